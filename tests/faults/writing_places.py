#!/usr/bin/env python3
"""Every command that writes a file, where there is no room, no permission, no memory, no terminal, no environment.
    writing_places.py PLANNER EXAMPLES places|memory"""
import os
import pathlib
import re
import resource
import subprocess
import sys

from writer_under_test import ENVIRONMENT, NOBODY, WRITERS, World

PLANNER, EXAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
# Programs that watch every step of their own map more memory than any limit here allows.
WATCHED = re.search(rb"__[at]san_init", PLANNER.read_bytes()) is not None


def whole_of(writer, before=()):
    with World(PLANNER, EXAMPLES, writer) as world:
        result = world.run(before)
        assert result.status == 0, (writer[0], result)
        return world.written()


def read_only(writer, whole):
    with World(PLANNER, EXAMPLES, writer) as world:
        closed = (world.folder, world.room, world.folder / "minato/checkins")
        world.drafts.chmod(0o777)
        for path in closed:
            path.chmod(0o555)
        result = world.run(NOBODY)
        for path in closed:
            path.chmod(0o755)
        found = world.problems(result, whole) + world.complaint(result)
        return found + ([] if result.status == 4 else [f"status {result.status}"])


def size_limit(writer, whole):
    with World(PLANNER, EXAMPLES, writer) as world:
        result = world.run(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20)))
        return world.problems(result, whole) + world.complaint(result) + ([] if result.status == 4 else [f"status {result.status}"])


def disk_full(writer, whole):
    with World(PLANNER, EXAMPLES, writer) as world:
        place = world.folder / "minato/checkins" if "--edit" in world.arguments else world.room
        held = {path: path.read_bytes() for path in place.iterdir()}
        mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "planner", place], capture_output=True, text=True)
        if mount.returncode:
            print(f"{writer[0]}: no full disk here: {mount.stderr.strip()}")
            return []
        try:
            for path, text in held.items():
                path.write_bytes(text)
            with open(place / "filler", "wb", buffering=0) as file:
                try:
                    while file.write(b"x" * 4096):
                        pass
                except OSError:
                    pass
            world.old = world.files()
            result = world.run()
            return world.problems(result, whole) + world.complaint(result) + ([] if result.status == 4 else [f"status {result.status}"])
        finally:
            subprocess.run(["umount", place], check=True)


def folder_in_the_way(writer, whole):
    if writer[3] is not None or "*" in writer[2]:
        return []
    with World(PLANNER, EXAMPLES, writer) as world:
        (world.folder / world.target).mkdir(parents=True)
        result = world.run()
        return world.complaint(result) + ([] if result.status == 4 else [f"status {result.status}"])


# No HOME, no LANG, no terminal, nothing at all in the environment; standard streams closed or full.
ODD = {"an empty environment": ["env", "-i", "PLANNER_AS_OF=2026-06-10", "EDITOR=./editor", "TMPDIR=drafts"],
       "no standard input": ["sh", "-c", 'exec "$@" <&-', "sh"],
       "no standard output": ["sh", "-c", 'exec "$@" >&-', "sh"],
       "no standard error": ["sh", "-c", 'exec "$@" 2>&-', "sh"],
       "no standard streams": ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"],
       "a full standard output": ["sh", "-c", 'exec "$@" >/dev/full', "sh"],
       "a full standard error": ["sh", "-c", 'exec "$@" 2>/dev/full', "sh"],
       "64 open files at most": ["sh", "-c", 'ulimit -n 64; exec "$@"', "sh"]}


def odd_surroundings(writer, whole):
    found = []
    for what, before in ODD.items():
        with World(PLANNER, EXAMPLES, writer) as world:
            result = world.run(before)
            # Under an empty environment the program speaks Japanese.
            found += [f"{what}: {text}" for text in world.problems(result, whole_of(writer, before) if "empty" in what else whole)]
            if result.status != 0 and world.written() != world.before:
                found.append(f"{what}: refused with {result.status}, and yet it was written")
    return found


def places():
    for writer in WRITERS:
        whole = whole_of(writer)
        for test in (read_only, size_limit, disk_full, folder_in_the_way, odd_surroundings):
            for text in test(writer, whole):
                yield f"{writer[0]}, {test.__name__.replace('_', ' ')}: {text}"


def closed_pipe():
    """Who reads no further is no error."""
    for command in (["plan", "minato"], ["check", "minato"], ["playbook"], ["--help"]):
        with World(PLANNER, EXAMPLES, WRITERS[3]) as world:
            run = subprocess.run(["sh", "-c", '("$@"; echo "status $?" >&2) | true', "sh", PLANNER, *command], cwd=world.folder,
                                 env=ENVIRONMENT, capture_output=True, text=True)
            if run.stderr != "status 0\n":
                yield f"{command}: a closed pipe says {run.stderr!r}"


def clock_set_back():
    """The clock jumps back after something was recorded: it stays, the next is recorded beside it, the past is as it was."""
    with World(PLANNER, EXAMPLES, WRITERS[3]) as world:
        call = lambda day, *command: subprocess.run([PLANNER, *command, "--as-of", day], cwd=world.folder, env=ENVIRONMENT,
                                                    stdin=subprocess.DEVNULL, capture_output=True, text=True)
        plan = call("2026-06-10", "plan", "minato").stdout
        later = call("2026-06-20", "checkin", "minato", "--note", "later")
        newest = max((world.folder / "minato/checkins").iterdir(), key=lambda path: path.stat().st_mtime)
        os.utime(newest, (4_000_000_000, 4_000_000_000))
        earlier = call("2026-06-10", "checkin", "minato", "--note", "earlier")
        if later.returncode or earlier.returncode:
            yield f"recorded with {later.returncode} and {earlier.returncode}: {later.stderr}{earlier.stderr}"
        if call("2026-06-10", "plan", "minato").stdout != plan:
            yield "the plan of the day before is another one"
        texts = [path.read_text() for path in (world.folder / "minato/checkins").iterdir()]
        if sum("later" in text for text in texts) != 1 or sum("earlier" in text for text in texts) != 1:
            yield "not both are there"


def limited_to(kilobytes):
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (kilobytes * 1024, kilobytes * 1024))


def starts(kilobytes):
    """Whether there is room for the program and its libraries at all: before that nothing of ours runs."""
    return subprocess.run([PLANNER, "--version"], preexec_fn=limited_to(kilobytes), capture_output=True).returncode == 0


def memory():
    """From what it needs down to where it does not start: it works, or it says that memory is short."""
    if WATCHED:
        print("skipped: this program maps more than any limit")
        return
    for writer in WRITERS:
        whole, refused, worked = whole_of(writer), 0, 0
        for kilobytes in range(60_000, 30_000, -250):
            if not starts(kilobytes):
                break
            with World(PLANNER, EXAMPLES, writer) as world:
                result = world.run(preexec_fn=limited_to(kilobytes))
                worked += result.status == 0
                refused += result.status == 4
                found = world.problems(result, whole)
                if result.status == 4 and "memory" not in result.error:
                    found.append(f"does not name memory: {result.error!r}")
                for text in found:
                    yield f"{writer[0]} in {kilobytes} kB: {text}"
        print(f"{writer[0]}: {worked} limits it worked in, {refused} in which it said that memory is short")


def main():
    broken = list(memory()) if sys.argv[3] == "memory" else [*places(), *closed_pipe(), *clock_set_back()]
    print("\n".join([*broken, f"{len(broken)} broken"]))
    return 1 if broken else 0


sys.exit(main())
