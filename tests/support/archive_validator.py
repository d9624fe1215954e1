# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF/A-1b as another project's validator sees it: PDFBox Preflight, which Debian has in libpdfbox2-java."""
import pathlib
import shutil
import subprocess

JARS = [pathlib.Path(f"/usr/share/java/{name}.jar") for name in
        ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api")]


def is_here():
    return shutil.which("java") is not None and all(jar.exists() for jar in JARS)


def not_valid(documents, folder):
    """Those of some documents that are no PDF/A-1b; all in one run, since Java is slow to start."""
    listed = pathlib.Path(folder) / "documents.txt"
    listed.write_text("".join(f"{document}\n" for document in documents), encoding="utf-8")
    done = subprocess.run(["java", "-cp", ":".join(map(str, JARS)), "org.apache.pdfbox.preflight.Validator_A1b", "batch",
                           str(listed)], capture_output=True, text=True, encoding="utf-8", check=False)
    return [document for document in documents
            if f"The file {pathlib.Path(document).name} is a valid PDF/A-1b file" not in done.stdout.splitlines()]
