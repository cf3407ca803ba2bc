"""Files that no program should be given, each with what planner has to say to it."""
import pathlib

HEAD = 'format = 1\nid = "x"\n[client]\nname = "X"\n[period]\nstart = 2026-04-06\n'
DEPARTMENT = '[[department]]\nid = "{0}"\nname = "{0}"\nheadcount = {1}\n'
CHECKIN = "format = 1\ndate = 2026-04-20\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n{}END:VCALENDAR\r\n"
EVENT = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART;VALUE=DATE:20260501\r\nSUMMARY:x\r\n{1}END:VEVENT\r\n"

TABLE = []


def row(name, status, said, *command):
    """A row of the table: its function builds the place in an empty folder, `said` is looked for on standard error."""
    def add(build):
        TABLE.append((name, status, said, command or ("plan", "client"), build))
        return build
    return add


def engagement(folder, text, name="engagement.toml"):
    (folder / "client").mkdir(exist_ok=True)
    (folder / "client" / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def checkin(folder, text, name="2026-04-20-aaaaa.toml"):
    engagement(folder, HEAD + DEPARTMENT.format("a", 10))
    (folder / "client" / "checkins").mkdir(exist_ok=True)
    (folder / "client" / "checkins" / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def rows_of_engagement():
    """Name, status, what is said, the text of engagement.toml."""
    deep_list, deep_table = "[" * 100_000, "{a=" * 100_000
    long_text = "長" * 300_000
    lines = [
        ("10 MB of comments", 3, "engagement.toml: error:.*1 MiB", "# comment\n" * 1_000_000),
        ("10 MB in one line", 3, "engagement.toml: error:.*1 MiB", "a" * 10_000_000),
        ("10 MB of NULs", 3, "engagement.toml: error:.*1 MiB", b"\0" * 10_000_000),
        ("1 MB of unknown keys", 3, r"engagement.toml:1:1: error:.*(?s:.)*and-more", "".join(f"k{i}=1\n" for i in range(95_000))),
        ("1 MB of empty people", 3, "engagement.toml:7:1: error: 90000 of 'person'", HEAD + "[[person]]\n" * 90_000),
        ("a list of 400,000 numbers", 3, r"engagement.toml:7:1: error", HEAD + "a = [" + "1," * 400_000 + "]"),
        ("a name of 900 kB", 3, r"engagement.toml:8:1: error", HEAD.replace("[period]", f'industry = "{long_text}"\n[period]') + "x = 1"),
        ("a key of 900 kB", 3, r"engagement.toml:1:1: error", "k" * 900_000 + " = 1\n"),
        ("an unknown word of 900 kB", 3, r"engagement.toml:1:12: error", 'language = "' + "x" * 900_000 + '"\n'),
        ("500,000 brackets", 3, r"engagement.toml:1:\d+: error", "[" * 500_000),
        ("100,000 lists in lists", 3, r"engagement.toml:1:\d+: error", "a = " + deep_list),
        ("100,000 tables in tables", 3, r"engagement.toml:1:\d+: error", "a = " + deep_table),
        ("a header of 400,000 parts", 3, "engagement.toml:1:1: error", "[" + "a." * 400_000 + "a]"),
        ("a key of 400,000 parts in a table", 3, "engagement.toml:1:1: error", "x = { " + "a." * 400_000 + "a = 1 }"),
        ("a key of 200,000 quoted parts", 3, "engagement.toml:2:1: error", "\n" + '"a".' * 200_000 + "a = 1"),
        ("a NUL in a text", 3, r"engagement.toml:4:1[01]: error", HEAD.replace('"X"', '"X\0Y"')),
        ("a NUL at the end", 3, r"engagement.toml:\d+:\d+: error", HEAD + "\0"),
        ("Shift JIS", 3, r"engagement.toml:4:\d+: error", HEAD.replace('"X"', '"みなと"').encode("cp932")),
        ("UTF-16", 3, r"engagement.toml:1:1: error: .*UTF-16", HEAD.encode("utf-16")),
        ("UTF-8 cut in a character", 3, r"engagement.toml:\d+:\d+: error", (HEAD + '# 長').encode()[:-1]),
        ("a surrogate", 3, r"engagement.toml:4:\d+: error", HEAD.encode().replace(b'"X"', b'"\xed\xa0\x80"')),
        ("a program", 3, r"engagement.toml:1:\d+: error", pathlib.Path("/bin/true").read_bytes()),
        ("nothing at all", 3, r"engagement.toml: error|engagement.toml:1:1: error", ""),
        ("the year 9999", 3, "engagement.toml:6:9: error:.*2000.*2099", HEAD.replace("2026", "9999")),
        ("the year 0001", 3, "engagement.toml:6:9: error:.*2000.*2099", HEAD.replace("2026", "0001")),
        ("the year 0000", 3, "engagement.toml:6:9: error", HEAD.replace("2026", "0000")),
        ("a closed range of 8000 years", 3, "engagement.toml:8:", HEAD + "[calendar]\nclosed = [{ from = 0001-01-01, to = 9999-12-31, name = \"x\" }]\n"),
        ("nobody in a department", 3, "engagement.toml:10:13: error", HEAD + DEPARTMENT.format("a", 0)),
        ("fewer than nobody", 3, "engagement.toml:10:13: error", HEAD + DEPARTMENT.format("a", -1)),
        ("more people than there are", 3, "engagement.toml:10:13: error", HEAD + DEPARTMENT.format("a", 9_223_372_036_854_775_807)),
        ("a number of 400 digits", 3, "engagement.toml:10:13: error", HEAD + DEPARTMENT.format("a", "9" * 400)),
        ("no number", 3, r"engagement.toml:11:\d+: error", HEAD + DEPARTMENT.format("a", 5) + "literacy = nan\n"),
        ("an endless number", 3, r"engagement.toml:11:\d+: error", HEAD + DEPARTMENT.format("a", 5) + "literacy = inf\n"),
        ("the largest number", 3, r"engagement.toml:11:\d+: error", HEAD + DEPARTMENT.format("a", 5) + "literacy = 1.7e308\n"),
        ("weeks without end", 3, "engagement.toml:7:9: error", HEAD + "weeks = 9223372036854775807\n"),
        ("minutes without end", 3, "engagement.toml:8:11: error", HEAD + "[meetings]\nminutes = 2000000000\n"),
        ("10,000 departments", 3, r"engagement.toml:7:1: error", HEAD + "".join(DEPARTMENT.format(f"d{i}", 5) for i in range(10_000))),
        ("20,000 people of one name", 3, r"engagement.toml:\d+:\d+: error", HEAD + '[[person]]\nname = "x"\n' * 20_000),
        ("a playbook that is a folder", 3, "engagement.toml:3:12: error", HEAD.replace("[client]", 'playbook = "."\n[client]')),
        ("a playbook that is the engagement", 3, r"engagement.toml:\d+:\d+: error", HEAD.replace("[client]", 'playbook = "engagement.toml"\n[client]')),
        ("a playbook without end", 3, "/dev/zero: error", HEAD.replace("[client]", 'playbook = "/dev/zero"\n[client]')),
        ("a calendar that is not there", 3, r"engagement.toml:8:13: error", HEAD + '[calendar]\nholidays = ["no.ics"]\n'),
        ("a calendar that is a folder", 3, r"engagement.toml:8:13: error", HEAD + '[calendar]\nholidays = ["../client"]\n'),
    ]
    for name, status, said, text in lines:
        row(name, status, said)(lambda folder, text=text: engagement(folder, text))


def rows_of_checkins():
    lines = [
        ("a check-in of 10 MB", 3, "20-aaaaa.toml: error:.*1 MiB", CHECKIN + "# comment\n" * 1_000_000),
        ("a check-in of the year 9999", 3, "20-aaaaa.toml:2:8: error", CHECKIN.replace("2026", "9999")),
        ("a check-in before our era", 3, "20-aaaaa.toml:2:8: error", CHECKIN.replace("2026", "0001")),
        ("more users than numbers go", 3, "20-aaaaa.toml:5:10: error", CHECKIN + '[[usage]]\ndepartment = "a"\nactive = 9223372036854775807\n'),
        ("hours without end", 3, "20-aaaaa.toml:5:9: error", CHECKIN + '[[usage]]\ndepartment = "a"\nhours = inf\n'),
        ("a meeting of a far number", 3, "20-aaaaa.toml:3:11: error", CHECKIN + "meeting = 2000000000\n"),
        ("20,000 actions in one check-in", 3, r"20-aaaaa.toml:3:1: error",
         CHECKIN + "".join(f'[[action]]\nid = "a-{i}"\ntitle = "x"\n' for i in range(20_000))),
        ("20,000 unknown goals", 3, r"20-aaaaa.toml:\d+:\d+: error", CHECKIN + "".join(f'[[goal]]\nid = "g{i}"\n' for i in range(20_000))),
        ("a check-in of NULs", 3, "20-aaaaa.toml:1:1: error", b"\0" * 1000),
    ]
    for name, status, said, text in lines:
        row(name, status, said)(lambda folder, text=text: checkin(folder, text))


def rows_of_calendars():
    rule = "RRULE:FREQ={}\r\n"
    lines = [
        ("a calendar of 10 MB", 3, "own.ics: error", "x" * 10_000_000),
        ("a calendar of NULs", 3, r"own.ics:\d+:\d+: error|own.ics: error", b"\0" * 100_000),
        ("a calendar that does not end", 3, "own.ics:10003:1: error", CALENDAR.format("BEGIN:VEVENT\r\n" * 10_000).split("END:")[0]),
        ("an event every second", 0, "", CALENDAR.format(EVENT.format("a", rule.format("SECONDLY")))),
        ("1000 endless events", 0, "", CALENDAR.format("".join(EVENT.format(i, rule.format("DAILY")) for i in range(1000)))),
        ("endless events since the year 1000", 0, "", CALENDAR.format("".join(EVENT.format(i, rule.format("DAILY")).replace("2026", "1000") for i in range(1000)))),
        ("rules by month and year that never come", 0, "", CALENDAR.format("".join(EVENT.format(i, rule.format(("YEARLY;BYMONTH=2;BYMONTHDAY=30", "YEARLY;BYMONTH=2;BYMONTHDAY=31")[i % 2])) for i in range(1000)))),
        ("events of centuries every month", 0, "", CALENDAR.format("".join(EVENT.format(i, "DTEND;VALUE=DATE:20270101\r\n" + rule.format("MONTHLY")).replace("2026", "1000") for i in range(20)))),
        ("an event that never comes", 0, "", CALENDAR.format(EVENT.format("a", rule.format("YEARLY;BYMONTH=2;BYMONTHDAY=30")))),
        ("an event of 8000 years", 0, "", CALENDAR.format(EVENT.format("a", "DTEND;VALUE=DATE:99991231\r\n"))),
        ("a line of 7 MB", 0, "", CALENDAR.format(EVENT.format("a", "DESCRIPTION:" + "x" * 7_000_000 + "\r\n"))),
        ("a line of 7 MB in 100,000 folds", 0, "", CALENDAR.format(EVENT.format("a", "DESCRIPTION:x\r\n" + (" " + "x" * 70 + "\r\n") * 100_000))),
        ("300,000 folded lines", 0, "", CALENDAR.format(EVENT.format("a", "DESCRIPTION:x\r\n" + " x\r\n" * 300_000))),
        ("100,000 exceptions", 0, "", CALENDAR.format(EVENT.format("a", rule.format("DAILY") + "EXDATE;VALUE=DATE:" + ",".join(["20260505"] * 100_000) + "\r\n"))),
        ("30,000 events", 0, "", CALENDAR.format("".join(EVENT.format(i, "") for i in range(30_000)))),
    ]
    for name, status, said, text in lines:
        def build(folder, text=text):
            engagement(folder, HEAD + '[calendar]\nholidays = ["own.ics"]\n')
            engagement(folder, text, "own.ics")
        row(name, status, said)(build)


def rows_of_usage_tables():
    header = "department,active\n"
    lines = [
        ("a table of 10 MB", 3, "usage.csv: error", header + "a,1\n" * 2_500_000),
        ("a table of one cell", 3, r"usage.csv:1:\d+: error|usage.csv: error", "x" * 5_000_000),
        ("a quote that never closes", 3, r"usage.csv:2:1: error", header + '"a,1\n' + "x,1\n" * 100_000),
        ("a table of NULs", 3, r"usage.csv:1:\d+: error|usage.csv: error", b"\0" * 100_000),
        ("100,000 columns", 3, r"usage.csv", "x," * 100_000 + "\n" + "1," * 100_000),
        ("100,000 unknown departments", 3, "usage.csv: error", header + "".join(f"z{i},1\n" for i in range(100_000))),
        ("5000 unknown departments", 3, r"usage.csv:2:1: error", header + "".join(f"z{i},1\n" for i in range(5000))),
        ("a count of 400 digits", 3, r"usage.csv:2:3: error", header + "a," + "9" * 400 + "\n"),
        ("people by the hundred thousand", 3, "usage.csv", "person,department,active\n" + "".join(f"p{i},a,yes\n" for i in range(100_000))),
    ]
    for name, status, said, text in lines:
        def build(folder, text=text):
            checkin(folder, CHECKIN)
            (folder / "usage.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
        row(name, status, said, "checkin", "client", "--usage-csv", "usage.csv")(build)


for rows in (rows_of_engagement, rows_of_checkins, rows_of_calendars, rows_of_usage_tables):
    rows()
