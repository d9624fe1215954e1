# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""english_plurals.py translations/wardmate_en.ts

English is in the source, where a plural is written "%n day(s)". This file has nothing but those texts in their two
forms; what follows the rule "(s)" is filled in here, anything else is left for a person.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

IRREGULAR = {  # verbs turn the other way round
    r"\b(supporter|peer)\(s\) (fit|wait|need)\b": (r"\1 \2s", r"\1s \2"),
    r"\b(fit|wait|need)\(s\)": (r"\1s", r"\1"),
    r"\(s\) were\b": ("(s) was", "(s) were"), r"\bis/are\b": ("is", "are"), r"\bhas/have\b": ("has", "have"),
    r"\bperson/people\b": ("person", "people"), r"\bperson\(s\)": ("person", "people"),
}


def forms(source: str) -> tuple[str, str]:
    singular = plural = source
    for pattern, (one, many) in IRREGULAR.items():
        singular, plural = re.sub(pattern, one, singular), re.sub(pattern, many, plural)
    singular = re.sub(r"(?<=\w)\(e?s\)", "", singular)
    plural = re.sub(r"(?<=\w)\((e?s)\)", r"\1", plural)
    return re.sub(r"(\w)y/\1?ies\b", r"\1y", singular), plural


def main() -> None:
    path = Path(sys.argv[1])
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             '<TS version="2.1" language="en" sourcelanguage="en">']
    for context in ElementTree.parse(path).getroot().iter("context"):
        lines += ["<context>", f"    <name>{escape(context.findtext('name', ''))}</name>"]
        for message in context.iter("message"):
            source = message.findtext("source", "")
            element = message.find("translation")
            old = [form.text or "" for form in element.iter("numerusform")]
            new = old if element.get("type") != "unfinished" and all(old) else list(forms(source))
            lines += ['    <message numerus="yes">', f"        <source>{quoted(source)}</source>"]
            for tag in ("comment", "extracomment"):
                if message.find(tag) is not None:
                    lines.append(f"        <{tag}>{quoted(message.findtext(tag, ''))}</{tag}>")
            lines.append("        <translation>")
            lines += [f"            <numerusform>{quoted(form)}</numerusform>" for form in new]
            lines += ["        </translation>", "    </message>"]
        lines.append("</context>")
    path.write_text("\n".join(lines + ["</TS>", ""]), encoding="utf-8")


def quoted(text: str) -> str:
    """As lupdate writes it."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    main()
