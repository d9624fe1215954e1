# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py ROOT complete|current [LUPDATE CMAKE]

complete: nothing is left untranslated, and placeholders, mnemonics and tags are the same on both sides.
current:  the files are as lupdate leaves them, run on a copy of the source.
"""
import difflib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import tree

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n|\{\{[\w.#/ ]+\}\}")
TAG = re.compile(r"</?\w+[^>]*>")
MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")


def differences(source: str, translation: str, numerus: bool) -> list[str]:
    """What a translation lost or added, in words."""
    found = []
    wanted, got = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(translation))
    if numerus:  # "one person" may do without its %n
        wanted.pop("%n", None), got.pop("%n", None)
    if set(wanted) != set(got):
        found.append(f"placeholders {sorted(set(wanted) ^ set(got))}")
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(translation)):
        found.append("the mnemonic '&'")
    if Counter(TAG.findall(source)) != Counter(TAG.findall(translation)):
        found.append("tags")
    if source.endswith("…") != translation.endswith("…"):
        found.append("the dots at the end")
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        found.append("white space at an end")
    return found


def problems_of(path: Path) -> list[str]:
    problems = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            where = f"{path.name}: {context.findtext('name')}: {source!r}"
            element = message.find("translation")
            if element is None or element.get("type") == "unfinished":
                problems.append(f"{where}: not translated")
                continue
            if element.get("type") in ("vanished", "obsolete"):
                problems.append(f"{where}: no longer in the source")
                continue
            numerus = message.get("numerus") == "yes"
            texts = [form.text or "" for form in element.iter("numerusform")] if numerus else [element.text or ""]
            if numerus and "%n" in source and not any("%n" in text for text in texts):
                problems.append(f"{where}: no form has %n")
            for text in texts:
                if not text.strip():
                    problems.append(f"{where}: empty")
                else:
                    found = differences(source, text, numerus)
                    if context.findtext("name") in tree.CONTENT and "the mnemonic '&'" in found:
                        found.remove("the mnemonic '&'")  # "L&D" is the name of a ward
                    problems += [f"{where}: {what} differ in {text!r}" for what in found]
    return problems


def changes_by_lupdate(root: Path, lupdate: str, cmake: str) -> list[str]:
    with tempfile.TemporaryDirectory() as scratch_name:
        scratch = Path(scratch_name)
        for layer in ("app", "models", "ui", "translations"):
            shutil.copytree(root / layer, scratch / layer)
        names = sorted(path.relative_to(scratch).as_posix() for path in (scratch / "translations").glob("*.ts"))
        subprocess.run([cmake, "-D", f"LUPDATE={lupdate}", "-D", f"TS_FILES={';'.join(names)}", "-P",
                        str(root / "packaging/cmake/UpdateTranslations.cmake")], cwd=scratch, check=True)
        problems = []
        for name in names:
            before, after = ((folder / name).read_text(encoding="utf-8").splitlines() for folder in (root, scratch))
            difference = list(difflib.unified_diff(before, after, name, "as lupdate leaves it", lineterm="", n=1))
            if difference:
                problems.append("\n".join(difference[:60]) + f"\n{name}: build the target update_translations")
        return problems


def main() -> None:
    root, what = Path(sys.argv[1]).resolve(), sys.argv[2]
    if what == "current":
        tree.finish(changes_by_lupdate(root, sys.argv[3], sys.argv[4]), "the translation files are up to date")
    paths = sorted((root / "translations").glob("*.ts"))
    if not paths:
        tree.finish(["translations/ has no file"], "")
    tree.finish([problem for path in paths for problem in problems_of(path)], f"{len(paths)} language(s) complete")


if __name__ == "__main__":
    main()
