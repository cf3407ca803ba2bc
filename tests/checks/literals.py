#!/usr/bin/env python3
"""No literal prose stands in the sources: a text with a blank between words, or with Japanese, belongs into a catalogue
(*_messages.hpp), a table of keys, or the playbook, where it has every language."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])

# Files that are catalogues or data, and why.
CATALOGUES = {r"_messages\.hpp$": "the catalogue",
              r"engagement_template\.hpp$": "the catalogue: what init writes",
              r"_keys\.cpp$": "tables of keys with what each means",
              r"holidays_jp\.cpp$": "the holidays' names, in both languages",
              r"base/language\.cpp$": "how each language writes dates",
              r"base/text\.cpp$": "signs that a line may not begin with",
              r"playbook/pack\.cpp$": "a tool of the build",
              r"read/syntax_errors\.cpp$": "the library's English, to be recognised"}
# Texts that are no prose, and why.
EXCUSED = [(r"^#\s*include", "an include"),
           (r"^(PRODID|BEGIN|END|VERSION|CALSCALE|METHOD|X-|TZ|DT|RRULE)[A-Z:;-]", "iCalendar"),
           (r"^\.[A-Z]{2}\b|^\\\\f|^\.mso |^\.ad ", "roff"),
           (r"^(small|value) (strong|muted|last|small)$|^light dark$|^@media ", "style"),
           (r"^default-src |^width=device-width|^CONTENT_TYPE=", "what a browser or a mail program reads"),
           (r"^planner:? ?(COMMAND|\{\})", "a usage line"),
           (r"^every \{\} weeks", "the keyword of a cadence"),
           (r"^every 2 weeks on $", "the keyword of a cadence"),
           (r"^ on $|^ weeks?$", "the keyword of a cadence"),
           (r"^\[[A-Z]+…?\]$| \[OPTION…\]\\n$", "a usage line"),
           (r"^[A-Z_]+( \[[A-Z_]+\])+$|^check FILE$", "what help calls an operand"),
           (r"^a language is missing$|^placeholders differ$|^braces differ$", "what the compiler says")]

LITERAL = re.compile(r'(?:u8)?R"(\w*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"', re.DOTALL)
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
PROSE = re.compile(r"[A-Za-z]{2,}[,.:;]? +[a-z]{2,}")

problems, excused = [], 0
files = [p for top in ("include", "src") for p in sorted((ROOT / top).rglob("*.[ch]pp")) if p.parent != ROOT / "src/cmake"]
for path in files:
    name = str(path.relative_to(ROOT))
    if any(re.search(pattern, name) for pattern in CATALOGUES):
        continue
    text = re.sub(r"//[^\n]*", lambda match: " " * len(match.group()), path.read_text(encoding="utf-8"))
    text = re.sub(r"^\s*#\s*include[^\n]*", lambda match: " " * len(match.group()), text, flags=re.MULTILINE)
    for match in LITERAL.finditer(text):
        literal = match.group(2) if match.group(2) is not None else match.group(3)
        # Tags, styles and what is filled in are no prose.
        bare = re.sub(r"<[^>]*>|\{[^{}]*\}", " \0 ", literal)
        if not JAPANESE.search(bare) and not PROSE.search(bare):
            continue
        if any(re.search(pattern, literal) for pattern, _ in EXCUSED):
            excused += 1
            continue
        problems.append(f"{name}:{text.count(chr(10), 0, match.start()) + 1}: prose in the code: {literal[:80]!r}")

print("\n".join(problems) or f"{len(files)} files, {excused} literals excused by reason")
sys.exit(1 if problems else 0)
