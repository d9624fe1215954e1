#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the web pages of the sheets with axe-core in headless Chromium.

    apt-get install chromium; npm install --prefix build/test axe-core
    cmake --build build/test --target check_web_pages

or by hand: web_pages_axe.py FOLDER axe.min.js

Not part of ctest, because axe-core comes from npm; tst_sheet_texts holds the same rules without a browser.
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


def sees_faults(page: Path, axe: str) -> bool:
    """A page without language, with pale print and a link without words: what the check is worth."""
    text = page.read_text(encoding="utf-8")
    text = re.sub(r'<html lang="..">', "<html>", text).replace("color:#3c3c3c", "color:#ccc")
    text = text.replace("</main>", '<a href="tel:988"></a></main>')
    with tempfile.TemporaryDirectory() as folder:
        broken = Path(folder) / "broken.html"
        broken.write_text(text, encoding="utf-8")
        found = " ".join(check(broken, axe)[1])
    missed = [each for each in ("html-has-lang", "color-contrast", "link-name") if each not in found]
    print("a broken page:", "every fault was seen" if not missed else f"not seen: {missed}")
    return not missed


def main() -> int:
    if len(sys.argv) != 3 or not Path(sys.argv[2]).is_file():
        print(__doc__, file=sys.stderr)
        return 2
    pages = sorted(Path(sys.argv[1]).glob("*.html"))
    axe = Path(sys.argv[2]).read_text(encoding="utf-8")
    if not pages or not sees_faults(pages[0], axe):
        return 1
    bad = 0
    for page in pages:
        passes, violations = check(page, axe)
        bad += bool(violations)
        print(f"{page.name}: {passes} rules passed, {len(violations)} violations")
        for violation in violations:
            print("   ", violation)
    print(f"{len(pages)} pages, {bad} with violations")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
