"""Judges of a document of each format: parsers of that format, which say what a document of hostile texts holds that the
same document of harmless texts does not."""
import csv
import html.parser
import io
import json
import re
import shutil
import subprocess
import unicodedata


class Tags(html.parser.HTMLParser):
    """The tags of a page with the names of their attributes, the links, and what stands between the tags."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.links, self.open, self.texts, self.unbalanced = set(), [], [], [], []
        self.feed(text)
        self.close()

    EMPTY = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}

    def handle_starttag(self, tag, attributes):
        self.tags.add((tag, *sorted(name for name, _ in attributes)))
        self.links += [value or "" for name, value in attributes if name in ("href", "src", "xlink:href", "action")]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.add((tag, *sorted(name for name, _ in attributes)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        self.tags.add(("comment", data[:40]))

    def handle_pi(self, data):
        self.tags.add(("instruction", data[:40]))

    def unknown_decl(self, data):
        self.tags.add(("declaration", data[:40]))


LAYOUT = {"br", "data-title", "scope", "tspan"}


def controls(text, allowed="\n"):
    return sorted({f"U+{ord(c):04X}" for c in text if c not in allowed and (
        unicodedata.category(c) == "Cc" or c in "\u200e\u200f\u061c\u2028\u2029\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")})


def judge_text(out, _):
    return [f"control characters: {found}"] if (found := controls(out)) else []


def judge_html(out, plain):
    page, harmless = Tags(out), Tags(plain)
    # Longer texts are laid out in other ways: by tags and attributes that the page has for its own use.
    names, attributes = {tag[0] for tag in harmless.tags} | LAYOUT, {name for tag in harmless.tags for name in tag[1:]} | LAYOUT
    found = [f"tag {tag}" for tag in sorted(page.tags) if tag[0] not in names or not attributes.issuperset(tag[1:])]
    if page.unbalanced != harmless.unbalanced:
        found.append(f"unbalanced: {page.unbalanced[:5]}")
    if page.open != harmless.open:
        found.append(f"left open: {page.open[:5]}")
    found += [f"link {link[:60]}" for link in page.links if link not in harmless.links and not link.startswith("#")]
    if controls(out):
        found.append(f"control characters: {controls(out)}")
    return found


def judge_markdown(out, plain):
    found = [f"control characters: {hit}"] if (hit := controls(out)) else []
    page, harmless = (Tags(subprocess.run(
        ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "tasklist", "-e", "footnotes"], input=text,
        capture_output=True, text=True, check=True).stdout) for text in (out, plain))
    found += [f"Markdown becomes <{' '.join(tag)}>" for tag in sorted(page.tags - harmless.tags) if tag not in (("em",), ("strong",))]
    found += [f"link to {link[:60]}" for link in page.links if link not in harmless.links]
    for kind in ("em", "strong", "code", "h1", "h2", "h3", "li", "table", "tr", "td"):
        # Documents of one client and date have one shape, whatever its texts are.
        many, expected = (len(re.findall(f"<{kind}[ >]", text_of)) for text_of in (rendered(out), rendered(plain)))
        if many != expected:
            found.append(f"{many} <{kind}>, {expected} with harmless texts")
    return found


def rendered(text):
    return subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "tasklist", "-e", "footnotes"],
                          input=text, capture_output=True, text=True, check=True).stdout


def strings_of(value):
    if isinstance(value, dict):
        return [text for entry in value.values() for text in strings_of(entry)]
    if isinstance(value, list):
        return [text for entry in value for text in strings_of(entry)]
    return [value] if isinstance(value, str) else []


def shape_of(value):
    if isinstance(value, dict):
        return {key: shape_of(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [shape_of(entry) for entry in value]
    return type(value).__name__


def judge_json(out, plain):
    if not out or not plain:
        return [] if out == plain else ["a document, and with harmless texts none, or the other way round"]
    value, harmless = json.loads(out), json.loads(plain)
    return [] if shape_of(value) == shape_of(harmless) else ["another shape than with harmless texts"]


def judge_csv(out, plain):
    found = [] if out.startswith("\ufeff") else ["no byte-order mark"]
    rows, harmless = (list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), strict=True)) for text in (out, plain))
    if [len(row) for row in rows] != [len(row) for row in harmless]:
        found.append("another number of rows or cells than with harmless texts")
    for cell in (cell for row in rows for cell in row):
        if re.match(r"\s*[=+\-@＝＋－＠\t\r]", cell) and not re.fullmatch(r"[-+]?[\d.,]+%?", cell):
            found.append(f"a formula: {cell[:40]!r}")
        if controls(cell):
            found.append(f"control characters: {controls(cell)}")
    return found


def judge_ics(out, plain):
    found = []
    lines = out.encode().split(b"\r\n")
    if any(b"\n" in line or b"\r" in line for line in lines):
        found.append("a line that does not end in CR LF")
    if any(len(line) > 75 for line in lines):
        found.append("a line of more than 75 bytes")
    for line in lines:
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append("a line folded within a character")
    try:
        import icalendar
    except ImportError:
        icalendar = None
    shapes = []
    for text in (out, plain):
        if icalendar:
            components = icalendar.Calendar.from_ical(text).walk()
            shapes.append([(component.name, sorted(component.keys())) for component in components])
        else:
            unfolded = re.sub("\r\n[ \t]", "", text)
            shapes.append([re.split("[;:]", line)[0] if not line.startswith(("BEGIN", "END")) else line for line in unfolded.split("\r\n")])
    if shapes[0] != shapes[1]:
        found.append("other components or properties than with harmless texts")
    if controls(out, "\r\n\t"):
        found.append(f"control characters: {controls(out)}")
    return found


def judge_slack(out, plain):
    found = judge_json(out, plain) if out else []
    for text in strings_of(json.loads(out)) if out else []:
        found += [f"Slack acts on {hit}" for hit in re.findall(r"<[^>]*>", text)]
        if re.search(r"&(?!amp;|lt;|gt;)", text):
            found.append("a bare &")
    return found


JUDGES = {"text": judge_text, "html": judge_html, "md": judge_markdown, "json": judge_json, "csv": judge_csv, "ics": judge_ics,
          "slack": judge_slack}


# Each judge objects to what it is there for; else it is none.
OFFENCES = [
    ("text", "\x1b[31m", "x"), ("text", "\u202ex", "x"), ("html", "<p>x<script>y</script></p>", "<p>x</p>"),
    ("html", "<p onclick='x'>x</p>", "<p>x</p>"), ("html", "<a href='javascript:x'>x</a>", "<a href='#x'>x</a>"),
    ("html", "<p>x</b></p>", "<p>x</p>"), ("md", "- x\n- y", "- x"), ("md", "# x", "x"), ("md", "x <b>y</b>", "x"),
    ("md", "|a|b|\n|-|-|\n|x|y|\n|z|", "|a|b|\n|-|-|\n|x|y|"), ("md", "[x](javascript:y)", "x"), ("md", "*x*", "x"), ("md", "x<br>y", "x"),
    ("json", '{"a": "x", "b": "y"}', '{"a": "x"}'), ("csv", "\ufeffa\r\n=1+1\r\n", "\ufeffa\r\nx\r\n"),
    ("csv", "\ufeffa,b\r\n", "\ufeffa\r\n"), ("slack", '{"text": "<!channel>"}', '{"text": "x"}'),
    ("ics", "BEGIN:VCALENDAR\r\nX:y\r\nEND:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    ("ics", "BEGIN:VCALENDAR\r\nX:" + "y" * 80 + "\r\nEND:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nX:y\r\nEND:VCALENDAR\r\n"),
]


def blind_judges():
    tried = [offence for offence in OFFENCES if offence[0] != "md" or shutil.which("cmark-gfm")]
    return [f"{form}: no objection to {out!r}" for form, out, plain in tried if not JUDGES[form](out, plain)]
