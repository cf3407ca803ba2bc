#!/usr/bin/env python3
"""Recording a check-in while the system fails it: killed, refused or held up at each of its file system calls in turn.
    checkin_faults.py PLANNER EXAMPLES killed|failed|delayed
Needs strace; without it the test is skipped (77)."""
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

from client_under_test import Client
from traced_calls import is_the_programs

PLANNER, EXAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
CALL = re.compile(r"^\d+\s+(\w+)\((.*)$")
# Where a file system has no links, the name is given by renaming: a run of its own.
NO_LINKS = "link:error=EPERM"

Point = collections.namedtuple("Point", "syscall number line stores")


def points(client, *expressions):
    """The calls that touch the client's files or say that it is done, each with its number among those of its name."""
    run = client.strace("probe", *expressions).wait()
    assert run.status == 0, run.error
    seen, found, storing = collections.Counter(), [], False
    for line in client.trace("probe").splitlines():
        call = CALL.match(line)
        if not call:
            continue
        seen[call.group(1)] += 1
        storing = storing or ".planner-" in line or "mkdir" in call.group(1)
        if str(client.folder) in line or (call.group(1) == "write" and is_the_programs(line)):
            found.append(Point(call.group(1), seen[call.group(1)], line, storing))
    return found


def worlds():
    """Client, and what strace always injects: with old check-ins, with none yet, on a file system without links."""
    return {"old": (lambda: Client(PLANNER, EXAMPLES / "minato"), ()),
            "first": (lambda: Client(PLANNER, EXAMPLES / "minato", None), ()),
            "no-links": (lambda: Client(PLANNER, EXAMPLES / "minato"), (NO_LINKS,))}


def strike(make, always, point, fault):
    """One run with one fault; what does not hold after it, and after the next run, which nothing disturbs."""
    with make() as client:
        run = client.strace("struck", *always, f"{point.syscall}:{fault}:when={point.number}").wait()
        killed = "KILL" in fault
        trace = client.trace("struck")
        if ("killed by SIGKILL" if killed else "(INJECTED)") not in trace:
            return [f"the fault did not strike: {trace[-2000:]}"]
        # A temporary file that cannot be removed stays; and so does what a killed run had begun.
        may_leave = killed or "unlink" in point.syscall
        found = client.problems([run], may_leave)
        if killed or point.stores:
            after = client.run("after")
            if not after.named():
                found.append(f"the next run: {after.status} {after.error}")
            found += client.problems([run, after], may_leave)
        return found


def hold_up(make, always, point, _):
    """One run held up at a call while three others record."""
    with make() as client:
        slow = client.strace("slow", *always, f"{point.syscall}:delay_enter=150000:when={point.number}")
        others = [client.start(f"other {number}") for number in range(3)]
        runs = [run.wait() for run in [slow, *others]]
        refused = [f"run {run.note!r}: {run.status} {run.error}" for run in runs if not run.named()]
        return refused + client.problems(runs)


def order_problems():
    """What a crash of the machine needs: content on the disk before the name, the name before the word that it is there."""
    found = []
    for world, (make, always) in worlds().items():
        with make() as client:
            lines = [point.line for point in points(client, *always)]
            folder = f"fsync\\(\\d+<{re.escape(str(client.checkins))}>"
        steps = [r"write\(\d+<.*/\.planner-", r"fsync\(\d+<.*/\.planner-", r"(link|renameat2)\(.*= 0$", folder, r"write\(1<"]
        if world == "first":
            steps.insert(0, f"fsync\\(\\d+<{re.escape(str(client.folder))}>")
        at = [[i for i, line in enumerate(lines) if re.search(step, line)][:1] for step in steps]
        if [] in at or at != sorted(at):
            found.append(f"{world}: order of {steps}: {at}")
    return found


FAULTS = {"killed": (strike, ["signal=KILL"]), "failed": (strike, ["error=ENOSPC", "error=EIO"]), "delayed": (hold_up, [""])}


def cases(kind):
    for world, (make, always) in worlds().items():
        with make() as client:
            found = points(client, *always)
        # Calls that an earlier fault decides are not struck once more; of the rest of a world only what stores.
        if world == "no-links":
            found = [point for point in found if point.syscall != "link"]
        if world != "old" or kind == "delayed":
            found = [point for point in found if point.stores]
        for point in found:
            for fault in FAULTS[kind][1]:
                yield world, make, always, point, fault


def main():
    kind = sys.argv[3]
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode:
        print("skipped: no strace here, or it may not trace")
        return 77
    broken = len(wrong := order_problems())
    print("\n".join(wrong), end="\n" if wrong else "")
    todo = list(cases(kind))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2 * (os.cpu_count() or 1)) as pool:
        results = list(pool.map(lambda case: FAULTS[kind][0](*case[1:]), todo))
    for (world, _, _, point, fault), found in zip(todo, results):
        broken += bool(found)
        for text in found:
            print(f"{world}, {point.syscall} {point.number} {fault}: {text}\n    {point.line}")
    print(f"{len(todo)} runs {kind}, {broken} broken: " + ", ".join(
        f"{count} at {name}" for name, count in collections.Counter(case[3].syscall for case in todo).items()))
    return 1 if broken or len(todo) < 20 else 0


sys.exit(main())
