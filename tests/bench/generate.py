#!/usr/bin/env python3
"""Makes a portfolio of any number of clients, the same at every run: the examples over and over, each client with an id
and a name of its own, and with one to all of its example's check-ins. Calendar files are left out: what is measured
against reads TOML alone.
    generate.py EXAMPLES FOLDER CLIENTS"""
import pathlib
import re
import sys

NAMES = ("minato", "hikari", "aoba", "harbor")


def example(folder):
    engagement = re.sub(r"(?m)^holidays *= .*\.ics.*\n", "", (folder / "engagement.toml").read_text(encoding="utf-8"))
    return engagement, [(path.name, path.read_text(encoding="utf-8")) for path in sorted((folder / "checkins").glob("*.toml"))]


def client(number, engagement):
    engagement = re.sub(r'(?m)^(id *= *")([^"]*)"', rf'\g<1>\2-{number}"', engagement, count=1)
    return re.sub(r'(?m)^(\[client\]\nname *= *")([^"]*)"', rf'\g<1>\2 {number}"', engagement, count=1)


def generate(examples, folder, clients):
    models = [example(pathlib.Path(examples) / name) for name in NAMES]
    for number in range(clients):
        engagement, checkins = models[number % len(models)]
        place = pathlib.Path(folder) / f"{number // 100:03}" / f"client-{number:05}"
        (place / "checkins").mkdir(parents=True)
        (place / "engagement.toml").write_text(client(number, engagement), encoding="utf-8")
        kept = len(checkins) - number // len(models) % len(checkins)
        for name, text in checkins[:kept]:
            # No two clients have one file: what is read is read.
            (place / "checkins" / name).write_text(f"# {number}\n{text}", encoding="utf-8")


if __name__ == "__main__":
    generate(sys.argv[1], sys.argv[2], int(sys.argv[3]))
