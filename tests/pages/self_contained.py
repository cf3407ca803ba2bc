#!/usr/bin/env python3
"""Pages as an independent parser reads them: every tag closed, no script, no handler, nothing loaded from anywhere,
every name whole and only text; and no label of a drawing longer than its room."""
import html.parser
import re
import subprocess
import sys

VOID = {"meta", "link", "img", "br", "hr"}
ALLOWED = VOID | set("html head title style body header main section nav div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a "
                     "table caption thead tbody tr th td figure figcaption details summary svg desc defs pattern path "
                     "circle rect line polygon polyline text tspan strong".split())
REMOTE = re.compile(r"(?i)(https?:)?//|javascript:|@import|url\((?!#)")


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.problems, self.text, self.ids, self.style = [], [], {}, set(), ""

    def handle_starttag(self, tag, attributes):
        if tag not in ALLOWED:
            self.problems.append(f"<{tag}>")
        for name, value in attributes:
            self.check(tag, name, value or "")
        if tag not in VOID:
            self.open.append(tag)

    def check(self, tag, name, value):
        if name.startswith("on") or name == "style":
            self.problems.append(f"{tag} {name}={value}")
        if name in ("src", "href") and not value.startswith(("#", "data:image/", "data:,")):
            self.problems.append(f"{tag} {name}={value}")
        if name == "id":
            if value in self.ids:
                self.problems.append(f"id {value} twice")
            self.ids.add(value)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        where = self.open[-1] if self.open else ""
        if where == "style":
            self.style += data
        else:
            self.text.setdefault(where, []).append(data)


def parsed(text):
    page = Page()
    page.feed(text)
    page.close()
    if page.open:
        page.problems.append(f"left open: {page.open}")
    if REMOTE.search(page.style):
        page.problems.append("the style sheet loads something")
    return page


def main():
    planner, samples, examples = sys.argv[1:4]
    failures = 0
    pages = {f"sample {language} {kind}": [samples, language, kind] for language in ("ja", "en") for kind in ("plain", "hostile")}
    for name in ("minato", "hikari", "aoba", "harbor", "smallest"):
        for language in ("ja", "en"):
            pages[f"plan {name} {language}"] = [planner, "plan", f"{examples}/{name}", "-f", "html", "--lang", language,
                                                "--as-of", "2026-07-15"]
    for name, command in pages.items():
        page = parsed(subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout)
        if "hostile" in name:
            page.problems += hostile_problems(page)
        for problem in page.problems:
            print(f"{name}: {problem}")
        failures += len(page.problems)
    print(f"{len(pages)} pages, {failures} problems")
    return 1 if failures else 0


def hostile_problems(page):
    """The name is whole where text has room, and short in drawings."""
    name = "<script>alert('x')</script> \"&amp;\" --> ]]> "
    whole = [tag for tag in ("title", "figcaption", "h2", "td", "dt", "li")
             if not any(name in text and text.count("WWWWWWWWWW") >= 10 for text in page.text.get(tag, []))]
    problems = [f"<{tag}> without the whole name" for tag in whole]
    problems += [f"a label of {len(text)} characters" for text in page.text.get("text", []) if len(text) > 130]
    joined = "".join(text for texts in page.text.values() for text in texts)
    problems += [f"U+{ord(sign):04X} turns directions" for sign in "\u202a\u202b\u202d\u202e\u2066\u2067" if sign in joined]
    return problems


sys.exit(main())
