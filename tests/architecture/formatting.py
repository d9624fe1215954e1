# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format 14 leaves it (other versions differ in details: then the check is left out, 77)."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

import tree

VERSION = 14
LEFT_OUT = 77


def formatter() -> str | None:
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return program
    return None


def main() -> None:
    root = Path(sys.argv[1])
    program = formatter()
    if program is None:
        print(f"clang-format {VERSION} is not on this machine")
        sys.exit(LEFT_OUT)
    paths = [path.as_posix() for path in tree.sources(root)]
    problems = []
    for start in range(0, len(paths), 50):
        run = subprocess.run([program, "--dry-run", "-Werror", *paths[start:start + 50]], cwd=root, capture_output=True,
                             text=True, check=False)
        problems += [line for line in run.stderr.split("\n") if "error:" in line]
        if run.returncode != 0 and not problems:
            problems.append(run.stderr)
    tree.finish(problems, f"{len(paths)} files are formatted")


if __name__ == "__main__":
    main()
