"""Places and options that no program should be given, each with what planner has to say to it."""
import os
import pathlib
import socket

from bad_files import CHECKIN, DEPARTMENT, HEAD, checkin, engagement, row


@row("a folder for a file", 4, "engagement.toml")
def _(folder):
    (folder / "client" / "engagement.toml").mkdir(parents=True)


@row("a folder without an engagement", 4, "client")
def _(folder):
    (folder / "client").mkdir()


@row("a path that is not there", 4, "client")
def _(folder):
    pass


@row("a file without end", 3, "/dev/zero: error", "plan", "/dev/zero")
def _(folder):
    pass


@row("a file of nothing", 3, "/dev/null: error|/dev/null:1:1: error", "plan", "/dev/null")
def _(folder):
    pass


@row("a pipe that nobody writes to", 3, "engagement.toml: error|engagement.toml:1:1: error")
def _(folder):
    (folder / "client").mkdir()
    os.mkfifo(folder / "client" / "engagement.toml")


@row("a socket", 4, "engagement.toml")
def _(folder):
    (folder / "client").mkdir()
    here = os.getcwd()
    os.chdir(folder / "client")
    socket.socket(socket.AF_UNIX).bind("engagement.toml")
    os.chdir(here)


@row("a file that is a link to itself", 4, "engagement.toml")
def _(folder):
    (folder / "client").mkdir()
    (folder / "client" / "engagement.toml").symlink_to("engagement.toml")


@row("two links in a circle", 4, "engagement.toml")
def _(folder):
    (folder / "client").mkdir()
    (folder / "client" / "other.toml").symlink_to("engagement.toml")
    (folder / "client" / "engagement.toml").symlink_to("other.toml")


@row("folders in a circle", 0, "", "check", "portfolio")
def _(folder):
    engagement(folder, HEAD + DEPARTMENT.format("a", 10))
    (folder / "portfolio").mkdir()
    (folder / "client").rename(folder / "portfolio" / "client")
    (folder / "portfolio" / "client" / "up").symlink_to("..")
    (folder / "portfolio" / "self").symlink_to(".")
    (folder / "portfolio" / "one").symlink_to("two")
    (folder / "portfolio" / "two").symlink_to("one")


@row("folders 400 deep", 0, "", "check", "portfolio")
def _(folder):
    inner = folder / "portfolio" / pathlib.Path(*["d"] * 400)
    inner.mkdir(parents=True)
    (inner / "engagement.toml").write_text(HEAD + DEPARTMENT.format("a", 10))


@row("20,000 folders of nothing", 4, "portfolio", "check", "portfolio")
def _(folder):
    for number in range(20_000):
        (folder / "portfolio" / str(number)).mkdir(parents=True)


@row("100,000 check-ins", 3, "checkins: error:.*100000")
def _(folder):
    checkin(folder, CHECKIN)
    sources = [folder / "client" / "checkins" / name for name in ("2026-04-20-aaaaa.toml", "2026-04-20-bbbbb.toml")]
    sources[1].write_text(CHECKIN)
    for number in range(2, 100_000):
        os.link(sources[number % 2], sources[0].with_name(f"{number}.toml"))


@row("2000 check-ins", 0, "", "plan", "client", "--for", "advisor")
def _(folder):
    checkin(folder, CHECKIN)
    for number in range(1, 2000):
        day = f"2026-{4 + number % 3:02}-{7 + number % 20:02}"
        text = f'format = 1\ndate = {day}\n[[question]]\nid = "q-{number}"\ntext = "?"\nasked = {day}\n'
        (folder / "client" / "checkins" / f"{number}.toml").write_text(text)


@row("20 check-ins of a megabyte", 3, "checkins: error:.*8 MiB")
def _(folder):
    checkin(folder, CHECKIN)
    for number in range(20):
        (folder / "client" / "checkins" / f"{number}.toml").write_text(CHECKIN + f"# {number}\n" + "# comment\n" * 90_000)


@row("a check-in that is a folder", 4, "2026-04-21.toml")
def _(folder):
    checkin(folder, CHECKIN)
    (folder / "client" / "checkins" / "2026-04-21.toml").mkdir()


@row("a check-in that leads nowhere", 4, "2026-04-21.toml")
def _(folder):
    checkin(folder, CHECKIN)
    (folder / "client" / "checkins" / "2026-04-21.toml").symlink_to("nowhere")


@row("check-ins in a file", 0, "")
def _(folder):
    engagement(folder, HEAD + DEPARTMENT.format("a", 10))
    engagement(folder, "", "checkins")


@row("a name of control characters", 3, "client\ufffd\\[31m\ufffdx/engagement.toml:1:1: error", "plan", "client\x1b[31m\x07x")
def _(folder):
    (folder / "client\x1b[31m\x07x").mkdir()
    (folder / "client\x1b[31m\x07x" / "engagement.toml").write_text("x = 1")


@row("a name that is not UTF-8", 3, "client\ufffd/engagement.toml:1:1: error", "plan", b"client\xff")
def _(folder):
    os.mkdir(os.fsencode(folder) + b"/client\xff")
    with open(os.fsencode(folder) + b"/client\xff/engagement.toml", "w") as file:
        file.write("x = 1")


def rows_of_options():
    lines = [
        ("today in the year 9999", 0, "", "plan", "client", "--as-of", "9999-12-31"),
        ("today in the year 0001", 0, "", "plan", "client", "--as-of", "0001-01-01"),
        ("today that never was", 2, "2026-02-30", "plan", "client", "--as-of", "2026-02-30"),
        ("today in 20 digits", 2, "", "plan", "client", "--as-of", "99999999999999999999"),
        ("an option of 100 kB", 2, "", "plan", "client", "--" + "x" * 100_000),
        ("a command of 100 kB", 2, "", "x" * 100_000),
        ("a format that is not UTF-8", 2, "", "plan", "client", "-f", b"\xff\xfe"),
        ("a meeting without end", 2, "", "agenda", "client", "--meeting", "99999999999999999999"),
        ("a calendar of 8000 years", 2, "", "calendar", "--holidays", "jp", "--year", "1", "--to", "9999"),
        ("2000 operands", 4, "", "check", *["no"] * 2000),
        ("a note of control characters", 0, "", "checkin", "client", "--note", "\x1b]0;x\x07\u202e"),
        ("a figure of 400 digits", 2, "", "checkin", "client", "--usage", "a:" + "9" * 400),
        ("a check-in of the year 9999", 3, "", "checkin", "client", "--note", "x", "--as-of", "9999-12-31"),
    ]
    for name, status, said, *command in lines:
        row(name, status, said, *command)(lambda folder: engagement(folder, HEAD + DEPARTMENT.format("a", 10)))


rows_of_options()
