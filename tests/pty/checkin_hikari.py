#!/usr/bin/env python3
"""The questions of `planner checkin` on a real terminal: the last meeting of examples/hikari, answered from the start;
then once more, left with Ctrl-C in the middle and taken up again. Both have to make hikari-expected.toml. At last the
same in an editor."""
import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unicodedata

PLANNER, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])
EXPECTED = pathlib.Path(__file__).with_name("hikari-expected.toml")
COLUMNS, ROWS, PATIENCE = 80, 50, 20

# What the prompt says, and what is typed.
ANSWERS = [
    ("第8回 8月20日（木）＝Enter", ""),
    ("第8回は開催しましたか", ""),
    ("出席 >", "１２／１２"),
    ("光本専務は出席されましたか", "はい"),
    ("営業部（14名）", "15/8/9/6.8"),
    ("営業部（14名）", "12/8/9/6.8"),
    ("設計技術部（16名）", "="),
    ("生産管理・購買（12名）", "９"),
    ("製造部（班長・リーダー）（20名）", "14/9/11/8.4"),
    ("品質保証部（10名）", ""),
    ("総務経理（8名）", "7//5"),
    ("不具合報告書1件の作成時間（分）", "47"),
    ("班日報の取りまとめ時間（分/日）", "＝"),
    ("変更 >", "6 >"),
    ("変更 >", "3 拡大"),
    ("変更 >", ""),
    ("件数/回答数", "13/13/4"),
    ("変更 >", "1,2,3、4 x7"),
    ("変更 >", "5:+7 6:9月1日"),
    ("変更 >", ""),
    ("担当:期日:件名 >", "山口:8/28:月1回のAI担当会議を予定に入れる"),
    ("担当:期日:件名 >", "光本専務：９月１日：四半期の目標を朝礼で伝える"),
    ("担当:期日:件名 >", ""),
    ("ご質問 >", "品質保証部:検査の写真に説明文を付けられますか"),
    ("ご質問 >", ""),
    ("件名 >", "休業中の受信メールの要約:sales_mail"),
    ("件名 >", ""),
    ("決定 >", "次の四半期の計画を専務が承認しました。"),
    ("決定 >", "AI担当会議を月1回とします。"),
    ("決定 >", ""),
    ("メモ >", "部署間の差が縮まりました。"),
    ("記録しますか", "y"),
]
LEFT_AFTER = 18  # answers that are given before Ctrl-C


class Terminal:
    """The program on a pseudo-terminal of 80 columns."""

    def __init__(self, folder, home):
        self.seen = ""
        self.child, self.fd = pty.fork()
        if self.child == 0:
            environment = {"HOME": str(home), "LANG": "ja_JP.UTF-8", "TERM": "xterm", "PATH": os.environ["PATH"]}
            os.execve(PLANNER, [PLANNER, "checkin", str(folder), "--as-of", "2026-08-20"], environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def wait_for(self, prompt):
        """Reads until a prompt waits that holds these words."""
        text, until = b"", time.monotonic() + PATIENCE
        while not text.endswith(b" > "):
            if not select.select([self.fd], [], [], max(0, until - time.monotonic()))[0]:
                sys.exit(f"no prompt '{prompt}' came, but:\n{self.seen}{text.decode(errors='replace')}")
            try:
                more = os.read(self.fd, 4096)
            except OSError:
                more = b""
            if not more:
                sys.exit(f"it ended instead of asking '{prompt}':\n{self.seen}{text.decode(errors='replace')}")
            text += more
        said = text.decode()
        self.seen += said
        if prompt not in said.splitlines()[-1]:
            sys.exit(f"asked\n{said}\ninstead of '{prompt}'")

    def type(self, text):
        os.write(self.fd, text.encode() + b"\n")

    def interrupt(self):
        os.write(self.fd, b"\x03")

    def end(self):
        """Reads to the end; the exit status."""
        text = b""
        while True:
            try:
                more = os.read(self.fd, 4096)
            except OSError:
                break
            if not more:
                break
            text += more
        self.seen += text.decode()
        _, status = os.waitpid(self.child, 0)
        return os.waitstatus_to_exitcode(status)


def check(fine, words):
    if not fine:
        sys.exit(words)


def width(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def new_client(place):
    folder = place / "hikari"
    shutil.copytree(EXAMPLES / "hikari", folder)
    for last in (folder / "checkins").glob("2026-08-20-*"):
        last.unlink()
    return folder


def compare(folder):
    made = list((folder / "checkins").glob("2026-08-20-*.toml"))
    check(len(made) == 1, f"{len(made)} files were made")
    text = made[0].read_text(encoding="utf-8")
    pattern = re.escape(EXPECTED.read_text(encoding="utf-8")).replace(re.escape("?????"), "[a-z2-7]{5}")
    check(re.fullmatch(pattern, text), f"made\n{text}")


def answer_all(place):
    folder = new_client(place)
    began = time.monotonic()
    terminal = Terminal(folder, place)
    for prompt, typed in ANSWERS:
        terminal.wait_for(prompt)
        terminal.type(typed)
    check(terminal.end() == 0, terminal.seen)
    check("利用15名が、対象14名を超えています" in terminal.seen, terminal.seen)
    check(not list(place.glob(".local/state/planner/drafts/*")), "a draft was left behind")
    # What is typed is echoed after the prompt; only what the program wrote has to fit.
    for line in terminal.seen.splitlines():
        check(width(line.split(" > ")[0]) <= COLUMNS - 4 or " > " not in line and width(line) <= COLUMNS
              or "記録しました" in line or "  planner " in line, f"too wide: {line}")
    compare(folder)
    return time.monotonic() - began


def leave_and_resume(place):
    folder = new_client(place)
    terminal = Terminal(folder, place)
    for prompt, typed in ANSWERS[:LEFT_AFTER]:
        terminal.wait_for(prompt)
        terminal.type(typed)
    terminal.wait_for(ANSWERS[LEFT_AFTER][0])
    os.write(terminal.fd, "半分".encode())
    time.sleep(0.1)
    terminal.interrupt()
    check(terminal.end() == 1, f"status after Ctrl-C\n{terminal.seen}")
    check("下書きに残しました" in terminal.seen, terminal.seen)
    draft = place / ".local/state/planner/drafts/hikari.txt"
    check(draft.exists() and draft.stat().st_mode & 0o777 == 0o600, "the draft is not there, or not private")
    check(not list((folder / "checkins").glob("2026-08-20-*")), "something was recorded")

    terminal = Terminal(folder, place)
    terminal.wait_for("続きから始めますか")
    terminal.type("")
    for prompt, typed in ANSWERS[LEFT_AFTER:]:
        terminal.wait_for(prompt)
        terminal.type(typed)
    check(terminal.end() == 0, terminal.seen)
    check(not draft.exists(), "the draft is still there")
    compare(folder)


def edit(place):
    """An editor that makes a mistake, then leaves it; the findings come back as comments, then as an error."""
    folder = new_client(place)
    editor = place / "editor with a blank.sh"
    editor.write_text(f"""#!/bin/sh
test "$1" = -x || exit 9
sed -i 's/^# meeting = /metting = /' "$2"
cp "$2" '{place}'/seen-$(ls '{place}' | grep -c seen)
""")
    editor.chmod(0o700)
    temporary = place / "t m p"
    temporary.mkdir()
    environment = {"HOME": str(place), "LANG": "ja_JP.UTF-8", "PATH": os.environ["PATH"], "TMPDIR": str(temporary),
                   "EDITOR": f"'{editor}' -x"}
    command = [PLANNER, "checkin", str(folder), "--as-of", "2026-08-20", "--edit"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    check(done.returncode == 3 and "metting" in done.stderr, f"{done.returncode}\n{done.stderr}")
    seen = sorted(place.glob("seen-*"))
    check(len(seen) == 2, f"opened {len(seen)} times")
    notes, text = seen[1].read_text().split("## ", 1)
    check("## " + text == seen[0].read_text(), "the text changed between the openings")
    line = int(re.search("(\\d+)行目", notes).group(1))
    check(seen[1].read_text().splitlines()[line - 1].startswith("metting"), "the note names another line")
    kept = list(temporary.iterdir())
    check(len(kept) == 1 and kept[0].stat().st_mode & 0o777 == 0o600, "the text is not kept, or not private")
    editor.write_text("#!/bin/sh\nsed -i 's/^# meeting = /meeting = /' \"$2\"\n")
    kept[0].unlink()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    check(done.returncode == 0 and not list(temporary.iterdir()), f"{done.returncode}\n{done.stderr}")
    made = list((folder / "checkins").glob("2026-08-20-*.toml"))
    check([one.read_text() for one in made] == ["format = 1\ndate = 2026-08-20\nmeeting = 8\n"], "made something else")


def main():
    signal.alarm(120)
    with tempfile.TemporaryDirectory() as folder:
        places = [pathlib.Path(folder) / name for name in ("answered", "resumed", "edited")]
        for place in places:
            place.mkdir()
        seconds = answer_all(places[0])
        leave_and_resume(places[1])
        edit(places[2])
    print(f"{len(ANSWERS)} answers, {seconds:.1f} s of the program's time")


main()
