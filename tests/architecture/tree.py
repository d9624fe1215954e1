# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the architecture checks share: the files of the tree, their text without comments, their includes."""
import re
import sys
from pathlib import Path

LAYERS = ("app", "models", "ui", "tests")
CONTENT = {"wardmate::Demo"}  # contexts of texts that stand in a file as people wrote them, not in the interface


def files(root: Path, *patterns: str, folders=LAYERS) -> list[Path]:
    """Files of the layers, relative to the root, sorted."""
    found = {path.relative_to(root) for folder in folders for pattern in patterns
             for path in (root / folder).rglob(pattern) if path.is_file()}
    return sorted(path for path in found if "__pycache__" not in path.parts)


def sources(root: Path, folders=LAYERS) -> list[Path]:
    return files(root, "*.h", "*.cpp", folders=folders)


def folder_of(path) -> str:
    """models/roster/store/x.cpp -> models/roster"""
    return "/".join(Path(path).parts[:2])


_TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'', re.S)


def code_only(text: str, keep_strings: bool = False) -> str:
    """The text with comments (and strings) blanked out, line numbers kept."""
    def blank(match: re.Match) -> str:
        token = match.group(0)
        if not token.startswith("/"):
            return token if keep_strings else '""' + "\n" * token.count("\n")
        return " " + "\n" * token.count("\n")
    return _TOKEN.sub(blank, text)


_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)


def includes(root: Path, path: Path) -> list[tuple[str, bool]]:
    """What a file includes: (name, whether it is in quotes)."""
    text = code_only((root / path).read_text(encoding="utf-8"), keep_strings=True)
    return [(match.group(1) or match.group(2), match.group(1) is not None) for match in _INCLUDE.finditer(text)]


def allow_list(path: Path) -> list[list[str]]:
    """Lines of an allow-list as words; everything after '#' is the reason, and there has to be one."""
    entries = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words, _, reason = line.partition("#")
        if words.strip():
            if not reason.strip():
                raise SystemExit(f"{path.name}:{number}: an exception needs its reason after '#'")
            entries.append(words.split())
    return entries


def finish(problems: list[str], done: str) -> None:
    """Prints the problems and ends the check."""
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem(s)" if problems else f"all well: {done}")
    sys.exit(1 if problems else 0)
