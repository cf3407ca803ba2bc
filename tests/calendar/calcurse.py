#!/usr/bin/env python3
"""calcurse takes the calendar file of examples/hikari: in Japan at the hour that the plan says, elsewhere at its own."""
import re

from clients import FIRST_TITLE, HIKARI, Scratch, check, need


def main():
    program = need("calcurse")
    with Scratch() as scratch:
        for zone, hours in (("Asia/Tokyo", ("15:00", "16:00")), ("Europe/London", ("07:00", "08:00"))):
            store = scratch.folder / zone.replace("/", "-")
            said = scratch.run(program, "-D", store, "-i", scratch.before, zone=zone)
            check("8 apps" in said and "0 skipped" in said, said)
            kept = (store / "apts").read_text(encoding="utf-8").splitlines()
            expected = ["{1}/{2}/{0}".format(*day.split("-")) for day in HIKARI]
            for line, day in zip(kept, expected, strict=True):
                # The exclamation mark is calcurse's sign of an alarm.
                check(re.match(rf"{day} @ {hours[0]} -> {day} @ {hours[1]}>\w+ !ひかり精機株式会社 第\d回定例：", line), line)
            check(kept[0].endswith(FIRST_TITLE), kept[0])
            notes = [note.read_text(encoding="utf-8") for note in (store / "notes").iterdir()]
            check(any("・経営者からのメッセージ（4分）\n" in note for note in notes), f"no agenda in {notes}")
    print("calcurse has eight meetings")


main()
