#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""T3, T12 over the whole suite of windows: to what places did a name go while their tests ran?

  suite_scan.py FOLDER WATCH TEST...

Every test of a window runs under write_watch.cpp and leaves a log in FOLDER; here all are read. A test without a log was
not watched. Only what a test itself puts somewhere is allowed, and each such place stands below. At the end a leak is
planted, to see that the watch still sees one.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# test: what it writes itself
ALLOWED = {
    "tst_desk": r"write\t.*/(supporters|safety)\.csv",  # lists that it brings in
    "tst_import_pane": r"write\t.*/(a|c)\.csv",
    "tst_locked_memory": r"write\t.*/dump\.part",  # the memory into which it looks
    "tst_window_kill": r"write\tdescriptor ([3-9]|\d\d+)",  # the pipe by which it types into the other process
}


def leaks_of(test, log):
    """The places of a test that are not its own."""
    if not log.exists():
        return [f"{test}: was not watched"]
    allowed = re.compile(ALLOWED.get(test, r"(?!)"))
    places = sorted(set(log.read_text(encoding="utf-8", errors="replace").splitlines()))
    return [f"{test}: a name went to: {place}" for place in places if not allowed.fullmatch(place)]


def planted_leak_is_seen(watch, names):
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "log"
        environment = dict(os.environ, LD_PRELOAD=watch, WARDMATE_WATCH_LOG=str(log),
                           WARDMATE_WATCH_MARKERS=",".join(names))
        script = f"import os; os.write(os.open({str(pathlib.Path(folder) / 'leak')!r}, os.O_CREAT | os.O_WRONLY), b'a {names[-1]} b')"
        subprocess.run([sys.executable, "-c", script], env=environment, check=False)
        return log.exists() and "leak" in log.read_text(encoding="utf-8")


def main(folder, watch, tests):
    listed = pathlib.Path(__file__).with_name("suite_names.txt").read_text(encoding="utf-8")
    names = [line for line in listed.splitlines() if not line.startswith("#")]
    found = []
    for test in tests:
        log = pathlib.Path(folder) / test
        found += leaks_of(test, log)
        log.unlink(missing_ok=True)  # the next run leaves its own
    if not planted_leak_is_seen(watch, names):
        found.append("a planted leak was not seen")
    for line in found:
        print(line)
    print(f"{len(tests)} tests watched, {len(names)} names")
    return 1 if found or not tests else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
