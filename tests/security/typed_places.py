# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""typed_places SOURCE-FOLDER

Every field of the program that somebody types in, and what becomes of it at a lock, a kill and a full disk: as
typed_places.txt has it. A field that is not in the table, or one too many in a file that is, fails, so that no place is
forgotten; a place that is said to be kept must have its mark."""
import pathlib
import re
import sys

FIELD = re.compile(r"new (?:QLineEdit|QPlainTextEdit|QTextEdit|DateField|OneLineField|PassphraseField|TokenField|QSpinBox"
                   r"|CalmSpinBox|QTimeEdit)\b|setEditable\(true\)")
ROW = re.compile(r"^(\d+) (\S+): (kept|drafts|free) (.+)$")
MARKS = {"kept": "setDraftKey(", "drafts": "setUnkept("}


def read_table(text):
    table = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            row = ROW.match(line)
            if not row:
                raise SystemExit(f"typed_places.txt: not understood: {line}")
            table[row[2]] = (int(row[1]), row[3], row[4])
    return table


def problems_of(sources, table):
    found = []
    counts = {path: len(FIELD.findall(text)) for path, text in sources.items()}
    for path, count in sorted(counts.items()):
        known = table.get(path, (0,))[0]
        if count != known:
            found.append(f"{path}: {count} fields, {known} in typed_places.txt; what becomes of what is typed in them?")
    for path, (_, how, where) in sorted(table.items()):
        if path not in sources:
            found.append(f"{path}: is in typed_places.txt and not in the tree")
        elif how in MARKS and MARKS[how] not in sources.get(where, ""):
            found.append(f"{path}: {where} has no {MARKS[how]}...)")
    return found


def main(folder):
    root = pathlib.Path(folder)
    sources = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
               for place in ("app", "ui") for path in root.glob(f"{place}/**/*.cpp")}
    here = pathlib.Path(__file__).parent
    table = read_table((here / "typed_places.txt").read_text(encoding="utf-8"))
    planted = dict(sources, **{"ui/new/form.cpp": "m_note(new QLineEdit(this))"})
    marked = next(where for _, how, where in table.values() if how == "kept")
    unmarked = dict(sources, **{marked: sources[marked].replace("setDraftKey(", "")})
    if len(problems_of(planted, table)) != len(problems_of(sources, table)) + 1 \
            or len(problems_of(unmarked, table)) <= len(problems_of(sources, table)):
        print("a planted fault was not seen")
        return 1
    problems = problems_of(sources, table)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
