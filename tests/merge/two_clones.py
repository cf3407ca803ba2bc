#!/usr/bin/env python3
"""Two people record in clones of one repository on one day; git merges without a hand, and all is there.
    two_clones.py PLANNER EXAMPLES"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PLANNER, EXAMPLES = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
DATE = "2026-06-12"


def run(folder, *command):
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(folder.parent), "LC_ALL": "en_US.UTF-8",
                   "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "PLANNER_AS_OF": DATE}
    for who in ("AUTHOR", "COMMITTER"):
        environment |= {f"GIT_{who}_NAME": "Test", f"GIT_{who}_EMAIL": "test@example.jp"}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60)
    if result.returncode:
        sys.exit(f"{' '.join(command)} ended with {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


def record(clone, department, title):
    """A check-in of a meeting's figures and one of an action, committed."""
    run(clone, PLANNER, "checkin", "minato", "--usage", f"{department}:2/1/1/2")
    run(clone, PLANNER, "checkin", "minato", "--action", f"大西:2026-06-19:{title}", "--ask", f"{title}?")
    run(clone, "git", "add", "-A")
    run(clone, "git", "commit", "-qm", title)


def checkins(folder):
    return {path.name: path.read_bytes() for path in (folder / "minato" / "checkins").glob("*.toml")}


def main():
    if not shutil.which("git"):
        print("skipped: no git here")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        origin, one, two = (pathlib.Path(scratch) / name for name in ("origin", "one", "two"))
        shutil.copytree(EXAMPLES / "minato", origin / "minato")
        run(origin, "git", "init", "-q")
        run(origin, "git", "add", "-A")
        run(origin, "git", "commit", "-qm", "start")
        for clone in (one, two):
            run(origin, "git", "clone", "-q", str(origin), str(clone))
        record(one, "accounting", "Write the template")
        record(two, "buying", "Clean the list")
        expected = checkins(one) | checkins(two)
        run(one, "git", "fetch", "-q", str(two), "HEAD")
        run(one, "git", "merge", "-q", "--no-edit", "FETCH_HEAD")
        assert checkins(one) == expected, "the merge lost or changed a file"
        assert len(expected) == len(checkins(origin)) + 4
        assert run(one, "git", "status", "--porcelain") == ""
        run(one, PLANNER, "check", "minato")
        plan = json.loads(run(one, PLANNER, "plan", "minato", "-f", "json"))
        assert plan["schema"] == "planner.plan/1"
        # An id of either clone is known in the merge: it can be closed.
        actions = [line.split('"')[1] for text in expected.values() for line in text.decode().splitlines()
                   if line.startswith('id = "a-') and DATE.encode() in text]
        assert len(actions) == 2, actions
        if "\n  report " in run(one, PLANNER, "--help"):
            report = json.loads(run(one, PLANNER, "report", "minato", "-f", "json"))
            assert set(actions) <= {action["id"] for action in report["actions"]["open"]}, report["actions"]
        run(one, PLANNER, "checkin", "minato", "--as-of", "2026-06-15", "--close", actions[0], "--close", actions[1])
    print("two clones merged by git alone: 4 check-ins, 2 actions")
    return 0


sys.exit(main())
