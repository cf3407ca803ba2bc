#!/usr/bin/env python3
"""`planner remind --once` from day to day: each thing once, missed days made up for, a lost or spoilt memory repeats and
never loses, two at once do not get in each other's way, nothing is remembered that nobody read."""
import fcntl
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from clients import check, run, state_file  # noqa: E402

PLANNER, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])


class Days:
    def __init__(self, home):
        self.home = home
        self.client = home / "minato"
        shutil.copytree(EXAMPLES / "minato", self.client)

    def remind(self, day, *options, **more):
        return run(PLANNER, "remind", self.client, "--once", "--as-of", day, *options, home=self.home, **more)

    def says(self, day, *options, **more):
        result = self.remind(day, *options, **more)
        check(result.returncode == 0 and not result.stderr, result.returncode, result.stderr)
        return result.stdout

    def silent(self, day, *options, **more):
        text = self.says(day, *options, **more)
        check(text == "", f"on {day} it said again:", text)


def each_thing_once(days):
    first = days.says("2026-06-09")
    check("第6回定例のご案内" in first, first)
    days.silent("2026-06-09")
    check(state_file(days.home).stat().st_mode & 0o077 == 0, "others may read what was said")


def missed_days_are_made_up(days):
    # On Friday 12 June, for Sunday the 14th, the advisor is told of the brief; nobody ran it that day.
    text = days.says("2026-06-15")
    check("第6回定例（6月16日）の事前メモです" in text, text)
    days.silent("2026-06-15")
    # After the meeting a notice of it is worth nothing any more.
    check("ご案内" not in days.says("2026-06-17"), "a notice of a meeting that is over")


def readers_by_themselves(days):
    advisor = days.says("2026-06-29", "--for", "advisor")
    check(advisor, "nothing for the advisor")
    days.silent("2026-06-29", "--for", "advisor")
    others = days.says("2026-06-29", "--for", "champion,lead,member")
    check(others and "宛先：山田様" not in others, "what the advisor was told silenced others:", others)


def lost_memory_repeats(days):
    before = days.says("2026-07-07")
    for spoil in (lambda f: f.unlink(), lambda f: f.write_bytes(b"\xff\x00not a memory\n" * 3), lambda f: f.write_text("")):
        spoil(state_file(days.home))
        check(days.says("2026-07-07") != "", "a lost memory lost a reminder")
        days.silent("2026-07-07")
    check(before is not None, "")


def half_a_memory_repeats_the_other_half(days):
    path = state_file(days.home)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    check(len(lines) > 1, "too little is remembered for this test")
    path.write_text("".join(lines[: len(lines) // 2]) + "2026-07-0", encoding="utf-8")
    check(days.says("2026-07-07") != "", "the half that was lost is lost for ever")
    days.silent("2026-07-07")


def two_at_once(days):
    path = state_file(days.home)
    path.unlink()
    with open(path.with_suffix(".lock"), "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        days.silent("2026-07-07")
    check(not path.exists(), "the second one wrote")
    processes = [subprocess.Popen([PLANNER, "remind", str(days.client), "--once", "--as-of", "2026-07-07"],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"HOME": str(days.home)})
                 for _ in range(6)]
    spoken = 0
    for process in processes:
        out, err = process.communicate(timeout=60)
        check(process.returncode == 0 and not err, process.returncode, err)
        spoken += bool(out)
    check(spoken == 1, f"{spoken} of six spoke")


def nothing_is_remembered_that_nobody_read(days):
    state_file(days.home).unlink()
    reader, writer = os.pipe()
    os.close(reader)
    environment = {"HOME": str(days.home)}
    process = subprocess.run([PLANNER, "remind", str(days.client), "--once", "--as-of", "2026-07-07"], stdout=writer,
                             stderr=subprocess.PIPE, env=environment, timeout=60)
    os.close(writer)
    check(process.returncode == 0 and not process.stderr, process.returncode, process.stderr)
    check(days.says("2026-07-07") != "", "a closed pipe lost a reminder")


def no_home(days):
    result = days.remind("2026-07-07", environment={"HOME": None})
    check(result.returncode == 4 and "XDG_STATE_HOME" in result.stderr and not result.stdout, result)
    elsewhere = days.home / "elsewhere"
    text = days.says("2026-07-07", environment={"HOME": None, "XDG_STATE_HOME": str(elsewhere)})
    check(text and (elsewhere / "planner/reminders.txt").exists(), "XDG_STATE_HOME is not honoured")


def exit_code(days):
    check(days.remind("2026-07-14", "--exit-code").returncode == 1, "something is due")
    check(days.remind("2026-07-14", "--exit-code").returncode == 0, "nothing is due any more")


with tempfile.TemporaryDirectory() as place:
    course = Days(pathlib.Path(place))
    for part in (each_thing_once, missed_days_are_made_up, readers_by_themselves, lost_memory_repeats,
                 half_a_memory_repeats_the_other_half, two_at_once, nothing_is_remembered_that_nobody_read, no_home,
                 exit_code):
        part(course)
