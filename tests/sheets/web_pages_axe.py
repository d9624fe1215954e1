#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the web pages of the sheets with axe-core in headless Chromium.

    WARDMATE_KEEP_SHEETS=FOLDER build/tests/sheets/tst_sheet_texts theWebPageIsWellFormedAndNamesItsLanguage
    tests/sheets/web_pages_axe.py FOLDER axe.min.js

Not part of ctest, because axe-core comes from npm; tst_web_page holds the same rules without a browser.
"""
import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

RUN = """
<script>
axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(function (found) {
  var out = document.createElement('pre');
  out.id = 'axe-result';
  out.textContent = JSON.stringify({passes: found.passes.length, violations: found.violations.map(function (each) {
    return each.id + ': ' + each.nodes.map(function (node) { return node.html; }).join(' | ');
  })});
  document.body.appendChild(out);
});
</script>
"""


def check(page: Path, axe: str) -> tuple[int, list[str]]:
    text = page.read_text(encoding="utf-8").replace("</body>", f"<script>{axe}</script>{RUN}</body>")
    with tempfile.TemporaryDirectory() as folder:
        probe = Path(folder) / "page.html"
        probe.write_text(text, encoding="utf-8")
        dom = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--virtual-time-budget=15000", "--dump-dom", probe.as_uri()],
            capture_output=True, text=True, timeout=120, check=True).stdout
    match = re.search(r'<pre id="axe-result">(.*?)</pre>', dom, re.S)
    if not match:
        return 0, ["axe gave no result"]
    result = json.loads(html.unescape(match.group(1)))
    return result["passes"], result["violations"]


def main() -> int:
    pages = sorted(Path(sys.argv[1]).glob("*.html"))
    axe = Path(sys.argv[2]).read_text(encoding="utf-8")
    bad = 0
    for page in pages:
        passes, violations = check(page, axe)
        bad += bool(violations)
        print(f"{page.name}: {passes} rules passed, {len(violations)} violations")
        for violation in violations:
            print("   ", violation)
    print(f"{len(pages)} pages, {bad} with violations")
    return 1 if bad or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
