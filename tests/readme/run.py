#!/usr/bin/env python3
"""Runs every command of a page and compares what it prints with what the page shows.

A block marked ```console holds lines that begin with "$ " and what each prints. A line "…" stands for lines left out,
"…" inside a line for characters that differ from run to run. UPDATE=1 writes what was printed, but where lines are left out.
Commands run one after the other in one folder that has the examples, as on the day the page names."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"(```console\n)(.*?)(```)", re.S)
LEFT_OUT = "…"


def commands_of(block):
    """[(command, shown output)] of a block."""
    found = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append([line[2:], []])
        elif found and found[-1][0].endswith("\\"):
            found[-1][0] = found[-1][0][:-1] + line.strip()
        elif found:
            found[-1][1].append(line)
    return found


def matches(shown, printed):
    """Whether the shown lines are the printed ones, where … may stand for anything."""
    pattern = ""
    for line in shown:
        if line.strip() == LEFT_OUT:
            pattern += r"(?:.*\n)*?"
        else:
            pattern += ".*?".join(re.escape(part) for part in line.split(LEFT_OUT)) + "\n"
    return re.fullmatch(pattern, "".join(line.rstrip() + "\n" for line in printed)) is not None


def run(command, folder, environment):
    result = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    return result.stdout.decode("utf-8").splitlines()


def main():
    program, root, page = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    text = page.read_text(encoding="utf-8")
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(root / "examples", pathlib.Path(scratch) / "examples")
        environment = {"PATH": f"{program.parent}:/usr/bin:/bin", "HOME": scratch, "PLANNER_AS_OF": "2026-06-18",
                       "LANG": "ja_JP.UTF-8" if page.name.endswith(".ja.md") else "en_US.UTF-8",
                       "EMAIL": "planner@example.com", "GIT_AUTHOR_NAME": "planner", "GIT_COMMITTER_NAME": "planner"}

        def block(match):
            nonlocal wrong
            written = ""
            for command, shown in commands_of(match.group(2)):
                printed = run(command, scratch, environment)
                if not matches(shown, printed):
                    wrong += 1
                    print(f"$ {command}\n--- shown\n" + "\n".join(shown) + "\n--- printed\n" + "\n".join(printed))
                keep = any(line.strip() == LEFT_OUT for line in shown)
                written += f"$ {command}\n" + "".join(line.rstrip() + "\n" for line in (shown if keep else printed))
            return match.group(1) + written + match.group(3)

        updated = BLOCK.sub(block, text)
    if os.environ.get("UPDATE"):
        page.write_text(updated, encoding="utf-8")
        return 0
    return 1 if wrong else 0


sys.exit(main())
