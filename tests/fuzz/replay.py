#!/usr/bin/env python3
"""Replays the seeds of a fuzz target and all that fuzzing has found with it.
    replay.py PROGRAM TARGET PROJECT"""
import pathlib
import subprocess
import sys
import tempfile

from seeds import write_seeds

program, target, project = sys.argv[1:]
corpus = pathlib.Path(project) / "tests/fuzz/corpus" / target
with tempfile.TemporaryDirectory(prefix="planner-fuzz-") as seeds:
    write_seeds(target, project, seeds)
    found = [str(corpus)] if corpus.is_dir() else []
    sys.exit(subprocess.run([program, "-runs=0", seeds, *found]).returncode)
