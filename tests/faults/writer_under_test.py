"""The commands that write a file, each in a place of its own, and what has to hold whatever happened: what was there
before stays to the byte, a new file is whole or not there, success is only said when it is, and a refusal says which file
and why."""
import collections
import fnmatch
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from client_under_test import TRACED

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "en_US.UTF-8", "PLANNER_AS_OF": "2026-06-10", "ASAN_OPTIONS": "detect_leaks=0"}
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
EDITOR = """#!/bin/sh
exec </dev/null >/dev/null 2>&1
sed -i 's/^# notes = .*/notes = "from the editor"/' "$1"
"""

INIT = ["init", "room/new", "--client", "X", "--start", "2026-04-06"]
# Name, arguments, the file that is written (a pattern where its name is random), what it holds before.
WRITERS = [
    ("init", INIT, "room/new/engagement.toml", None),
    ("init in a folder that is there", ["init", "room", *INIT[2:]], "room/engagement.toml", None),
    ("init from the last period", ["init", "room/next", "--from", "minato"], "room/next/engagement.toml", None),
    ("a new plan", ["plan", "minato", "-o", "room/plan.html"], "room/plan.html", None),
    ("a plan in an old one's place", ["plan", "minato", "-o", "room/plan.csv"], "room/plan.csv", b"old\n"),
    ("a report", ["report", "minato", "-o", "room/report.html"], "room/report.html", b"old\n"),
    ("reports into a folder", ["report", "minato", "-o", "room/", "-f", "md"], "room/*.md", None),
    ("an agenda", ["agenda", "minato", "-o", "room/agenda.json"], "room/agenda.json", None),
    ("minutes", ["minutes", "minato", "-o", "room/minutes.md"], "room/minutes.md", None),
    ("a calendar", ["plan", "minato", "-o", "room/plan.ics"], "room/plan.ics", None),
    ("the findings", ["check", "minato", "-o", "room/check.json"], "room/check.json", b"{}\n"),
    ("the playbook", ["playbook", "-o", "room/playbook.toml"], "room/playbook.toml", None),
    ("a check-in in the editor", ["checkin", "minato", "--edit"], "minato/checkins/2026-06-10-*.toml", None),
]

Result = collections.namedtuple("Result", "status out error")


class World:
    """A folder with a client, a room to write in and one for drafts; what is random counts by its form."""

    def __init__(self, planner, examples, writer):
        self.planner = planner
        self.name, self.arguments, self.target, self.before = writer
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="planner-faults-"))
        self.folder.chmod(0o755)
        shutil.copytree(examples / "minato", self.folder / "minato")
        self.room, self.drafts = self.folder / "room", self.folder / "drafts"
        self.room.mkdir()
        self.drafts.mkdir()
        (self.room / "other").write_bytes(b"other\n")
        (self.folder / "editor").write_text(EDITOR)
        (self.folder / "editor").chmod(0o755)
        if self.before is not None:
            (self.folder / self.target).write_bytes(self.before)
        self.old = self.files()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def place(self):
        """The folder that is written into."""
        return (self.folder / self.target).parent

    def files(self):
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in self.folder.rglob("*")
                if path.is_file() and path.name != "trace"}

    def written(self, files=None):
        """What the target holds now, or None."""
        files = self.files() if files is None else files
        found = [text for name, text in files.items() if fnmatch.fnmatch(name, self.target)]
        return found[0] if len(found) == 1 else found or None

    def run(self, before=(), **options):
        environment = {**ENVIRONMENT, "EDITOR": str(self.folder / "editor"), "TMPDIR": str(self.drafts)}
        run = subprocess.run([*before, self.planner, *self.arguments], cwd=self.folder, env=environment,
                             stdin=subprocess.DEVNULL, capture_output=True, timeout=60, **options)
        return Result(run.returncode, run.stdout.decode(errors="replace"), run.stderr.decode(errors="replace"))

    def strace(self, *expressions):
        before = ["strace", "-y", "-o", str(self.folder / "trace"), "-e", "trace=" + TRACED]
        for expression in expressions:
            before += ["-e", "inject=" + expression]
        return self.run(before)

    def trace(self):
        return (self.folder / "trace").read_text(errors="replace")

    def is_target(self, name):
        return fnmatch.fnmatch(name, self.target)

    def is_due(self, name, text, result):
        """Whether a file may be there beside the one that is looked at: what init makes with it, and a draft that could
        not be recorded, which is named."""
        if self.arguments[0] == "init":
            return text is not None and re.search(r"/engagement\.schema\.json$|/next/checkins/[^/.]+\.toml$", name)
        return name.startswith("drafts/planner-") and result.status != 0 and name.split("/")[-1] in result.error

    def problems(self, result, whole, may_leave=False):
        now, found = self.files(), []
        found += [f"changed or lost: {name}" for name, text in self.old.items() if not self.is_target(name) and now.get(name) != text]
        text = self.written(now)
        if text != self.before and not same(text, whole):
            found.append(f"neither old nor whole: {text!r:.200}")
        extra = [name for name in now if name not in self.old and not self.is_target(name) and not self.is_due(name, text, result)]
        if extra and not may_leave:
            found.append(f"left behind: {extra}")
        if result.status == 0 and not same(text, whole):
            found.append("success, and the file is not there")
        if result.status not in (0, 4, -9):
            found.append(f"status {result.status}: {result.error:.300}")
        return found

    def complaint(self, result, name=None):
        """A refusal is for people: one sentence that names the file and a reason in words."""
        if name is None:
            name = "checkins/2026-06-10|drafts|editor" if "--edit" in self.arguments else "room"
        if result.status == 4 and not re.search(rf"^planner: .*({name}).*(: .*[a-z]|exists already)", result.error, re.MULTILINE):
            return [f"does not say which file and why: {result.error!r}"]
        return []


def same(text, whole):
    """Alike but for the random characters of ids."""
    plain = lambda given: re.sub(rb'(id += "[a-z]+-)[a-z2-7]{5}"', rb'\1"', given) if isinstance(given, bytes) else given
    return plain(text) == plain(whole)
