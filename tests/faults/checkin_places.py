#!/usr/bin/env python3
"""Recording a check-in where it is crowded, full, forbidden or not what it seems.
    checkin_places.py PLANNER EXAMPLES"""
import os
import pathlib
import re
import resource
import subprocess
import sys

from client_under_test import DATE, Client

PLANNER, EXAMPLES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


class Skipped(Exception):
    pass


def minato(keep=2):
    return Client(PLANNER, EXAMPLES / "minato", keep)


def refused(client, run):
    """What does not hold of a run that has to be refused by the system, and say which file."""
    found = client.problems([run])
    if run.status != 4 or str(client.checkins) not in run.error or run.out:
        found.append(f"refused with {run.status}, {run.error!r}, {run.out!r}")
    return found


def fifty_at_once(keep):
    with minato(keep) as client:
        runs = [run.wait() for run in [client.start(f"run {number}") for number in range(50)]]
        return [f"{run.note}: {run.status} {run.error}" for run in runs if not run.named()] + client.problems(runs)


def read_only_folder():
    """Nobody may write in it; root may write anywhere, so root becomes nobody."""
    before = NOBODY if os.geteuid() == 0 else []
    with minato() as client:
        try:
            subprocess.run([*before, client.planner, "--version"], capture_output=True, check=True, env={})
        except (OSError, subprocess.CalledProcessError) as error:
            raise Skipped(f"cannot run as nobody: {error}")
        client.checkins.chmod(0o555)
        found = refused(client, client.run("forbidden", before))
        client.checkins.chmod(0o755)
        return found


def read_only_client():
    """No checkins/ yet, and none can be made."""
    before = NOBODY if os.geteuid() == 0 else []
    with minato(None) as client:
        client.folder.chmod(0o555)
        found = refused(client, client.run("forbidden", before))
        client.folder.chmod(0o755)
        return found + ([f"made {client.checkins}"] if client.checkins.exists() else [])


def size_limit():
    """ulimit -f: what is beyond it does not go into any file."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))
    with minato() as client:
        return refused(client, client.run("too large for it", preexec_fn=limit))


def disk_full():
    with minato(None) as client:
        client.checkins.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "planner", str(client.checkins)],
                                 capture_output=True, text=True)
        if mounted.returncode:
            raise Skipped(f"cannot mount: {mounted.stderr.strip()}")
        try:
            filler = client.checkins / "filler"
            with open(filler, "wb", buffering=0) as file:
                try:
                    while file.write(b"x" * 4096):
                        pass
                except OSError:
                    pass
            client.old[filler] = filler.read_bytes()
            found = refused(client, client.run("full"))
            client.old.pop(filler)
            filler.unlink()
            return found + client.problems([client.run("room again")])
        finally:
            subprocess.run(["umount", str(client.checkins)], check=True)


def dangling_link():
    with minato(None) as client:
        client.checkins.symlink_to(client.scratch / "nowhere")
        found = refused(client, client.run("nowhere"))
        return found + (["made something elsewhere"] if (client.scratch / "nowhere").exists() else [])


def link_to_a_folder():
    """checkins/ may live elsewhere, on a shared drive say."""
    with minato(None) as client:
        (client.scratch / "elsewhere").mkdir()
        client.checkins.symlink_to(client.scratch / "elsewhere")
        run = client.run("elsewhere")
        files = list((client.scratch / "elsewhere").iterdir())
        told = client.planner_run("minutes", str(client.folder), "--as-of", DATE)
        found = [] if run.named() and len(files) == 1 and files[0].read_bytes() == client.text("elsewhere") else [
            f"{run.status} {run.error} {files}"]
        return found + ([f"read: {told.stderr}"] if told.returncode == 4 else [])


def file_in_its_place():
    with minato(None) as client:
        client.checkins.write_text("not a folder\n")
        client.old = client.files()
        return refused(client, client.run("in the way"))


def stale_temporary_file():
    """What a killed run left half written is read by no command, and goes with the next check-in after a day."""
    with minato() as client:
        commands = re.findall(r"^  ([a-z]+) ", client.planner_run("--help").stdout, re.MULTILINE)
        commands = [name for name in commands if name in ("check", "plan", "agenda", "minutes", "report", "status", "remind",
                                                          "calendar", "faq")]
        before = {name: client.planner_run(name, str(client.folder), "--as-of", DATE) for name in commands}
        stale = client.checkins / ".planner-abcdefghij.tmp"
        stale.write_text('format = 1\ndate = 2026-06-0')
        found = [f"{name} sees it" for name in commands
                 if (again := client.planner_run(name, str(client.folder), "--as-of", DATE)).stdout != before[name].stdout
                 or again.returncode != before[name].returncode or again.stderr != before[name].stderr]
        found += client.problems([client.run("fresh")], may_leave_temporary=True)
        if not stale.exists():
            found.append("a temporary file that may still be in use was removed")
        day_before = stale.stat().st_mtime - 25 * 3600
        os.utime(stale, (day_before, day_before))
        client.old = client.files()
        client.old.pop(stale)
        return found + client.problems([client.run("a day later")]) + (["too few commands"] if len(commands) < 3 else [])


def main():
    tests = [("fifty at once", lambda: fifty_at_once(2)), ("fifty at once, the first ones", lambda: fifty_at_once(None))]
    tests += [(test.__name__.replace("_", " "), test)
              for test in (read_only_folder, read_only_client, size_limit, disk_full, dangling_link, link_to_a_folder,
                           file_in_its_place, stale_temporary_file)]
    broken = 0
    for name, test in tests:
        try:
            found = test()
        except Skipped as reason:
            print(f"{name}: skipped: {reason}")
            continue
        broken += bool(found)
        print("\n    ".join([f"{name}: {'broken' if found else 'holds'}", *found]))
    return 1 if broken else 0


sys.exit(main())
