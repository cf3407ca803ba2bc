#!/usr/bin/env python3
"""The house rules, held: includes run one way; console, clock, disk and environment only in the command-line layer;
each heavy library in its one file; no prose in code; no file too long; every message of its own name."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])

# Each layer and those it may include.
MAY_SEE = {
    "base": [],
    "document": ["base"],
    "model": ["base"],
    "read": ["base", "model"],
    "state": ["base", "model"],
    "schedule": ["base", "model", "state"],
    "assess": ["base", "model", "state", "schedule"],
    "compose": ["base", "model", "state", "schedule", "assess", "document"],
    "render": ["base", "document"],
}
ALL = set(MAY_SEE) | {"cli"}
WORLD = re.compile(r"<(iostream|fstream|cstdio|filesystem|unistd\.h|fcntl\.h|sys/|dirent\.h|ctime)|std::(cout|cerr|cin|getenv|"
                   r"time\b|system\b|fopen|ifstream|ofstream)|system_clock|steady_clock|fmt::print|\bprintf\(|<fmt/(chrono|os|ostream)")
ONE_FILE = {"<toml++": "src/read/toml_document.cpp", "<CLI/": "src/cli/app.cpp"}
ICAL_FILES = ("src/read/", "src/render/ics")
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
DATA_FILES = re.compile(r"_keys\.cpp$|_messages\.hpp$|engagement_template\.hpp$|holidays_jp\.cpp$|base/language\.cpp$|base/text\.cpp$")
LONGEST = 400

problems = []


def say(path, line, text):
    problems.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def layer_of(path):
    parts = path.relative_to(ROOT).parts
    for part in parts:
        if part in ALL:
            return part
    return None


def strip_comment(line):
    return re.sub(r"//.*", "", line)


messages = {}
# What builds the program is no part of it.
files = [p for top in ("include", "src") for p in sorted((ROOT / top).rglob("*.[ch]pp")) if p.parent != ROOT / "src/cmake"]
for path in files:
    layer = layer_of(path)
    name = str(path.relative_to(ROOT))
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > LONGEST and not DATA_FILES.search(name):
        say(path, len(lines), f"longer than {LONGEST} lines")
    for number, line in enumerate(lines, 1):
        include = re.match(r'\s*#include [<"]([^>"]+)[>"]', line)
        if include:
            target = include.group(1).removeprefix("planner/").split("/")[0]
            if layer != "cli" and target in ALL and target != layer and target not in MAY_SEE.get(layer, []):
                say(path, number, f"{layer} includes {target}")
        for library, home in ONE_FILE.items():
            if library in line and name != home:
                say(path, number, f"only {home} includes {library}>")
        if "<libical" in line and not name.startswith(ICAL_FILES):
            say(path, number, "the calendar library is for reading and rendering calendar files")
        if layer != "cli" and WORLD.search(strip_comment(line)):
            say(path, number, "console, clock, disk and environment belong to the command-line layer")
        if not DATA_FILES.search(name) and JAPANESE.search(strip_comment(line)):
            say(path, number, "prose belongs into the catalogue or the playbook")
        declared = re.match(r"inline constexpr Message (\w+)", line)
        if declared:
            if declared.group(1) in messages:
                say(path, number, f"message {declared.group(1)} stands in {messages[declared.group(1)]} too")
            messages[declared.group(1)] = name
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
            say(path, number, "left-over marker")

unused = set(messages)
for path in files:
    text = path.read_text(encoding="utf-8")
    unused -= {name for name in unused if f"msg::{name}" in text}
for name in sorted(unused):
    problems.append(f"{messages[name]}: message {name} is used nowhere")

print("\n".join(problems) or f"{len(files)} files keep to the house rules")
sys.exit(1 if problems else 0)
