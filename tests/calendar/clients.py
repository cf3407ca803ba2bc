"""What the tests of calendar files have in common: clients, their files, and what has to be in these."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

PLANNER, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])
AS_OF, LATER = "2026-06-10", "2026-06-11"
# First and third Thursdays from May to August 2026; the fifth is the one that gets moved.
HIKARI = ["2026-05-07", "2026-05-21", "2026-06-04", "2026-06-18", "2026-07-02", "2026-07-16", "2026-08-06", "2026-08-20"]
MOVED_TO = "2026-07-03"
AFTER_MOVE = [MOVED_TO if day == "2026-07-02" else day for day in HIKARI]
START, END = "15:00", "16:00"
FIRST_TITLE = "ひかり精機株式会社 第1回定例：キックオフ・方針の共有"


def check(fine, words):
    if not fine:
        sys.exit(words)


def skip(words):
    print(f"skipped: {words}")
    sys.exit(77)


def need(program):
    return shutil.which(program) or skip(f"{program} is not installed")


def planner(*arguments):
    result = subprocess.run([PLANNER, *map(str, arguments)], capture_output=True, text=True)
    check(result.returncode == 0, f"planner {arguments} ends with {result.returncode}:\n{result.stderr}")
    return result.stdout


class Scratch:
    """A folder with a copy of examples/hikari, and its calendar files before and after a meeting was moved."""

    def __enter__(self):
        self.holder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.holder.name)
        self.client = self.folder / "hikari"
        shutil.copytree(EXAMPLES / "hikari", self.client)
        self.before, self.after = self.folder / "before.ics", self.folder / "after.ics"
        planner("plan", self.client, "--as-of", AS_OF, "-o", self.before)
        planner("checkin", self.client, "--as-of", LATER, "--move", f"5:{MOVED_TO}", "--because", "会議室の都合")
        planner("plan", self.client, "--as-of", LATER, "-o", self.after)
        return self

    def __exit__(self, *_):
        self.holder.cleanup()

    def run(self, *command, zone="UTC"):
        """A calendar program with nothing of the user's around it, on a machine elsewhere."""
        environment = {"HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": zone, "PATH": "/usr/bin:/bin"}
        result = subprocess.run([*map(str, command)], capture_output=True, text=True, env=environment, timeout=300,
                                stdin=subprocess.DEVNULL)
        check(result.returncode == 0, f"{command} ends with {result.returncode}:\n{result.stdout}{result.stderr}")
        return result.stdout
