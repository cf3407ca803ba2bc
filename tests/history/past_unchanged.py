#!/usr/bin/env python3
"""A department merged, a champion who left, a meeting moved, an extension and an early end: each recorded by one
command, and what was printed of last month comes out again to the byte.
    past_unchanged.py PLANNER EXAMPLES"""
import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PLANNER, EXAMPLES = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
# Every command that prints a client as of a day; what a build does not have is left out.
DOCUMENTS = [["plan", "-f", "json"], ["plan", "--for", "advisor"], ["agenda"], ["minutes"], ["check", "-f", "json"],
             ["report"], ["report", "-f", "json"], ["report", "--for", "advisor"], ["status", "-f", "json"],
             ["remind", "-f", "json"], ["calendar", "-f", "json"]]
# minato starts on 2026-04-06: its weeks begin on Mondays, week 7 on 18 May and week 8 on 25 May. For the extension its
# period is made one of 12 weeks.
EVENTS = [("2026-04-28", ["--merge", "buying:sales", "--department", "sales:15"], "仕入企画は営業部に統合"),
          ("2026-05-11", ["--champion-left", "木村"], "AI担当を離れた方：木村"),
          ("2026-05-15", ["--move", "4:2026-05-21", "--because", "社内行事のため"], "第4回を2026年5月21日（木）に変更"),
          ("2026-05-20", ["--extend", "16"], "16週間"),
          ("2026-05-29", ["--end", "--because", "目標に届いたため"], "支援を終了")]


def run(folder, *words):
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder.parent), "LC_ALL": "ja_JP.UTF-8"}
    return subprocess.run([PLANNER, *words], cwd=folder.parent, env=environment, capture_output=True, text=True,
                          timeout=60)


def new_client(scratch):
    """minato as it was after its second meeting, with 12 weeks agreed."""
    folder = pathlib.Path(scratch) / "minato"
    shutil.copytree(EXAMPLES / "minato", folder)
    for path in (folder / "checkins").glob("*.toml"):
        if path.name >= "2026-04-22":
            path.unlink()
    engagement = folder / "engagement.toml"
    lines = engagement.read_text(encoding="utf-8").splitlines(keepends=True)
    weeks = [number for number, line in enumerate(lines) if line.startswith("weeks")]
    assert len(weeks) == 1, "one period with its weeks"
    lines[weeks[0]] = "weeks = 12\n"
    # Goals are due at the end: 28 June instead of 26 July.
    engagement.write_text("".join(lines).replace("2026-07-26", "2026-06-28"), encoding="utf-8")
    return folder


def printed(folder, day, documents):
    return {" ".join(words): run(folder, *words, folder.name, "--as-of", day) for words in documents}


def month_before(day):
    """A week and a month before: last month's documents."""
    date = datetime.date.fromisoformat(day)
    return [(date - datetime.timedelta(days=days)).isoformat() for days in (1, 7, 30)]


def main():
    known = run(EXAMPLES, "--help").stdout
    documents = [words for words in DOCUMENTS if f"\n  {words[0]} " in known]
    assert len(documents) >= 5, known
    with tempfile.TemporaryDirectory() as scratch:
        folder = new_client(scratch)
        assert run(folder, "check", folder.name, "--as-of", "2026-04-21").returncode == 0
        seen = {}
        for day, options, words in EVENTS:
            seen |= {earlier: printed(folder, earlier, documents) for earlier in month_before(day)}
            files = set((folder / "checkins").iterdir())
            done = run(folder, "checkin", folder.name, "--as-of", day, *options)
            assert done.returncode == 0, f"{options}: {done.returncode} {done.stderr}"
            assert words in done.stdout, done.stdout
            made = set((folder / "checkins").iterdir()) - files
            assert len(made) == 1 and made.pop().name in done.stdout, done.stdout
            for earlier, before in seen.items():
                after = printed(folder, earlier, documents)
                for name in before:
                    same = (before[name].stdout, before[name].returncode) == (after[name].stdout, after[name].returncode)
                    assert same, f"{name} as of {earlier} changed by {options} on {day}\n{after[name].stdout}"
            # And it does show from its own day on.
            yesterday = month_before(day)[0]
            assert any(run(folder, *doc, folder.name, "--as-of", day).stdout != seen[yesterday][" ".join(doc)].stdout
                       for doc in documents[:1]), f"{options} shows nowhere"
        after_end = run(folder, "plan", folder.name, "-f", "json", "--as-of", "2026-06-01").stdout
        assert '"end": "2026-05-29"' in after_end or '"end": "2026-05-31"' in after_end, after_end[:400]
    print(f"{len(EVENTS)} events, {len(seen)} earlier days, {len(documents)} documents each: nothing changed")


main()
