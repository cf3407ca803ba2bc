#!/usr/bin/env python3
"""Work over many clients that takes more than a second tells on a terminal how far it has come, and takes that away
again; anywhere else it says nothing. A client that is a pipe makes the work as slow as the test wants it."""
import os
import pathlib
import pty
import select
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from clients import check, engagement, write  # noqa: E402

PLANNER = sys.argv[1]
SLOW = 1.6


def slow_client(place):
    folder = place / "0-slow"
    folder.mkdir()
    os.mkfifo(folder / "engagement.toml")
    return folder / "engagement.toml"


def run_slowly(place, pipe, stderr):
    holder = os.open(pipe, os.O_RDWR)
    process = subprocess.Popen([PLANNER, "status", str(place), "--as-of", "2026-06-09"], stdout=subprocess.PIPE,
                               stderr=stderr, env={"HOME": str(place), "LANG": "ja_JP.UTF-8"})
    time.sleep(SLOW)
    os.write(holder, engagement(0).encode())
    os.close(holder)
    out = process.stdout.read().decode()
    check(process.wait(timeout=60) == 0, "it failed")
    check("第0商事" in out and "第1商事" in out, out)


def read_all(fd):
    seen = b""
    while select.select([fd], [], [], 0.3)[0]:
        try:
            more = os.read(fd, 4096)
        except OSError:
            break
        if not more:
            break
        seen += more
    return seen.decode()


with tempfile.TemporaryDirectory() as scratch:
    clients = pathlib.Path(scratch)
    pipe = slow_client(clients)
    for number in (1, 2, 3):
        write(clients / f"{number}", engagement(number))

    terminal, child = pty.openpty()
    run_slowly(clients, pipe, child)
    seen = read_all(terminal)
    check("4件のうち" in seen, "no progress on a terminal:", repr(seen))
    check(seen.endswith("\r\x1b[K"), "the line was left standing:", repr(seen))

    reader, writer = os.pipe()
    run_slowly(clients, pipe, writer)
    os.close(writer)
    check(read_all(reader) == "", "progress where nobody looks")
