#!/usr/bin/env python3
"""khal takes the calendar file of examples/hikari, and a second one with a moved meeting: the meeting moves."""
from clients import AFTER_MOVE, END, FIRST_TITLE, HIKARI, START, Scratch, check, need

SETTINGS = """
[calendars]
[[planner]]
path = {folder}/calendar
type = calendar
[locale]
local_timezone = Asia/Tokyo
default_timezone = Asia/Tokyo
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def main():
    program = need("khal")
    with Scratch() as scratch:
        settings = scratch.folder / "khal.conf"
        settings.write_text(SETTINGS.format(folder=scratch.folder))
        (scratch.folder / "calendar").mkdir()

        def listed():
            text = scratch.run(program, "-c", settings, "list", "--day-format", "", "--format",
                               "{start}|{end}|{uid}|{alarm-symbol}|{title}", "2026-04-01", "2026-12-31")
            return [line.split("|") for line in text.splitlines() if "|" in line]

        def compare(days):
            found = [(start, end, uid) for start, end, uid, *_ in listed()]
            expected = [(f"{day} {START}", f"{day} {END}", f"hikari-meeting-{number}@planner")
                        for number, day in enumerate(days, 1)]
            check(found == expected, f"khal shows\n{found}\ninstead of\n{expected}")

        scratch.run(program, "-c", settings, "import", "--batch", scratch.before)
        compare(HIKARI)
        first = listed()[0]
        check(first[4] == FIRST_TITLE, f"the first title is {first[4]}")
        check(all(entry[3] for entry in listed()), "a meeting has no alarm")
        scratch.run(program, "-c", settings, "import", "--batch", scratch.after)
        compare(AFTER_MOVE)
    print("khal has eight meetings, and eight after one was moved")


main()
