#!/usr/bin/env python3
"""Measures planner beside a program that does nothing but read and parse the same files, run by run in turn, so that what
else the machine does falls on both. Prints medians of the ratios of the pairs, and what was aimed at.
    bench.py PLANNER BENCH_PARSE EXAMPLES [--pairs N] [--clients N]"""
import argparse
import os
import pathlib
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "hostile"))
from documents import commands, every_document  # noqa: E402
from generate import generate  # noqa: E402

AS_OF = ["--as-of", "2026-06-10"]
# TaskJuggler 3 for a plan of the same size, measured once on the machine that the goals were set on.
TASKJUGGLER_SECONDS = 0.378


def run(command):
    """Seconds, and kilobytes at the most."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    streams = [(os.POSIX_SPAWN_DUP2, nowhere, number) for number in (0, 1, 2)]
    began = time.perf_counter()
    process = os.posix_spawn(command[0], command, {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}, file_actions=streams)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - began
    os.close(nowhere)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit status {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss


def pairs(ours, others, count):
    """Median seconds of ours and of the others', the median of the pairs' ratios, the most memory that ours took."""
    run(ours), run(others)
    measured = [(run(ours), run(others)) for _ in range(count)]
    return (statistics.median(mine[0] for mine, _ in measured), statistics.median(other[0] for _, other in measured),
            statistics.median(mine[0] / other[0] for mine, other in measured), max(mine[1] for mine, _ in measured))


def line(what, ratio, goal, detail):
    print(f"{what:<52} {ratio:>7.2f}   {goal:<10} {detail}", flush=True)


def one_client(options, client):
    print("One client, against an empty program that parses it once (goal: at most 2); the slowest document of each command")
    empty = [options.parse, client]
    documents = {}
    for arguments, _ in [(["--version"], "")] + every_document(options.planner, client):
        documents.setdefault(arguments[0], []).append(arguments)
    for name, calls in documents.items():
        more = [] if name == "--version" else AS_OF
        slowest = max(calls, key=lambda call: min(run([options.planner, *call, *more])[0] for _ in range(3)))
        mine, other, ratio, memory = pairs([options.planner, *slowest, *more], empty, options.pairs)
        shown = " ".join(word for word in slowest if word != client)
        line(shown, ratio, "2", f"{mine * 1000:.1f} ms against {other * 1000:.1f} ms, {memory / 1024:.0f} MiB")
    html = next(([*call, *AS_OF] for call in documents.get("plan", []) if "html" in call), None)
    if html:
        mine = statistics.median(run([options.planner, *html])[0] for _ in range(options.pairs))
        line("plan to HTML, in seconds of TaskJuggler 3", mine / TASKJUGGLER_SECONDS, "0.01", f"{mine * 1000:.1f} ms")


def portfolios(options, scratch):
    threads = str(os.cpu_count())
    sizes = [size for size in (100, 1000, 10_000) if size <= options.clients]
    for size in sizes:
        generate(options.examples, scratch / str(size), size)
    for name in [name for name in ("remind", "status", "check") if name in commands(options.planner)]:
        print(f"\n{name} over a portfolio, against reading and parsing the same files with {threads} threads (goal: at most 1.25)")
        took = {}
        for size in sizes:
            folder = str(scratch / str(size))
            ours = [options.planner, name, folder, *AS_OF]
            took[size], other, ratio, memory = pairs(ours, [options.parse, folder, threads], max(3, options.pairs // 4))
            line(f"{name}, {size} clients", ratio, "1.25", f"{took[size]:.3f} s against {other:.3f} s, {memory / 1024:.0f} MiB (goal: 64)")
        for less, more in zip(sizes, sizes[1:]):
            line(f"{name}, {more} clients in times of {less}", took[more] / took[less], "11", "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("planner")
    parser.add_argument("parse")
    parser.add_argument("examples")
    parser.add_argument("--pairs", type=int, default=21)
    parser.add_argument("--clients", type=int, default=10_000)
    options = parser.parse_args()
    one_client(options, str(pathlib.Path(options.examples) / "minato"))
    with tempfile.TemporaryDirectory(prefix="planner-bench-") as scratch:
        portfolios(options, pathlib.Path(scratch))


main()
