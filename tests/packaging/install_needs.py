# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/install-needs against a made-up machine: its dpkg-query, apt-get, apt-cache and sudo are small scripts."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = {
    "dpkg-query": 'eval name=\\${$#}; sed -n "s/^$name /installed /p" "$MACHINE/installed"',
    "apt-get": 'echo "apt-get $*" >>"$MACHINE/log"\n'
               'case " $* " in *" install "*) for last; do :; done\n'
               'for word; do case $word in *=*) echo "${word%%=*} ${word#*=}";; [a-z]*) echo "$word 9";; esac; done '
               '>"$MACHINE/new"; cat "$MACHINE/installed" >>"$MACHINE/new"; mv "$MACHINE/new" "$MACHINE/installed";; esac',
    "apt-cache": 'case $1 in policy) grep -q "^$2 " "$MACHINE/offered" && { echo "$2:"; echo "  Candidate: '
                 '$(sed -n "s/^$2 //p" "$MACHINE/offered" | tail -n 1)"; };;\n'
                 'madison) sed -n "s/^$2 \\(.*\\)/$2 | \\1 | somewhere/p" "$MACHINE/offered";;\n'
                 'show) printf "Package: x\\nDepends: libc6, libsqlcipher1 (= %s), libz\\n" "${2#*=}";; esac; true',
    "id": 'echo 0',
    "sudo": 'echo "sudo $*" >>"$MACHINE/log"; "$@"',
}


def needs() -> list[str]:
    lines = (ROOT / "packaging/debian-packages.txt").read_text(encoding="utf-8").splitlines()
    words = [line.partition("#")[0].strip() for line in lines]
    return [word for word in words if word and not word.startswith("[")]


class InstallNeeds(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.machine = Path(scratch.name)
        (self.machine / "bin").mkdir()
        for name, script in TOOLS.items():
            path = self.machine / "bin" / name
            path.write_text(f"#!/bin/bash\n{script}\n", encoding="utf-8")
            path.chmod(0o755)
        self.all = {need.split("|")[0].partition(">=")[0]: "9" for need in needs()}

    def run_it(self, installed, offered=None, purpose="test"):
        for name, packages in (("installed", installed), ("offered", offered or {})):
            lines = [f"{package} {version}\n" for package, versions in packages.items() for version in versions.split()]
            (self.machine / name).write_text("".join(lines), encoding="utf-8")
        (self.machine / "log").write_text("", encoding="utf-8")
        path = f"{self.machine / 'bin'}:{os.environ['PATH']}"
        run = subprocess.run(["bash", str(ROOT / "packaging/install-needs"), purpose], capture_output=True, text=True,
                             env={**os.environ, "PATH": path, "MACHINE": str(self.machine)}, check=False,
                             stdin=subprocess.DEVNULL)
        return run, (self.machine / "log").read_text(encoding="utf-8")

    def test_nothing_missing_means_nothing_done(self):
        run, log = self.run_it(self.all)
        self.assertEqual((run.returncode, log, run.stdout, run.stderr), (0, "", "", ""))

    def test_another_release_s_name_will_do(self):
        del self.all["qt6-svg-dev"]
        run, log = self.run_it({**self.all, "libqt6svg6-dev": "6"})
        self.assertEqual((run.returncode, log), (0, ""))

    def test_what_is_missing_is_installed_and_nothing_else(self):
        del self.all["cmake"]
        run, log = self.run_it(self.all, {"cmake": "3.25"})
        self.assertEqual(run.returncode, 0, run.stderr)
        installs = [line for line in log.splitlines() if " install " in line]
        self.assertEqual(len(installs), 1)
        self.assertTrue(installs[0].endswith("install --no-install-recommends cmake"), installs)

    def test_building_needs_no_test_tools(self):
        del self.all["valgrind"]
        run, log = self.run_it(self.all, purpose="run")
        self.assertEqual((run.returncode, log), (0, ""))

    def test_an_old_sqlcipher_is_replaced_by_the_newer_one_and_its_library(self):
        self.all["libsqlcipher-dev"] = "3.4.1-2"
        run, log = self.run_it(self.all, {"libsqlcipher-dev": "4.6.1-2~bpo12+1 3.4.1-2"}, purpose="run")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("missing: libsqlcipher-dev>=4", run.stderr)
        self.assertIn("install --no-install-recommends libsqlcipher-dev=4.6.1-2~bpo12+1 libsqlcipher1=4.6.1-2~bpo12+1", log)

    def test_a_package_nobody_has_is_said(self):
        del self.all["cmake"]
        run, _ = self.run_it(self.all)
        self.assertEqual(run.returncode, 1)
        self.assertIn("no package for 'cmake'", run.stderr)


if __name__ == "__main__":
    unittest.main()
