"""What `planner cron` prints, taken apart the way its comments say."""
import re
import subprocess
import sys


def skip(words):
    print(f"skipped: {words}")
    sys.exit(77)


def check(fine, words):
    if not fine:
        sys.exit(words)


def printed(planner, *paths):
    """The crontab, the service, the timer."""
    text = subprocess.run([planner, "cron", *map(str, paths)], capture_output=True, text=True, check=True).stdout
    parts = re.fullmatch(r"(.*?)\n# ==== 2\. systemd ====\n# \(1\)[^\n]*\n(.*?)\n# \(2\)[^\n]*\n(.*?)\n# \(3\).*", text, re.S)
    check(parts is not None, f"not in its three parts:\n{text}")
    return parts.groups()
