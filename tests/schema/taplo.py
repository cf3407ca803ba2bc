#!/usr/bin/env python3
"""What an editor with taplo (Even Better TOML) sees: each example is valid, a typo is not, and the #:schema line that
`init` writes works without a network. Skipped where taplo is not found (npm install -g @taplo/cli)."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import files

PROGRAM, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
if not shutil.which("taplo"):
    print("skipped: taplo is not installed")
    sys.exit(files.SKIPPED)
problems = []


def lint(paths, schema=None):
    words = ["taplo", "lint", *(["--schema", schema.as_uri()] if schema else []), *map(str, paths)]
    # No proxy answers there: whatever asks the network fails.
    nowhere = {name: "http://127.0.0.1:9" for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")}
    result = subprocess.run(words, cwd=paths[0].parent, capture_output=True, text=True, check=False,
                            env=dict(os.environ, **nowhere))
    return result.returncode, result.stdout + result.stderr


def expect(paths, valid, schema=None, says=""):
    status, text = lint(paths, schema)
    if (status == 0) != valid or says not in text:
        problems.append(f"{paths[0].name} should be {'valid' if valid else 'wrong'}:\n{text}")


with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    schemas = {}
    for name in ("engagement", "checkin", "playbook"):
        schemas[name] = folder / f"{name}.schema.json"
        schemas[name].write_bytes(files.run(PROGRAM, "schema", name).stdout)
    copies = {name: [] for name in schemas}
    for number, (name, path) in enumerate(files.inputs(ROOT)):
        copies[name].append(folder / f"{number}-{path.name}")
        shutil.copy(path, copies[name][-1])
    for name, paths in copies.items():
        expect(paths, True, schemas[name])
    checked = sum(map(len, copies.values()))

    example = (ROOT / "examples/minato/engagement.toml").read_text(encoding="utf-8")
    for number, (right, wrong) in enumerate({"headcount =": "headcont =", "weeks = 16": "weeks = 61",
                                             '[[department]]': '[[departement]]'}.items()):
        assert right in example, right
        typo = folder / f"typo{number}.toml"
        typo.write_text(example.replace(right, wrong, 1), encoding="utf-8")
        expect([typo], False, schemas["engagement"])

    for language in ("ja", "en"):
        client = folder / f"client-{language}"
        files.run(PROGRAM, "init", str(client), "--client", "Minato", "--department", "sales=Sales:8", "--lang", language)
        engagement = client / "engagement.toml"
        expect([engagement], True)
        engagement.write_text(engagement.read_text(encoding="utf-8").replace("headcount =", "headcont =", 1),
                              encoding="utf-8")
        expect([engagement], False, says="headcont")

print("\n".join(problems) or f"{checked} files valid, typos found, the line of init works")
sys.exit(1 if problems else 0)
