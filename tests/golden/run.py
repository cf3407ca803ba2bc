#!/usr/bin/env python3
"""Runs one golden case: `cmd` is a shell script that finds `planner` on its PATH and the examples beside it; what it
prints has to be `stdout`, `stderr` and `status` to the byte. UPDATE=1 writes them instead: read them before you keep them."""
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile


def compare(name, path, actual):
    expected = path.read_bytes() if path.exists() else b""
    if os.environ.get("UPDATE"):
        if actual:
            path.write_bytes(actual)
        elif path.exists():
            path.unlink()
        return True
    if expected == actual:
        return True
    lines = difflib.unified_diff(expected.decode("utf-8", "replace").splitlines(),
                                 actual.decode("utf-8", "replace").splitlines(), f"expected {name}", f"actual {name}",
                                 lineterm="")
    print("\n".join(lines))
    return False


def main():
    program, examples, case = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(examples, pathlib.Path(scratch) / "examples")
        environment = {"PATH": f"{program.parent}:/usr/bin:/bin", "HOME": scratch, "LANG": "C.UTF-8",
                       "PLANNER_AS_OF": "2026-06-10"}
        result = subprocess.run(["sh", str(case / "cmd")], cwd=scratch, env=environment, capture_output=True, timeout=60,
                                stdin=subprocess.DEVNULL)
    status = b"" if result.returncode == 0 else f"{result.returncode}\n".encode()
    same = [compare("stdout", case / "stdout", result.stdout), compare("stderr", case / "stderr", result.stderr),
            compare("status", case / "status", status)]
    return 0 if all(same) else 1


sys.exit(main())
