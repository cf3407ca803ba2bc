#!/usr/bin/env python3
"""Files and places that no program should be given, each with what planner has to say to it: the exit status, a finding
that names the place, no more than two seconds of computing and 200 MB.
    bad_input.py PLANNER EXAMPLES [NAME…]"""
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

import bad_places  # noqa: F401 - its rows join the table
from bad_files import TABLE

PLANNER, EXAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
SECONDS, KILOBYTES = 2, 200_000
# Programs that watch every step of their own (sanitizers) are slow and large; there only the answers count.
WATCHED = re.search(rb"__[at]san_init|__sanitizer_cov|__gcov_", PLANNER.read_bytes()) is not None


def run(folder, command):
    def limit():
        if not WATCHED:
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "en_US.UTF-8", "HOME": str(folder), "PLANNER_AS_OF": "2026-05-01",
                   "XDG_STATE_HOME": str(folder / "state")}
    with open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
        process = subprocess.Popen([PLANNER, *command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=out,
                                   stderr=err, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage, (folder / "err").read_bytes().decode("utf-8", "replace")


def problems(status, said, got, usage, error):
    found = []
    if got != status:
        found.append(f"exit status {got}, not {status}")
    if not re.search(said, error):
        found.append(f"does not say {said!r}")
    if re.search(r"[\x00-\x08\x0b-\x1f\x7f]", error):
        found.append("control characters on standard error")
    if not WATCHED and usage.ru_maxrss > KILOBYTES:
        found.append(f"{usage.ru_maxrss} kB")
    if len(error) > 200_000:
        found.append(f"{len(error)} characters of errors")
    return found


def main():
    wanted, broken = sys.argv[3:], 0
    for name, status, said, command, build in TABLE:
        if wanted and name not in wanted:
            continue
        folder = pathlib.Path(tempfile.mkdtemp(prefix="planner-bad-input-"))
        try:
            build(folder)
            got, usage, error = run(folder, command)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        found = problems(status, said, got, usage, error)
        if wanted or os.environ.get("VERBOSE"):
            print(f"{name}: {got}, {usage.ru_utime + usage.ru_stime:.2f} s, {usage.ru_maxrss} kB\n{error[:1500]}")
        if found:
            broken += 1
            print(f"{name}: {'; '.join(found)}\n    {error[:600]}")
    print(f"{len(TABLE)} bad inputs, {broken} not answered as they should be")
    return 1 if broken else 0


sys.exit(main())
