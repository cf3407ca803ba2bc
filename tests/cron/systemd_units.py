#!/usr/bin/env python3
"""systemd takes the units that `planner cron` prints: it finds nothing wrong, and knows when the timer comes."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

from printed import check, printed, skip


def analyze(*arguments):
    result = subprocess.run(["systemd-analyze", *map(str, arguments)], capture_output=True, text=True)
    said = result.stdout + result.stderr
    check(result.returncode == 0, f"systemd-analyze {arguments} ends with {result.returncode}:\n{said}")
    return said


def main():
    planner, examples = sys.argv[1], pathlib.Path(sys.argv[2])
    if not shutil.which("systemd-analyze"):
        skip("systemd-analyze is not installed")
    with tempfile.TemporaryDirectory() as scratch:
        client = pathlib.Path(scratch) / "it's 100% \"顧客\" $HOME\\x"
        shutil.copytree(examples / "minato", client)
        _, service, timer = printed(planner, examples, client)
        units = [pathlib.Path(scratch) / f"planner-remind.{kind}" for kind in ("service", "timer")]
        for unit, text in zip(units, (service, timer)):
            unit.write_text(text, encoding="utf-8")
        said = analyze("verify", "--man=no", *units)
        check("planner-remind" not in said, said)
    when = next(line.removeprefix("OnCalendar=") for line in timer.splitlines() if line.startswith("OnCalendar="))
    said = analyze("calendar", "--base-time=2026-06-12 09:00:00", when)
    check("Mon..Fri *-*-* 08:00:00" in said and "Mon 2026-06-15 08:00:00" in said, said)
    print("systemd takes the units; after a Friday's morning comes a Monday's")


main()
