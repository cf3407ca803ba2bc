#!/usr/bin/env python3
"""A real cron daemon runs the line that `planner cron` prints, edited only in its schedule, and the mail it makes is
readable Japanese. The daemon is Debian's, in a mount namespace of its own: it sees no crontab but ours, its mail goes
to a file, and the home folder is an empty one."""
import datetime
import email
import email.policy
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from printed import check, printed, skip

CRON = "/usr/sbin/cron"
SCHEDULE = "0 8 * * 1-5"
PATIENCE = 100  # seconds; the daemon looks at the clock once a minute

SENDMAIL = """#!/bin/sh
cat > {folder}/mail.part && mv {folder}/mail.part {folder}/mail
"""
# What stands in the way of the machine's own files while the daemon runs: ours, and theirs.
MOUNTS = [("sbin", "/usr/sbin"), ("spool", "/var/spool/cron"), ("run", "/run"), ("cron.d", "/etc/cron.d"),
          ("crontab", "/etc/crontab"), ("pam", "/etc/pam.d/cron"), ("home", "/root")]
CLIENT = """
format = 1
id = "asahi"
[client]
name = "株式会社あさひ"
[advisor]
name = "山田"
[period]
start = {date}
[meetings]
first = {date}
[calendar]
holidays = []
workdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
"""
BARE = {"SHELL", "HOME", "PATH", "LOGNAME", "CONTENT_TYPE", "CONTENT_TRANSFER_ENCODING"}
PAM = "".join(f"{kind} required pam_permit.so\n" for kind in ("auth", "account", "session"))


def in_namespace(script):
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private", "sh", "-ec", script]


def need_daemon():
    if os.geteuid() != 0:
        skip("only root can give a cron daemon a world of its own")
    if not os.access(CRON, os.X_OK) or b"CRON" not in pathlib.Path(CRON).read_bytes():
        skip("Debian's cron is not installed")
    if not shutil.which("unshare") or subprocess.run(in_namespace("mount -t tmpfs none /mnt"), capture_output=True).returncode:
        skip("no mount namespace can be made here")


def prepare(folder, crontab):
    for name in ("sbin", "spool/crontabs", "run", "cron.d", "home"):
        (folder / name).mkdir(parents=True)
    (folder / "crontab").touch()
    (folder / "pam").write_text(PAM)
    shutil.copy(CRON, folder / "sbin/cron")
    sendmail = folder / "sbin/sendmail"
    sendmail.write_text(SENDMAIL.format(folder=folder))
    sendmail.chmod(0o755)
    table = folder / "spool/crontabs/root"
    table.write_text(crontab, encoding="utf-8")
    table.chmod(0o600)


def mail_of(folder):
    """Starts the daemon, and gives the first mail it makes."""
    mounts = "; ".join(f"mount --bind {folder}/{ours} {theirs}" for ours, theirs in MOUNTS)
    daemon = subprocess.Popen(in_namespace(f"{mounts}; exec /usr/sbin/cron -f"), cwd="/", env={"PATH": "/usr/bin:/bin"},
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              start_new_session=True)
    try:
        until = time.monotonic() + PATIENCE
        while not (folder / "mail").exists():
            if daemon.poll() is not None:
                sys.exit(f"the daemon ended with {daemon.returncode}:\n{daemon.stdout.read().decode()}")
            check(time.monotonic() < until, f"no mail came in {PATIENCE} seconds")
            time.sleep(0.2)
    finally:
        os.killpg(daemon.pid, signal.SIGKILL)
        daemon.wait()
    return email.message_from_bytes((folder / "mail").read_bytes(), policy=email.policy.default)


def add_client(folder):
    """A client whose meeting is the day after tomorrow, whatever day today is; its advisor is told today."""
    soon = datetime.date.today() + datetime.timedelta(days=2)
    folder.mkdir(parents=True)
    (folder / "engagement.toml").write_text(CLIENT.format(date=soon), encoding="utf-8")


def check_mail(mail):
    check(mail["Content-Type"].params == {"charset": "UTF-8"}, f"Content-Type: {mail['Content-Type']}")
    check(mail["Content-Type"].content_type == "text/plain", f"Content-Type: {mail['Content-Type']}")
    check(mail["Content-Transfer-Encoding"] == "8bit", mail["Content-Transfer-Encoding"])
    given = {line.strip("<>").split("=")[0] for line in mail.get_all("X-Cron-Env")}
    check(given == BARE, f"the environment of cron holds {given}")
    text = mail.get_payload(decode=True).decode("utf-8")
    check("株式会社あさひ" in text and "第1回定例" in text and "\N{REPLACEMENT CHARACTER}" not in text, text)
    return text


def main():
    planner = pathlib.Path(sys.argv[1]).resolve()
    need_daemon()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        add_client(folder / "顧客 100%/asahi")
        crontab, _, _ = printed(planner, folder / "顧客 100%")
        check(crontab.count(f"\n{SCHEDULE} ") == 1 and "%" not in crontab, crontab)
        prepare(folder, crontab.replace(f"\n{SCHEDULE} ", "\n* * * * * "))
        print(check_mail(mail_of(folder)))
        line = crontab.splitlines()[-1].removeprefix(f"{SCHEDULE} ")
        again = subprocess.run(["sh", "-c", line], env={"HOME": str(folder / "home")}, capture_output=True)
        check(again.stdout + again.stderr == b"" and again.returncode == 0, f"said twice: {again}")


main()
