#!/usr/bin/env python3
"""A thousand clients, three of them broken: the other 997 are served, the three are named with their lines, the exit
status says that something is wrong; and the same bytes come out of one thread as of two."""
import json
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from clients import check, engagement, run, write  # noqa: E402

PLANNER = sys.argv[1]
BROKEN = {
    137: ("headcount = 10", "headcont = 10"),
    500: ('lead = "大西"', 'lead = "大西'),
    998: ("start = 2026-04-06", 'start = "2026-04-06"'),
}
DAY = "2026-06-09"  # a week before the sixth meeting


def make(place):
    lines = {}
    for number in range(1, 1001):
        text = engagement(number)
        if number in BROKEN:
            right, wrong = BROKEN[number]
            check(right in text, f"no '{right}' to spoil")
            text = text.replace(right, wrong)
            lines[number] = text.splitlines().index(next(line for line in text.splitlines() if wrong in line)) + 1
        write(place / f"{number:04}", text)
    (place / "0001" / "circle").symlink_to(place, target_is_directory=True)
    write(place / ".hidden" / "old", engagement(9999))
    return lines


def named(result, place, lines):
    for number, line in lines.items():
        check(f"{place}/{number:04}/engagement.toml:{line}:" in result.stderr, f"client {number} is not named:", result.stderr)
    check(result.stderr.count("error:") >= len(lines), result.stderr)


with tempfile.TemporaryDirectory() as scratch:
    home, clients = pathlib.Path(scratch), pathlib.Path(scratch) / "clients"
    where = make(clients)
    told = run(PLANNER, "remind", clients, "--as-of", DAY, home=home)
    check(told.returncode == 3, told.returncode)
    named(told, clients, where)
    served = [number for number in range(1, 1001) if f"宛先：第{number}商事 " in told.stdout]
    check(len(served) == 997 and not set(served) & set(BROKEN), f"{len(served)} clients were served")
    one_core = {min(os.sched_getaffinity(0))}
    alone = run(PLANNER, "remind", clients, "--as-of", DAY, home=home, preexec_fn=lambda: os.sched_setaffinity(0, one_core))
    check((alone.stdout, alone.stderr) == (told.stdout, told.stderr), "one core says otherwise than two")

    facts = run(PLANNER, "remind", clients, "--as-of", DAY, "-f", "json", home=home)
    reminders = json.loads(facts.stdout)["reminders"]
    check(len({reminder["path"] for reminder in reminders}) == 997, len(reminders))

    table = run(PLANNER, "status", clients, "--as-of", DAY, "-f", "json", home=home)
    lines = json.loads(table.stdout)["clients"]
    check(table.returncode == 3 and len(lines) == 1000, len(lines))
    check([int(line["path"].split("/")[-2]) for line in lines if "error" in line] == sorted(BROKEN), "broken ones first")
