"""A client folder in a place of its own, check-ins recorded in it under strace or without, and what has to hold
whatever happened: every acknowledged check-in is there and whole, no half file is read, nothing old has changed."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

SYSCALLS = ["open", "openat", "write", "fsync", "link", "linkat", "rename", "renameat", "renameat2", "unlink", "unlinkat",
            "close", "mkdir", "mkdirat"]
TRACED = ",".join("?" + name for name in SYSCALLS)
DATE = "2026-06-12"
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "en_US.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}
ACKNOWLEDGED = re.compile(r"^recorded: (.+)$", re.MULTILINE)


class Client:
    """A copy of an example; `keep` of its check-ins, or None for no checkins/ at all."""

    def __init__(self, planner, example, keep=2):
        self.planner = str(planner)
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="planner-faults-"))
        self.scratch.chmod(0o755)
        self.folder = self.scratch / "client"
        self.folder.mkdir()
        shutil.copy(example / "engagement.toml", self.folder)
        self.checkins = self.folder / "checkins"
        if keep is not None:
            self.checkins.mkdir()
            for path in sorted((example / "checkins").glob("*.toml"))[:keep]:
                shutil.copy(path, self.checkins)
        self.old = self.files()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.scratch, ignore_errors=True)

    def files(self):
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def command(self, note):
        return [self.planner, "checkin", str(self.folder), "--as-of", DATE, "--note", note]

    def text(self, note):
        """What the file of a check-in holds, to the byte."""
        return f'format = 1\ndate = {DATE}\nnotes = "{note}"\n'.encode()

    def start(self, note, before=(), **options):
        return Run(self, note, subprocess.Popen([*before, *self.command(note)], env=ENVIRONMENT, text=True,
                                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                                stderr=subprocess.PIPE, start_new_session=True, **options))

    def run(self, note, before=(), **options):
        return self.start(note, before, **options).wait()

    def strace(self, note, *expressions, syscalls=TRACED):
        """A run under strace; its trace is in `run.trace`."""
        log = self.scratch / f"trace-{note}"
        before = ["strace", "-f", "-y", "-o", str(log), "-e", "trace=" + syscalls]
        for expression in expressions:
            before += ["-e", "inject=" + expression]
        return self.start(note, before)

    def trace(self, note):
        return (self.scratch / f"trace-{note}").read_text(errors="replace")

    def planner_run(self, *arguments):
        return subprocess.run([self.planner, *arguments], env=ENVIRONMENT, capture_output=True, text=True, timeout=60)

    def problems(self, runs, may_leave_temporary=False):
        """What does not hold after these runs ended."""
        now, found = self.files(), []
        found += [f"changed or lost: {path}" for path, text in self.old.items() if now.get(path) != text]
        new = {path: text for path, text in now.items() if path not in self.old and not path.name.startswith(".")}
        texts = {self.text(run.note): run for run in runs}
        found += [f"not a whole check-in: {path}: {text!r}" for path, text in new.items() if text not in texts]
        for text, run in texts.items():
            found += run.problems([path for path, content in new.items() if content == text])
        left = [path.name for path in now if path.name.startswith(".")]
        if left and not may_leave_temporary:
            found.append(f"left behind: {left}")
        check = self.planner_run("check", str(self.folder), "--as-of", DATE)
        if check.returncode != 0:
            found.append(f"planner check: {check.returncode} {check.stderr}")
        return found


class Run:
    def __init__(self, client, note, process):
        self.client, self.note, self.process = client, note, process

    def wait(self):
        self.out, self.error = self.process.communicate(timeout=60)
        self.status = self.process.returncode
        return self

    def named(self):
        """The file that was acknowledged, if one was."""
        said = ACKNOWLEDGED.search(self.out)
        return pathlib.Path(said.group(1)) if self.status == 0 and said else None

    def killed(self):
        return self.status in (-signal.SIGKILL, 128 + signal.SIGKILL)

    def problems(self, paths):
        """`paths` are the files that hold this run's check-in."""
        said = f"run {self.note!r} ended with {self.status} ({self.error.strip()})"
        if self.named() and paths != [self.named()]:
            return [f"{said}: acknowledged {self.named()}, and there is {paths}"]
        if self.status == 0 and len(paths) != 1:
            return [f"{said}: status 0, and there is {paths}"]
        if self.status not in (0, 3, 4) and not self.killed():
            return [said]
        if self.status != 0 and not self.killed() and paths:
            return [f"{said}: refused, and yet there is {paths}"]
        return []
