#!/usr/bin/env python3
"""Holds the project's files and the program's JSON against the program's schemas, by Debian's python3-jsonschema:
- each schema is one of draft 7 and says nothing beyond it;
- each example is valid;
- each file of tests/errors is refused where a schema can know its error, and only there;
- each JSON output, expected or made now, is valid."""
import pathlib
import re
import sys
import tomllib

import files

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(files.SKIPPED)

PROGRAM, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
KEYWORDS = {"$schema", "title", "description", "default", "type", "properties", "required", "additionalProperties", "items",
            "minItems", "maxItems", "enum", "const", "anyOf", "pattern", "format", "minimum", "maximum"}
# What a table of keys says by itself. The rest needs other values, other files or a calendar.
SEEN_BY_SCHEMA = {"unknown-key", "missing-key", "wrong-kind", "unknown-word", "bad-id", "bad-color", "bad-cadence", "bad-time",
                  "bad-timezone", "bad-holidays", "bad-email", "too-small", "too-large", "empty", "date-range", "format",
                  "unknown-threshold", "unknown-reminder", "unknown-milestone", "unknown-signal", "unknown-reason",
                  "weeks-range"}
# Known by such a code, but by what no schema can see.
UNSEEN = {"036": "JSON has no word for what is not a number",
          "067": "how many meetings there can be depends on the cadence", "103": "likewise", "104": "likewise",
          "093": "what a new entry needs depends on the other files", "095": "likewise", "097": "likewise",
          "100": "likewise", "108": "which zones there are is known to the time zone data", "109": "likewise"}
problems = []


def walk(name, node):
    if not isinstance(node, dict):
        return
    for key, inner in node.items():
        if key not in KEYWORDS:
            problems.append(f"schema {name}: '{key}' is not a keyword we use")
        if key == "properties":
            for part in inner.values():
                walk(name, part)
        elif key == "anyOf":
            for part in inner:
                walk(name, part)
        elif key == "items":
            walk(name, inner)


def validator(schema):
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


def first_error(held, value):
    error = jsonschema.exceptions.best_match(held.iter_errors(value))
    return error and f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


schemas = {}
for name in files.schema_names(PROGRAM):
    schemas[name] = files.schema(PROGRAM, name)
    jsonschema.Draft7Validator.check_schema(schemas[name])
    walk(name, schemas[name])
    english = files.schema(PROGRAM, name, "en")
    if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", str(english).replace("様", "")):
        problems.append(f"schema {name}: Japanese in the English one")
held = {name: validator(schema) for name, schema in schemas.items()}
counts = dict.fromkeys(("examples", "refused", "left to the program", "outputs"), 0)

for name, path in files.inputs(ROOT):
    counts["examples"] += 1
    if error := first_error(held[name], files.toml(path)):
        problems.append(f"{path.relative_to(ROOT)}: {error}")

for path in sorted((ROOT / "tests/errors").glob("*.toml")):
    text = path.read_bytes().decode("utf-8", "replace")
    codes = set(re.findall(r"^# expect: \S+ (\S+)", text, re.MULTILINE))
    if codes == {"syntax"}:
        continue
    try:
        value = files.toml(path)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        continue
    error = first_error(held["checkin" if "# checkin-of:" in text else "engagement"], value)
    should = bool(codes & SEEN_BY_SCHEMA) and path.name[:3] not in UNSEEN
    if should and not error:
        problems.append(f"{path.name}: the schema lets {', '.join(sorted(codes))} pass")
    if error and not should:
        problems.append(f"{path.name}: only {', '.join(sorted(codes))} is wrong, but the schema says {error}")
    counts["refused" if error else "left to the program"] += 1

for name, where, output in [*files.golden_outputs(ROOT), *files.live_outputs(PROGRAM, ROOT)]:
    counts["outputs"] += 1
    if error := first_error(held[name], output):
        problems.append(f"{where}: {error}")

print("\n".join(problems) or ", ".join(f"{count} {what}" for what, count in counts.items()))
sys.exit(1 if problems or not all(counts.values()) else 0)
