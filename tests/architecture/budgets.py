# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file has at most 500 lines, a function at most 80."""
import re
import sys
from pathlib import Path

import tree

FILE_LINES = 500
FUNCTION_LINES = 80
MAIN_WINDOW = (300, 15)  # lines and includes of the one file that everything is tempted to grow into
_LABELS = re.compile(r"^(\s|Q_OBJECT|Q_GADGET|(public|protected|private|signals)(\s+\w+)?\s*:(?!:))*")
_NOT_A_FUNCTION = re.compile(r"\b(namespace|class|struct|enum|union|extern)\b(?![^(]*\()|=\s*$|^\s*$")


def functions(text: str) -> list[tuple[str, int, int]]:
    """(head, first line, lines) of every function defined in C++ text: a simple scanner over braces.

    A head is the text between the last ';', '{' or '}' and an opening brace. It starts a function if it holds a
    parameter list and stands in a namespace or class; everything inside, lambdas too, belongs to that function.
    """
    code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", "", tree.code_only(text), flags=re.M)
    found = []
    opened = []  # one per open brace: the function that starts there, or None
    head_start = 0
    parentheses = 0
    for match in re.finditer(r"[{}();]", code):
        sign, position = match.group(), match.start()
        if sign in "()":
            parentheses += 1 if sign == "(" else -1
        elif sign == "{":
            head = code[head_start:position]
            inside = any(entry is not None for entry in opened)
            starts = not inside and parentheses == 0 and "(" in head and not _NOT_A_FUNCTION.search(head)
            labels = _LABELS.match(head).end()
            first = code.count("\n", 0, head_start + labels) + 1
            opened.append((" ".join(head[labels:].split()), first) if starts else None)
            head_start = position + 1
        elif sign == "}" and opened:
            function = opened.pop()
            if function:
                last = code.count("\n", 0, position) + 1
                found.append((function[0], function[1], last - function[1] + 1))
            head_start = position + 1
        elif sign == ";" and parentheses == 0:
            head_start = position + 1
    return found


def check(root: Path) -> list[str]:
    problems = []
    texts = tree.files(root, "*.h", "*.cpp", "*.py", "CMakeLists.txt") + tree.files(root, "*.cmake", folders=("packaging",))
    for path in texts:
        text = (root / path).read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > FILE_LINES:
            problems.append(f"{path.as_posix()}: {lines} lines, at most {FILE_LINES}")
        if path.as_posix() in ("ui/shell/main_window.cpp", "ui/shell/main_window.h"):
            count = len(tree.includes(root, path))
            if lines > MAIN_WINDOW[0] or count > MAIN_WINDOW[1]:
                problems.append(f"{path.as_posix()}: {lines} lines and {count} includes; the main window has at most "
                                f"{MAIN_WINDOW[0]} and {MAIN_WINDOW[1]}")
        if path.suffix in (".h", ".cpp"):
            problems += [f"{path.as_posix()}:{first}: {length} lines, at most {FUNCTION_LINES}: {head[-80:]}"
                         for head, first, length in functions(text) if length > FUNCTION_LINES]
    return problems


def main() -> None:
    root = Path(sys.argv[1])
    tree.finish(check(root), "files and functions are short enough")


if __name__ == "__main__":
    main()
