// The pages to look at: every command with a page, for every example, in both languages; and the sample documents.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// A day in the middle of each example's records.
const examples = {
  minato: '2026-07-15', hikari: '2026-07-15', aoba: '2026-08-20', harbor: '2026-11-25', smallest: '2027-02-01',
};

// `sheet`: the front is one sheet of paper. `may_refuse`: an example without records has no such page.
const commands = [
  { name: 'plan', sheet: true },
  { name: 'agenda', options: ['--meeting', '2'] },
  { name: 'minutes', may_refuse: true },
  { name: 'report', sheet: true },
  { name: 'kind-midterm', words: ['report', '--kind', 'midterm'], sheet: true },
  { name: 'kind-final', words: ['report', '--kind', 'final'], sheet: true },
  { name: 'brief', words: ['report', '--for', 'advisor'] },
  { name: 'status', words: ['status', '--all'] },
  { name: 'faq' },
  { name: 'sheet', words: ['sheet', 'work_map'] },
];

function write(folder, name, text) {
  const file = path.join(folder, name + '.html');
  writeFileSync(file, text);
  return file;
}

function page_of(planner, folder, root, example, language, command) {
  const name = [command.name, example, language].join('-');
  const words = [...(command.words ?? [command.name]), ...(command.options ?? []), path.join(root, example), '--as-of', examples[example],
    '--lang', language, '-f', 'html'];
  const run = spawnSync(planner, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status === 3 && command.may_refuse) return [];
  if (run.status !== 0) throw new Error(`${words.join(' ')}: ${run.stderr}`);
  return [{ name, file: write(folder, name, run.stdout), sheet: command.sheet }];
}

export function make_pages(planner, samples, root, folder) {
  mkdirSync(folder, { recursive: true });
  const pages = [];
  for (const language of ['ja', 'en']) {
    for (const kind of ['plain', 'hostile']) {
      const name = ['sample', kind, language].join('-');
      pages.push({ name, file: write(folder, name, execFileSync(samples, [language, kind], { encoding: 'utf8' })) });
    }
    for (const example of Object.keys(examples))
      for (const command of commands) pages.push(...page_of(planner, folder, root, example, language, command));
  }
  return pages;
}
