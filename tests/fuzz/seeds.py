"""What each fuzz target starts from: the examples, the bad files of tests/errors, and what fuzzing found before."""
import pathlib
import re

DOCUMENTS = 150  # more than there are: the first byte of a pipeline input picks one
CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//seed//seed//EN\r
BEGIN:VTIMEZONE\r
TZID:Asia/Tokyo\r
BEGIN:STANDARD\r
DTSTART:19700101T000000\r
TZOFFSETFROM:+0900\r
TZOFFSETTO:+0900\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:a\r
SUMMARY:夏季休業\r
DTSTART;VALUE=DATE:20260813\r
DTEND;VALUE=DATE:20260816\r
RRULE:FREQ=YEARLY;COUNT=3\r
EXDATE;VALUE=DATE:20270813\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:b\r
SUMMARY:Stock\\, taking\r
DTSTART;TZID=Asia/Tokyo:20260630T090000\r
DURATION:PT9H\r
RRULE:FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231T000000Z\r
RDATE;TZID=Asia/Tokyo:20260715T090000\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:b\r
RECURRENCE-ID;TZID=Asia/Tokyo:20260728T090000\r
DTSTART;TZID=Asia/Tokyo:20260729T090000\r
STATUS:CANCELLED\r
END:VEVENT\r
END:VCALENDAR\r
"""
USAGE_TABLES = ["部署,利用人数,週3日以上,主要業務,利用回数,削減時間,基準日\r\n営業部,5,3,2,\"1,200\",6.5,2026/6/9\r\n総務部,1,,,,,\r\n",
                "department;active;hours\nsales;5;6,5\n",
                "User principal name\tLast activity date\tDays used\nx@example.com\t2026-06-08\t3\n%%\n",
                "氏名,最終利用日\n佐藤,2026-06-08\n木村,2026-06-01\n\n%%\n氏名,部署\n佐藤,営業部\n木村,総務部\n"]


def engagements(project):
    return [path.read_bytes() for path in sorted(project.glob("examples/*/engagement.toml"))]


def checkins(project, client="*"):
    return [path.read_bytes() for path in sorted(project.glob(f"examples/{client}/checkins/*.toml"))]


def errors(project, of_checkins):
    texts = [path.read_bytes() for path in sorted(project.glob("tests/errors/*.toml"))]
    return [text for text in texts if (b"checkin-of" in text) == of_checkins]


def pipelines(project):
    clients = []
    for client in sorted(path.parent for path in project.glob("examples/*/engagement.toml")):
        clients.append(b"\n%%\n".join([(client / "engagement.toml").read_bytes(), *checkins(project, client.name)]))
    with_calendar = re.sub(rb"\nholidays = \[.*?\]", b'\nholidays = ["jp", "own.ics"]', clients[0], count=1)
    clients.append(b"\n%%\n".join([with_calendar, CALENDAR.encode()]))
    news = 'title = "新機能"\ndate = 2026-06-01\ntool = "ChatGPT"\ntext = "x"\nfor = ["sales"]\n'.encode()
    clients[0] += b"\n%%\n" + news
    longest = max(clients, key=len)
    found = [bytes([number]) + longest for number in range(DOCUMENTS)]
    found += [bytes([(37 * index + 11 * number) % 256]) + client
              for index, client in enumerate(clients) for number in range(20)]
    return found


def playbook_parts(project):
    """The whole, and each of its tables alone: small seeds find more."""
    text = (project / "src/playbook/playbook.toml").read_text()
    parts, seen = [text], set()
    for part in re.split(r"(?m)^(?=\[\[?\w+\]?\]$)", text)[1:]:
        name = part[:part.index("\n")]
        if name not in seen:
            seen.add(name)
            parts.append("format = 1\n" + part)
    return [part.encode() for part in parts]


SEEDS = {
    "engagement": lambda project: engagements(project) + errors(project, False),
    "checkin": lambda project: checkins(project) + errors(project, True),
    "playbook": playbook_parts,
    "calendar": lambda _: [CALENDAR.encode()],
    "usage_table": lambda _: [text.encode() for text in USAGE_TABLES] + [USAGE_TABLES[0].encode("cp932")],
    "pipeline": pipelines,
}


def write_seeds(target, project, folder):
    for number, text in enumerate(SEEDS[target](pathlib.Path(project))):
        (pathlib.Path(folder) / f"seed-{number:03}").write_bytes(text)
