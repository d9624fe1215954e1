# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every models/x/foo.cpp and ui/x/foo.cpp has its tests/x/tst_foo.cpp; exceptions stand in mirror_allowed.txt."""
import sys
from pathlib import Path

import tree


def mirror_of(path: Path) -> Path:
    return Path("tests", path.parts[1], *path.parts[2:-1], f"tst_{path.stem}.cpp")


def check(root: Path, entries: list[list[str]]) -> list[str]:
    problems = []
    covered = {}
    for entry in entries:
        source, tests = entry[0], entry[1:]
        covered[source] = tests
        if not (root / source).is_file():
            problems.append(f"mirror_allowed.txt: {source} is no longer there")
        elif (root / mirror_of(Path(source))).is_file():
            problems.append(f"mirror_allowed.txt: {source} has a test of its own by now")
        if not tests:
            problems.append(f"mirror_allowed.txt: {source}: name the test that covers it")
        problems += [f"mirror_allowed.txt: {source}: {test} is not there" for test in tests if not (root / test).is_file()]
    for path in tree.files(root, "*.cpp", folders=("models", "ui")):
        if path.as_posix() not in covered and not (root / mirror_of(path)).is_file():
            problems.append(f"{path.as_posix()}: {mirror_of(path).as_posix()} is missing")
    return problems


def main() -> None:
    root = Path(sys.argv[1])
    entries = tree.allow_list(root / "tests/architecture/mirror_allowed.txt")
    tree.finish(check(root, entries), "every source file has its test")


if __name__ == "__main__":
    main()
