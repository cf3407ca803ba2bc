#!/usr/bin/env python3
"""The Slack payload goes through curl to a listener on this machine, which takes it as a webhook does: JSON with a text.
Without curl the test is skipped."""
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from clients import check, run  # noqa: E402

PLANNER, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])
received = []


class Webhook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):  # noqa: N802
        body = self.rfile.read(int(self.headers["Content-Length"]))
        received.append((self.headers["Content-Type"], body))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


def post(payload, port):
    return subprocess.run(["curl", "-sS", "--fail", "-H", "Content-Type: application/json", "--data-binary", "@-",
                           f"http://127.0.0.1:{port}/"], input=payload.encode(), capture_output=True, timeout=60)


def hostile_client(place):
    folder = place / "minato"
    shutil.copytree(EXAMPLES / "minato", folder)
    file = folder / "engagement.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("株式会社みなと商事", "A&B <!channel> 商事"), encoding="utf-8")
    return folder


def main():
    if not shutil.which("curl"):
        return 77
    server = http.server.HTTPServer(("127.0.0.1", 0), Webhook)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        client = hostile_client(place)
        result = run(PLANNER, "remind", client, "-f", "slack", "--as-of", "2026-06-09", home=place)
        check(result.returncode == 0 and not result.stderr, result.stderr)
        sent = post(result.stdout, server.server_port)
        check(sent.stdout == b"ok", sent.stderr)
    kind, body = received[0]
    payload = json.loads(body)
    check(kind == "application/json" and list(payload) == ["text"], payload)
    text = payload["text"]
    check("第6回定例のご案内" in text and "<@U04MINATO2>" in text, text)
    # Nothing but the calls of members is a command to Slack.
    check(re.sub(r"<@U04MINATO\d>", "", text).count("<") == 0 and "&lt;!channel&gt;" in text and "A&amp;B" in text, text)
    check(len(text) < 40000, "Slack cuts longer texts")
    return 0


sys.exit(main())
