# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Licence lines in every file, and what must not be written anywhere."""
import re
import sys
from pathlib import Path

import tree

# Built from parts, so that this file does not find itself.
DEBT = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
CODE_RULES = [
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect by function, not by text"),
    (re.compile(r"\b(foreach|Q_FOREACH)\s*\("), "range-based for instead of foreach"),
    (re.compile(r"\bfriend\b(?!\s+(constexpr\s+)?(bool|auto)\s+operator)"), "no friends: what a class shows, it shows to all"),
    (re.compile(r"\bstatic\s+[\w:]+\s*[&*]\s*\w*[iI]nstance\s*\("), "no singletons: pass it in"),
    (re.compile(r"\bfor\s*\([^;]*:[^;]*\)\s*\.value\(\)\s*\)"), "the result dies before the loop runs: name it first"),
    (re.compile(r"\bdynamic_cast\s*<\s*Q"), "qobject_cast for QObjects"),
]
TEST_RULES = [
    (re.compile(r"\bQ(SKIP|EXPECT_FAIL)\b"), "a test passes or fails"),
    (re.compile(r"\b(qWait|qSleep|msleep|usleep|sleep_for)\s*\("), "wait for what should happen (QTRY_...), never for time"),
]


def licence_problem(text: str) -> bool:
    lines = text.split("\n")
    if lines[0].startswith(("#!", "<?xml", '.\\"')) and len(lines) > 1:
        lines = lines[1:]
    head = "\n".join(lines[:3])
    return "SPDX-FileCopyrightText: " not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head


def scripts(root: Path) -> list[Path]:
    """Programs without a suffix: packaging/run and the like."""
    found = [path for folder in (".ci", "packaging") for path in (root / folder).rglob("*") if path.is_file()]
    return sorted(path.relative_to(root) for path in found if path.suffix == "" and path.read_bytes()[:2] == b"#!")


def check(root: Path) -> list[str]:
    problems = []
    code_files = tree.sources(root)
    others = tree.files(root, "*.py", "*.cmake", "CMakeLists.txt", folders=tree.LAYERS + ("packaging",)) + scripts(root)
    if (root / "CMakeLists.txt").is_file():
        others.append(Path("CMakeLists.txt"))
    for path in code_files + others:
        text = (root / path).read_text(encoding="utf-8")
        if licence_problem(text):
            problems.append(f"{path.as_posix()}: the two SPDX lines are missing")
        for number, line in enumerate(text.split("\n"), 1):
            if DEBT.search(line):
                problems.append(f"{path.as_posix()}:{number}: do it, or file an issue")
    for path in code_files:
        rules = CODE_RULES + (TEST_RULES if path.parts[0] == "tests" else [])
        text = (root / path).read_text(encoding="utf-8")
        for number, line in enumerate(tree.code_only(text).split("\n"), 1):
            problems += [f"{path.as_posix()}:{number}: {reason}" for pattern, reason in rules if pattern.search(line)]
        if path.suffix == ".h" and "#pragma once" not in text:
            problems.append(f"{path.as_posix()}: #pragma once is missing")
    return problems


def main() -> None:
    tree.finish(check(Path(sys.argv[1])), "licence lines are there, and nothing that must not be")


if __name__ == "__main__":
    main()
