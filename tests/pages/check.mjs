// Judges every page as its readers would meet it: on a phone and on a desktop, in light and dark, on paper, by ear.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { make_pages } from './pages.mjs';

const require = createRequire(path.join(process.env.PLANNER_PAGES_MODULES, 'here.js'));
const { chromium } = require('playwright-core');
const { HtmlValidate } = require('html-validate');
const axe_source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// A fourth argument narrows the check to the pages whose name holds it.
const [planner, samples, root, only = ''] = process.argv.slice(2);
const chromium_flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

// An inline style sheet and long lines are what a self-contained page is made of.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off' },
});

let problems = 0;
function complain(page, what, text) {
  problems += 1;
  console.log(`${page.name}: ${what}: ${text}`);
}

async function check_validity(page) {
  const report = await validator.validateFile(page.file);
  for (const result of report.results)
    for (const message of result.messages)
      complain(page, 'not valid', `line ${message.line}: ${message.message} (${message.ruleId})`);
}

// Runs in the page: what reaches out of it, and labels of drawings that lie on one another or leave their drawing.
function find_collisions() {
  const found = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    found.push(`wider than the window: ${document.documentElement.scrollWidth}`);
  const touch = 1;
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    texts.forEach((one, index) => {
      if (one.box.left < frame.left - touch || one.box.right > frame.right + touch || one.box.bottom > frame.bottom + touch)
        found.push(`out of its drawing: "${one.words}"`);
      for (const other of texts.slice(index + 1)) {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Boxes of lines reach above and below their letters.
        if (wide > touch && high > 4) found.push(`"${one.words}" on "${other.words}"`);
      }
    });
  }
  return found;
}

const looks = [360, 768, 1280, 1920].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));

async function look(tab, { width, scheme }) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme: scheme });
  return `${width} px, ${scheme}`;
}

async function check_on_screen(browser, page) {
  const tab = await browser.newPage();
  const address = 'file://' + page.file;
  tab.on('console', (message) => complain(page, 'console', message.text()));
  tab.on('pageerror', (error) => complain(page, 'error', String(error)));
  tab.on('dialog', (dialog) => { complain(page, 'dialog', dialog.message()); dialog.dismiss(); });
  tab.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) complain(page, 'request', request.url());
  });
  await tab.goto(address);
  for (const one of looks) {
    const where = await look(tab, one);
    for (const text of await tab.evaluate(find_collisions)) complain(page, where, text);
  }
  await tab.close();
}

// All rules in light; in dark those of colour, which alone can differ.
async function check_access(browser, page) {
  const tab = await browser.newPage({ bypassCSP: true });
  await tab.goto('file://' + page.file);
  await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await tab.evaluate(axe_source);
  for (const one of looks) {
    const where = await look(tab, one);
    const rules = one.scheme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await tab.evaluate(
      (options) => window.axe.run({ resultTypes: ['violations'], ...options }), rules);
    for (const violation of violations)
      complain(page, `axe (${where})`, `${violation.id}: ${violation.nodes[0].html.slice(0, 160)}`);
  }
  await tab.close();
}

function sheets(pdf) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function check_on_paper(browser, page) {
  if (!page.sheet) return;
  const tab = await browser.newPage({ bypassCSP: true });
  await tab.goto('file://' + page.file);
  const all = sheets(await tab.pdf({ preferCSSPageSize: true }));
  await tab.addStyleTag({ content: '@media print { .rest { display: none } .front { break-after: auto !important } }' });
  const front = sheets(await tab.pdf({ preferCSSPageSize: true }));
  if (front !== 1 || all < 2) complain(page, 'paper', `the front takes ${front} sheets of ${all}`);
  await tab.close();
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'planner-pages-'));
const browser = await chromium.launch({ executablePath: process.env.PLANNER_PAGES_CHROMIUM, args: chromium_flags });
try {
  const pages = make_pages(planner, samples, root, folder).filter((page) => page.name.includes(only));
  for (const page of pages) {
    await check_validity(page);
    await check_on_screen(browser, page);
    await check_access(browser, page);
    await check_on_paper(browser, page);
  }
  console.log(`${pages.length} pages, ${problems} problems`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = problems > 0 ? 1 : 0;
