# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""interface_texts.py ROOT LUPDATE CMAKE

The words of the interface: none of those that the glossary in ui/README.md rules out, plurals by %n, and nothing on
the screen that does not go through tr(). Exceptions, with their reason, stand in interface_words_allowed.txt.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tree

# What a nurse with five minutes neither says nor wants to read; and the tone: plain, no blame, no shouting.
RULED_OUT = re.compile(
    r"\b((?:a|the|this|that|each|every|next|previous|new|no|of) record|records|"  # the verb is fine: "record it here"
    r"cases?|patients?|victims?|clients?|databases?|commit(ted|s)?|sync(ed|s|hroni[sz]e\w*)?|invalid|users?|"
    r"errors?|illegal|abort(ed)?|please|failed to|fatal)\b|!(?=\s|$)", re.I)
SHOWN = re.compile(
    r"\b(set(Text|ToolTip|Title|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|StatusTip|WhatsThis|"
    r"Suffix|Prefix|InformativeText|ButtonText|SubTitle|HeaderLabels)|add(Action|Menu|Tab|Row|Item|Button)|"
    r"insert(Item|Tab)|new Q(Label|PushButton|CheckBox|RadioButton|GroupBox|Action|ToolButton|Menu))"
    r"\s*\(\s*(?:u|QStringLiteral\(\s*u?)\"(?P<text>(?:[^\"\\]|\\.)*[^\W\d_]{2}(?:[^\"\\]|\\.)*)\"")


def texts(root: Path, lupdate: str, cmake: str) -> list[tuple[str, str, bool]]:
    """Every text for people: context, text, whether it has plural forms."""
    with tempfile.TemporaryDirectory() as scratch:
        ts_file = Path(scratch) / "words_es.ts"
        script = Path(__file__).resolve().parents[2] / "packaging/cmake/UpdateTranslations.cmake"
        subprocess.run([cmake, "-D", f"LUPDATE={lupdate}", "-D", f"TS_FILES={ts_file}", "-P", str(script)], cwd=root,
                       check=True)
        return [(context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes")
                for context in ElementTree.parse(ts_file).getroot().iter("context")
                for message in context.iter("message")
                if context.findtext("name", "") not in tree.CONTENT]


def allowed(root: Path) -> set[str]:
    path = root / "tests/architecture/interface_words_allowed.txt"
    entries = set()
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        text, _, reason = line.partition("#")
        if text.strip():
            if not reason.strip():
                raise SystemExit(f"{path.name}: {text.strip()}: an exception needs its reason after '#'")
            entries.add(text.strip())
    return entries


def check(root: Path, lupdate: str, cmake: str) -> list[str]:
    problems = []
    exceptions = allowed(root)
    unused = set(exceptions)
    for context, text, plural in texts(root, lupdate, cmake):
        where = f"{context}: {text!r}"
        found = RULED_OUT.search(re.sub(r"<[^>]+>", " ", text.replace("&", "")))
        if found and text in exceptions:
            unused.discard(text)
        elif found:
            problems.append(f"{where}: {found.group(0)!r} is not a word of the interface")
        if ("%n" in text) != plural:
            problems.append(f"{where}: %n and plural forms go together")
        if "(s)" in text and not plural:
            problems.append(f"{where}: '(s)' without %n")
    for path in tree.sources(root, folders=("ui", "app")):
        code = tree.code_only((root / path).read_text(encoding="utf-8"), keep_strings=True)
        for match in SHOWN.finditer(code):
            if match["text"] in exceptions:
                unused.discard(match["text"])
            else:
                problems.append(f"{path.as_posix()}:{code.count(chr(10), 0, match.start()) + 1}: goes to the screen "
                                f"without tr(): {match.group(0)[:60]}")
    return problems + [f"interface_words_allowed.txt: {text!r} is no longer there" for text in sorted(unused)]


def main() -> None:
    tree.finish(check(Path(sys.argv[1]), sys.argv[2], sys.argv[3]), "the words are those of the glossary")


if __name__ == "__main__":
    main()
