#!/usr/bin/env python3
"""The schemas and the outputs once more, by another validator: ajv in its strict mode (npm install -g ajv ajv-formats).
Skipped where node or ajv is not found."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import files

PROGRAM, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])

SCRIPT = """
const [Ajv, formats] = [require('ajv'), require('ajv-formats')];
const {schemas, values} = JSON.parse(require('fs').readFileSync(process.argv[2]));
const ajv = new (Ajv.default || Ajv)({strict: true, strictRequired: false, allErrors: true});
(formats.default || formats)(ajv);
const held = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
let wrong = 0;
for (const [name, where, value] of values)
  if (!held[name](value)) { ++wrong; console.log(where + ': ' + ajv.errorsText(held[name].errors)); }
console.log(`${Object.keys(schemas).length} schemas, ${values.length} values, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
"""


def node(*words):
    try:
        found = subprocess.run(["npm", "root", "-g"], capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        found = ""
    paths = [path for path in (os.environ.get("NODE_PATH"), found) if path]
    return subprocess.run(["node", *words], capture_output=True, text=True, check=False,
                          env=dict(os.environ, NODE_PATH=os.pathsep.join(paths)))


try:
    if node("-e", "require('ajv'), require('ajv-formats')").returncode != 0:
        raise FileNotFoundError
except FileNotFoundError:
    print("skipped: ajv is not installed")
    sys.exit(files.SKIPPED)

values = [(name, str(path.relative_to(ROOT)), files.toml(path)) for name, path in files.inputs(ROOT)]
values += [*files.golden_outputs(ROOT), *files.live_outputs(PROGRAM, ROOT)]
with tempfile.TemporaryDirectory() as scratch:
    script, data = pathlib.Path(scratch) / "check.js", pathlib.Path(scratch) / "data.json"
    script.write_text(SCRIPT, encoding="utf-8")
    schemas = {name: files.schema(PROGRAM, name) for name in files.schema_names(PROGRAM)}
    data.write_text(json.dumps({"schemas": schemas, "values": values}), encoding="utf-8")
    result = node(str(script), str(data))
print(result.stdout + result.stderr)
sys.exit(result.returncode)
