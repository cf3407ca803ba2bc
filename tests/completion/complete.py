#!/usr/bin/env python3
"""What a shell offers, in the shell itself: bash by its completion function, zsh on a pseudo-terminal, fish by `complete
-C`. Skipped where the shell is not installed."""
import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time

PROGRAM, EXAMPLES, SHELL = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
SKIPPED = 77
if not shutil.which(SHELL):
    print(f"skipped: {SHELL} is not installed")
    sys.exit(SKIPPED)

# The line so far, words that have to be offered, and words that must not be.
CASES = [
    ("planner ", ["init", "plan", "checkin", "schema", "help"], ["__complete"]),
    ("planner pl", ["plan", "playbook"], ["init"]),
    ("planner help ag", ["agenda"], []),
    ("planner --lang en pl", ["plan", "playbook"], []),
    ("planner plan --", ["--for", "--output", "--format", "--as-of"], ["--usage"]),
    ("planner plan --for ", ["client", "advisor"], []),
    ("planner plan -f js", ["json"], ["text"]),
    ("planner plan --format=", ["json", "text"], []),
    ("planner schema ", ["engagement", "plan", "check"], []),
    ("planner completion ", ["bash", "zsh", "fish"], []),
    ("planner plan mi", ["minato"], ["aoba"]),
    ("planner playbook check ha", ["harbor"], []),
    ("planner checkin minato --usage ", ["sales:"], []),
    ("planner checkin minato --goal ", [":"], []),
    ("planner checkin minato --stage ", [":"], []),
    ("planner checkin minato --close ", ["a-"], []),
    ("planner checkin minato --mode ", ["online", "onsite", "phone"], []),
    ("planner checkin minato --stage quote:tr", ["trial"], ["sales:"]),
    ("planner nonsense ", [], ["--usage"]),
]


def by_bash(line, environment, folder):
    script = f"""
source <({PROGRAM} completion bash) || exit 3
COMP_LINE=$1 COMP_POINT=${{#1}} COMP_TYPE=9 COMP_KEY=9
# As readline cuts the line: at blanks, and at = and : which stand by themselves.
mapfile -t COMP_WORDS < <(sed -E 's/[=:]/\\n&\\n/g; s/ +/\\n/g' <<<"$1" | grep -v '^$')
[[ $1 == *" " || $1 == *[=:] ]] && COMP_WORDS+=("")
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_planner planner "${{COMP_WORDS[COMP_CWORD]}}" ""
printf '%s\\n' "${{COMPREPLY[@]}}"
complete -p planner
"""
    return subprocess.run(["bash", "--norc", "-c", script, "bash", line], cwd=folder, env=environment, capture_output=True,
                          text=True, timeout=30, check=False).stdout


def by_fish(line, environment, folder):
    script = f"{PROGRAM} completion fish | source; complete -C $argv[1]"
    return subprocess.run(["fish", "--no-config", "-c", script, line], cwd=folder, env=environment, capture_output=True,
                          text=True, timeout=30, check=False).stdout


class Zsh:
    """An interactive zsh that shows what it would offer."""

    def __init__(self, environment, folder):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe("zsh", ["zsh", "-f", "-i"], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 300, 0, 0))
        self.send(f"autoload -Uz compinit; compinit -u -D; source <({PROGRAM} completion zsh)\n")
        self.send("setopt no_auto_menu no_beep; LISTMAX=1000; bindkey '^I' list-choices; PS1='> '; echo set''up\n")
        self.read_until("setup", 60)

    def send(self, text):
        os.write(self.terminal, text.encode())

    def read_until(self, mark, seconds):
        text, end = "", time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.4)[0]:
                text += os.read(self.terminal, 65536).decode("utf-8", "replace")
            elif mark in text:
                break
        return text

    def offers(self, line):
        self.send("\x15" + line)
        self.read_until(line[-2:], 6)
        self.send("\t")
        shown = self.read_until("\n", 6)
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", shown)


problems = []
with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch) / "examples"
    shutil.copytree(EXAMPLES, folder)
    environment = {"PATH": f"{PROGRAM.parent}:/usr/bin:/bin", "HOME": scratch, "LC_ALL": "C.UTF-8", "TERM": "xterm",
                   "PLANNER_AS_OF": "2026-06-10"}
    zsh = Zsh(environment, folder) if SHELL == "zsh" else None
    for line, wanted, unwanted in CASES:
        offered = zsh.offers(line) if zsh else {"bash": by_bash, "fish": by_fish}[SHELL](line, environment, folder)
        words = set(re.split(r"[\s]+", offered))
        for word in wanted:
            if not any(word in found for found in words):
                problems.append(f"'{line}' does not offer {word}: {offered[:300]!r}")
        for word in unwanted:
            if word in words:
                problems.append(f"'{line}' offers {word}")
    if zsh:
        os.close(zsh.terminal)

print("\n".join(problems) or f"{len(CASES)} lines in {SHELL}")
sys.exit(1 if problems else 0)
