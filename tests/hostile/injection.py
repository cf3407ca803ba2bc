#!/usr/bin/env python3
"""Hostile texts in every free text of a client, put through every format of every document. Whether something got out
of its place is judged by a parser of that format.
    injection.py PLANNER EXAMPLES [--all]        --all puts every text in every place"""
import copy
import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

from documents import every_document
from judges import JUDGES, blind_judges, judge_text

PLANNER, EXAMPLES = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
AS_OF = "2026-06-10"

HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></style></svg><b>",
    "<!-- ", "]]>", "&lt;b&gt;&amp;&#x3c;i&#62;", "<b>", "<a href=javascript:alert(1)>x</a>", "<?php ", "{{7*7}}", "{n}", "{",
    "a|b||c|", "| --- | --- |", "`code` ``more``", "```", "~~~", "[x](javascript:alert(1))", "![x](http://e.example/x.png)",
    "[x]: http://e.example", "<http://e.example>", "# heading", "- item", "* item", "+ item", "1. item", "1) item", "> quote",
    "---", "===", "*bold* **bolder** _it_ __itt__ ~~no~~", "\\*\\|\\", "\\", "[ ] box", "[^1]: note", ":smile:", "$x$",
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", " =1+1", "＝1+1", "=HYPERLINK(\"http://e.example\",\"x\")", "\"quoted\"", "\",\"",
    "'single", "x\r\nBEGIN:VEVENT\r\nUID:evil", "x\nDTSTART:20200101", "x\\nDTSTART:20200101", "a;b,c:d\\,e", "\r", "x\n\n# y",
    "x\n- y\n", "x\n| a | b |\n", "x\n    code", "\x1b[31mred\x1b]0;title\x07", "\x9b31m", "\u0085x", "\x00", "\x08\x08\x08",
    "\u202eevil", "\u2066x", "\u200ex", "\u061cx", "\u200bzero\u200b", "\ufeffx", "\u2028x\u2029y", "\ufffe",
    "e\u0301\u0301\u0301\u0301", "\U0001F468\u200d\U0001F469\u200d\U0001F467", "\u0e01\u0e33", "W" * 3000, "長" * 1500,
    "%s%n%d %", "$(id) `id` ;id", "<!channel> <@U1> <http://e.example|x>", "*/", "//", "</script>", "<\\/script>", "\u3000",
    "x\x0by\x0cz", "http://e.example/\"onclick=1",
]

# Texts that people write freely. All else is an id, a date, a word of the method, or refers to such a text.
FREE = {"name", "industry", "role", "mention", "honorific", "organization", "place", "reason", "service", "channel", "title", "unit",
        "pain", "how", "caution", "notes", "memo", "comment", "decisions", "result", "note", "text", "answer", "tool", "by"}
PEOPLE = {"sponsor", "lead", "manager", "deputy", "owner", "attendees", "absent", "applied_by"}
ROLES = {"advisor", "sponsor", "lead", "champion", "manager", "member", "owner"}


class Poison:
    """Puts a hostile text before each free text: the same before equal ones, so that what refers to a name still does."""

    def __init__(self, turn):
        self.turn, self.known = turn, {}

    def text(self, value):
        if value not in self.known:
            self.known[value] = HOSTILE[(7 * len(self.known) + self.turn) % len(HOSTILE)] + value
        return self.known[value]

    def value(self, key, value):
        if isinstance(value, dict):
            return {inner: self.value(inner, entry) for inner, entry in value.items()}
        if isinstance(value, list):
            return [self.value(key, entry) for entry in value]
        if isinstance(value, str) and (key in FREE or key in PEOPLE) and value not in ROLES:
            return self.text(value)
        return value


def toml_text(value):
    escaped = "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in value)
    return f'"{escaped}"'


def toml_value(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return toml_text(value)
    if isinstance(value, list):
        return "[" + ", ".join(toml_value(entry) for entry in value) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml_value(entry)}" for key, entry in value.items()) + " }"
    return value.isoformat() if hasattr(value, "isoformat") else repr(value)


def write_client(example, folder, poison):
    (folder / "checkins").mkdir(parents=True)
    (folder / "news").mkdir()
    (folder / "news" / "1.toml").write_text(f"""title = {toml_text(poison.text("news"))}
date = 2026-06-01
tool = {toml_text(poison.text("a tool"))}
text = {toml_text(poison.text("what is new"))}
""", encoding="utf-8")
    for source in [example / "engagement.toml", *sorted((example / "checkins").glob("*.toml"))]:
        tables = poison.value("", copy.deepcopy(tomllib.loads(source.read_text(encoding="utf-8"))))
        text = "".join(f"{key} = {toml_value(value)}\n" for key, value in tables.items())
        (folder / source.relative_to(example)).write_text(text, encoding="utf-8")


def planner(arguments, *more):
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "ja_JP.UTF-8", "HOME": "/nonexistent", "ASAN_OPTIONS": "detect_leaks=0"}
    run = subprocess.run([PLANNER, *arguments, "--as-of", AS_OF, *more], capture_output=True, env=environment, stdin=subprocess.DEVNULL)
    return run.returncode, run.stdout.decode("utf-8"), run.stderr.decode("utf-8")


def harmless_client(scratch, example):
    """The client as it is, in the same form: lists written as the hostile one's are."""
    class Harmless(Poison):
        def text(self, value):
            return "x" + value
    write_client(EXAMPLES / example, scratch / "harmless" / "client", Harmless(0))
    return scratch / "harmless"


def look_at(scratch, example, turn, plain):
    """What is wrong with the documents of an example whose texts are hostile in this turn."""
    folder = scratch / f"turn-{turn}"
    write_client(EXAMPLES / example, folder / "client", Poison(turn))
    os.chdir(folder)
    status, out, error = planner(["check", "client"])
    if status:
        return [f"check: {status} {error[:2000]}"], 0
    found = []
    for arguments, form in every_document(PLANNER, "client"):
        key = tuple(arguments)
        if key not in plain:
            os.chdir(scratch / "harmless")
            plain[key] = planner(arguments)
            os.chdir(folder)
        status, out, error = planner(arguments)
        # midterm, handover and the like are not due on every day; nothing else is refused.
        refused = plain[key][0] not in (0, 1) and "--kind" not in arguments
        wrong = [] if status == plain[key][0] and not refused else [f"status {status}: {error[:500]}"]
        wrong += judge_text(error, "")
        if form not in JUDGES:
            wrong.append(f"no parser for {form}")
        elif not (form == "md" and not shutil.which("cmark-gfm")):
            try:
                wrong += JUDGES[form](out, plain[key][1])
            except (ValueError, csv.Error) as error:
                wrong.append(f"does not parse: {error}")
        found += [f"{' '.join(arguments)}: {text}" for text in wrong]
    shutil.rmtree(folder)
    return found, len(every_document(PLANNER, "client"))


def main():
    turns = range(len(HOSTILE)) if "--all" in sys.argv else range(0, len(HOSTILE), 16)
    blind = blind_judges()
    print("".join(f"{text}\n" for text in blind), end="")
    broken, documents = len(blind), 0
    with tempfile.TemporaryDirectory(prefix="planner-injection-") as scratch:
        scratch = pathlib.Path(scratch)
        harmless_client(scratch, "minato")
        plain = {}
        for turn in turns:
            found, number = look_at(scratch, "minato", turn, plain)
            documents += number
            broken += len(found)
            print("".join(f"turn {turn}: {text}\n" for text in found), end="")
        os.chdir("/")
    print(f"{len(HOSTILE)} hostile texts in {documents} documents, {broken} out of their place")
    if not shutil.which("cmark-gfm"):
        print("Markdown was not parsed: no cmark-gfm here")
    return 1 if broken or not documents else 0


sys.exit(main())
