#!/usr/bin/env python3
"""python3-icalendar reads calendar files: meetings, alarms, a moved and a cancelled one; and the time zones of the
world, which have to agree with Python's own at every meeting."""
import datetime
import os
import sys
import zoneinfo

DEBIAN_PYTHON = "/usr/bin/python3"
try:
    import icalendar
except ImportError:
    # Debian's package is for Debian's Python, which need not be the one that runs the tests.
    if os.path.exists(DEBIAN_PYTHON) and sys.executable != DEBIAN_PYTHON:
        os.execv(DEBIAN_PYTHON, [DEBIAN_PYTHON, "-B", *sys.argv])
    print("skipped: python3-icalendar is not installed")
    sys.exit(77)

from clients import AFTER_MOVE, FIRST_TITLE, HIKARI, LATER, START, Scratch, check, planner  # noqa: E402

# Zones without and with changes of their hour, and the first days of plans: days of changes, and one in the summer.
STEADY = ["Asia/Tokyo", "Asia/Kolkata", "America/Sao_Paulo", "Etc/GMT+9", "UTC"]
CHANGING = ["Europe/London", "Europe/Dublin", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe"]
STARTS = ["2026-03-08", "2026-03-29", "2026-08-10", "2026-11-01"]
CLIENT = """
format = 1
id = "zones"
[client]
name = "Zones"
[period]
start = {start}
weeks = 16
[calendar]
holidays = []
workdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
[meetings]
time = "03:05"
timezone = "{zone}"
"""


def events_of(text):
    return icalendar.Calendar.from_ical(text).walk("VEVENT")


def merged(*texts):
    """What a calendar keeps of several files: of each UID the highest SEQUENCE."""
    kept = {}
    for event in (event for text in texts for event in events_of(text)):
        if event["UID"] not in kept or event["SEQUENCE"] > kept[event["UID"]]["SEQUENCE"]:
            kept[event["UID"]] = event
    return [kept[uid] for uid in sorted(kept)]


def compare(events, days):
    found = [event["DTSTART"].dt.isoformat() for event in events]
    expected = [f"{day}T{START}:00+09:00" for day in days]
    check(found == expected, f"{found}\ninstead of\n{expected}")


def check_hikari(scratch):
    before, after = scratch.before.read_bytes(), scratch.after.read_bytes()
    events = events_of(before)
    compare(events, HIKARI)
    check(str(events[0]["SUMMARY"]) == FIRST_TITLE, events[0]["SUMMARY"])
    check(str(events[0]["DESCRIPTION"]).startswith("議題（60分）\n・前回の対応事項の確認（3分）\n"), events[0]["DESCRIPTION"])
    for event in events:
        check(event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(hours=1), "not an hour long")
        alarms = event.walk("VALARM")
        check([alarm["TRIGGER"].dt for alarm in alarms] == [datetime.timedelta(days=-1)], f"alarms: {alarms}")
        check(str(event["ORGANIZER"]) == "mailto:yamada@advisor.example.jp", event["ORGANIZER"])
    compare(merged(before, after), AFTER_MOVE)
    compare(merged(after, before), AFTER_MOVE)
    again = planner("plan", scratch.client, "--as-of", LATER, "-f", "ics")
    check(again.encode() == after.replace(b"\r\n", b"\n"), "the same files and date gave other bytes")

    planner("checkin", scratch.client, "--as-of", "2026-06-12", "--cancel", "6")
    last = merged(before, after, planner("plan", scratch.client, "--as-of", "2026-06-12", "-f", "ics"))
    check([event["STATUS"] for event in last] == ["CONFIRMED"] * 5 + ["CANCELLED"] + ["CONFIRMED"] * 2, "cancelled?")
    check(not last[5].walk("VALARM"), "a cancelled meeting rings")


def check_zone(scratch, zone, start):
    file = scratch.folder / "zone.toml"
    file.write_text(CLIENT.format(zone=zone, start=start), encoding="utf-8")
    calendar = icalendar.Calendar.from_ical(planner("plan", file, "--as-of", "2026-01-01", "-f", "ics"))
    definitions = calendar.walk("VTIMEZONE")
    check([str(definition["TZID"]) for definition in definitions] == ([] if zone == "UTC" else [zone]), zone)
    for event in calendar.walk("VEVENT"):
        local = event["DTSTART"].dt.replace(tzinfo=None)
        expected = local.replace(tzinfo=zoneinfo.ZoneInfo(zone)).utcoffset()
        actual = definitions[0].to_tz().localize(local).utcoffset() if definitions else datetime.timedelta()
        check(actual == expected, f"{zone} {local}: {actual} instead of {expected}")


def main():
    with Scratch() as scratch:
        check_hikari(scratch)
        for zone in STEADY:
            check_zone(scratch, zone, STARTS[0])
        for zone in CHANGING:
            for start in STARTS:
                check_zone(scratch, zone, start)
    print(f"icalendar has eight meetings, and the hours of {len(STEADY + CHANGING)} time zones")


main()
