"""Clients made up for tests of the commands over many of them, and a way to run the program."""
import os
import pathlib
import subprocess

DEPARTMENT = """
[[department]]
id = "sales"
name = "営業部"
headcount = 10

[[champion]]
name = "佐藤"
departments = ["sales"]
deputy = "今井"
"""


def engagement(number, more=""):
    return f"""format = 1
id = "client-{number:04}"

[client]
name = "第{number}商事"
lead = "大西"

[advisor]
name = "山田"
email = "yamada@advisor.example.jp"

[period]
start = 2026-04-06
weeks = 16

[meetings]
first = 2026-04-07
{DEPARTMENT}{more}"""


def write(folder, text):
    folder.mkdir(parents=True)
    (folder / "engagement.toml").write_text(text, encoding="utf-8")


def run(planner, *arguments, home, **more):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "ja_JP.UTF-8"}
    environment.update(more.pop("environment", {}))
    return subprocess.run([planner, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          env={k: v for k, v in environment.items() if v is not None}, timeout=more.pop("timeout", 120),
                          **more)


def check(fine, *words):
    if not fine:
        raise SystemExit("\n".join(map(str, words)))


def state_file(home):
    return pathlib.Path(home) / ".local/state/planner/reminders.txt"
