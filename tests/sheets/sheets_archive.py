# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sheets_archive WARDMATE-CLI

Every sheet in every language, papers and sizes of print in turn, as wardmate-cli writes it, is PDF/A-1b in the eyes of
another project's validator; and a file that is not is seen."""
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from archive_validator import is_here, not_valid  # noqa: E402

PASSPHRASE = "winter river lantern copper maple\n"


def run(*words, folder):
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def print_all(cli, folder):
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    run(cli, "create", "t.wardmate", "--hospital", "Test Hospital", "--person", "Dana", "--role", "director",
        "--passphrase-file", "passphrase", folder=folder)
    on = [cli, "--program", "t.wardmate", "--passphrase-file", "passphrase"]
    made = []
    for number, sheet in enumerate(json.loads(run(cli, "sheet", "list", folder=folder))):
        for turn, language in enumerate(sheet["languages"]):  # paper and size of print in turn: this takes its time
            paper = ("a4", "letter")[number // 2 % 2]
            large = ((), ("--large-print",))[(number + turn) % 2]
            path = folder / f"{sheet['id']}-{language}-{paper}{''.join(large)}.pdf"
            run(*on, "sheet", "print", sheet["id"], "--language", language, "--paper", paper, *large, "--out",
                str(path), folder=folder)
            made.append(path)
    return made


def spoilt(document):
    """The same without an output intent, with a transparent ink, and without a level."""
    content = document.read_bytes()
    for name, (old, new) in {"no-intent": (b"/GTS_PDFA1", b"/GTS_PDFA9"), "pale": (b"/ca 1", b"/ca 0"),
                             "no-level": (b'conformance="B"', b'conformance="Z"')}.items():
        if old not in content:
            raise SystemExit(f"{document.name} has no {old}")
        path = document.with_name(f"{name}.pdf")
        path.write_bytes(content.replace(old, new))
        yield path


def main():
    if not is_here():
        print("PDFBox Preflight is not here: whether the sheets are PDF/A-1b was looked at by tst_sheet_archive only")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = print_all(str(pathlib.Path(sys.argv[1]).resolve()), folder)
        broken = list(spoilt(made[0]))
        bad = not_valid(made + broken, folder)
    missed = [path.name for path in broken if path not in bad]
    failed = [path.name for path in bad if path not in broken]
    print(f"{len(made)} documents, {len(failed)} no PDF/A-1b: {failed}; faults not seen: {missed}")
    return 1 if missed or failed or not made else 0


if __name__ == "__main__":
    sys.exit(main())
