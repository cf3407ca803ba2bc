#!/usr/bin/env python3
"""Every command that writes a file, each of its file calls refused or killed in turn.
    writing_faults.py PLANNER EXAMPLES failed|killed
Needs strace; without it the test is skipped (77)."""
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

from traced_calls import is_the_programs
from writer_under_test import WRITERS, World

PLANNER, EXAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
CALL = re.compile(r"^(\w+)\((.*)$")
FAULTS = {"failed": ["error=EIO", "error=ENOSPC"], "killed": ["signal=KILL"]}


def points(world):
    """The calls that touch where it writes or say that it is done, each with its number among those of its name."""
    result = world.strace()
    assert result.status == 0, result
    seen, found = collections.Counter(), []
    for line in world.trace().splitlines():
        call = CALL.match(line)
        if not call:
            continue
        seen[call.group(1)] += 1
        recorded = "minato/checkins" in line and "--edit" in world.arguments and "O_RDONLY" not in line
        if "room" in line or "/drafts" in line or recorded or (call.group(1) == "write" and is_the_programs(line)):
            found.append((call.group(1), seen[call.group(1)], line))
    return found


def strike(writer, whole, point, fault):
    syscall, number, line = point
    with World(PLANNER, EXAMPLES, writer) as world:
        result = world.strace(f"{syscall}:{fault}:when={number}")
        killed = "KILL" in fault
        if ("killed by SIGKILL" if killed else "(INJECTED)") not in world.trace():
            return [f"the fault did not strike: {world.trace()[-500:]}"]
        found = world.problems(result, whole, killed or "unlink" in syscall)
        if not killed:
            found += world.complaint(result, "" if "1<" in line or "2<" in line else None)
        return [f"{text}\n    {line}" for text in found]


def main():
    kind = sys.argv[3]
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode:
        print("skipped: no strace here, or it may not trace")
        return 77
    todo = []
    for writer in WRITERS:
        with World(PLANNER, EXAMPLES, writer) as world:
            found = points(world)
            whole = world.written()
        todo += [(writer, whole, point, fault) for point in found for fault in FAULTS[kind]]
    with concurrent.futures.ThreadPoolExecutor(max_workers=2 * (os.cpu_count() or 1)) as pool:
        results = list(pool.map(lambda case: strike(*case), todo))
    broken = [f"{writer[0]}, {fault}: {text}" for (writer, _, _, fault), found in zip(todo, results) for text in found]
    print("\n".join([*broken, f"{len(todo)} runs {kind}, {len(broken)} broken"]))
    return 1 if broken or len(todo) < 100 else 0


sys.exit(main())
