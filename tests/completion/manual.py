#!/usr/bin/env python3
"""The manual page in both languages: groff has nothing to warn of, every command and option stands in it, and no line is
broken off. Skipped where groff is not installed."""
import re
import shutil
import subprocess
import sys

PROGRAM = sys.argv[1]
SKIPPED = 77
if not shutil.which("groff"):
    print("skipped: groff is not installed")
    sys.exit(SKIPPED)

problems = []
for language in ("ja", "en"):
    page = subprocess.run([PROGRAM, "man", "--lang", language], capture_output=True, check=True).stdout
    shown = subprocess.run(["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-cbou", "-rLL=78n"], input=page,
                           capture_output=True, check=False)
    text = shown.stdout.decode()
    if shown.returncode or shown.stderr:
        problems.append(f"{language}: {shown.stderr.decode()}")
    overview = subprocess.run([PROGRAM, "--help", "--lang", language], capture_output=True, text=True, check=True).stdout
    for command in re.findall(r"^  ([a-z]+) {2,}", overview, re.MULTILINE):
        if f"planner {command}" not in text:
            problems.append(f"{language}: {command} is missing")
        one = subprocess.run([PROGRAM, command, "--help", "--lang", language], capture_output=True, text=True, check=True)
        for option in re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", one.stdout, re.MULTILINE):
            if option not in text:
                problems.append(f"{language}: {command} {option} is missing")
    if shutil.which("mandoc"):
        lint = subprocess.run(["mandoc", "-Tlint", "-Wwarning"], input=page, capture_output=True, check=False)
        complaints = [line for line in lint.stdout.decode().splitlines()
                      if "missing date" not in line and "input text line longer" not in line and "mso" not in line]
        problems += complaints

print("\n".join(problems) or "both manual pages are fine")
sys.exit(1 if problems else 0)
