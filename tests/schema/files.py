"""What the schema tests share: the program's schemas, and the files of the project with what each should be."""
import datetime
import json
import os
import pathlib
import re
import subprocess
import tomllib

AS_OF = "2026-08-19"
SKIPPED = 77


def run(program, *words, cwd=None):
    environment = dict(os.environ, PLANNER_AS_OF=AS_OF, LC_ALL="C.UTF-8")
    return subprocess.run([program, *words], cwd=cwd, env=environment, capture_output=True, timeout=60, check=False)


def schema(program, name, language="ja"):
    return json.loads(run(program, "schema", name, "--lang", language).stdout)


def schema_names(program):
    lines = run(program, "schema", "--lang", "en").stdout.decode().splitlines()
    return {line.split()[0]: line.split()[1].rstrip(":") for line in lines}


def plain(value):
    """TOML as JSON has it: dates and times as they are written."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.time, datetime.datetime)):
        return value.isoformat()
    return value


def toml(path):
    return plain(tomllib.loads(path.read_text(encoding="utf-8-sig")))


def inputs(root):
    """Every file of the examples and the schema it is held against."""
    for path in sorted((root / "examples").glob("*/engagement.toml")):
        yield "engagement", path
    for path in sorted((root / "examples").glob("*/checkins/*.toml")):
        yield "checkin", path
    for path in sorted((root / "examples").glob("*/*playbook*.toml")):
        yield "playbook", path
    yield "playbook", root / "src/playbook/playbook.toml"


def golden_outputs(root):
    """Every expected output that is JSON with a schema's name, and that name."""
    for path in sorted((root / "tests/golden").glob("*/stdout")):
        text = path.read_text(encoding="utf-8")
        if not text.startswith("{"):
            continue
        while text.startswith("{"):
            output, end = json.JSONDecoder().raw_decode(text)
            text = text[end:].lstrip()
            named = re.fullmatch(r"planner\.(\w+)/\d+", output.get("schema", ""))
            if named:
                yield named.group(1), str(path.relative_to(root)), output


def live_outputs(program, root):
    """What the commands that have a schema say of each example; those that the program does not have yet are left out."""
    known = run(program, "--help", "--lang", "en").stdout.decode()
    for name, kind in schema_names(program).items():
        if kind != "output" or not re.search(rf"^  {name} ", known, re.MULTILINE):
            continue
        for example in sorted((root / "examples").glob("*/engagement.toml")):
            result = run(program, name, str(example.parent), "-f", "json", "--lang", "en")
            if result.stdout:
                yield name, f"{name} {example.parent.name}", json.loads(result.stdout)
