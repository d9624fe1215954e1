# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one fault at a time in a small sound tree and looks whether the check finds it."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPDX = "// SPDX-FileCopyrightText: 2026 The Wardmate authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
VALUE = "#pragma once\nstruct Supporter { int id = 0; };\nenum class Shift { Day };\nclass QString;\n"
CLASS = "#pragma once\nclass RosterStore : public QObject {\n};\n"
SOUND = {
    "models/base/text.h": "#pragma once\n",
    "models/base/text.cpp": '#include "models/base/text.h"\n#include <QString>\n',
    "models/vault/database.h": '#pragma once\n#include <QSqlDatabase>\n#include "models/base/text.h"\n',
    "models/vault/CMakeLists.txt": None,
    "models/roster/supporter.h": VALUE,
    "models/roster/roster_store.h": CLASS,
    "models/roster/roster_store.cpp":
        '#include "models/roster/roster_store.h"\n// "TABLE" in a comment, and SIG' + 'NAL( too\n'
        '#include "models/vault/database.h"\nvoid f()\n{\n    auto a = "foreach (";\n}\n',
    "models/matching/solve.cpp": '#include "models/roster/supporter.h"\n',
    "ui/base/form.h": '#pragma once\n#include "models/base/text.h"\n',
    "ui/roster/pane.cpp": '#include "models/roster/roster_store.h"\n#include "ui/base/form.h"\n#include <QWidget>\n',
    "ui/shell/main_window.h": '#pragma once\n#include "ui/base/form.h"\n',
    "app/window/main.cpp": '#include "ui/roster/pane.h"\n#include "models/vault/database.h"\n',
    "tests/base/tst_text.cpp": "", "tests/roster/tst_roster_store.cpp": "", "tests/roster/tst_pane.cpp": "",
    "tests/matching/tst_solve.cpp": '#include "models/roster/roster_store.h"\n#include <QSqlQuery>\n',
    "tests/architecture/mirror_allowed.txt": None,
}


class PlantedFaults(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.root = Path(self.scratch.name)
        self.sound = set()  # checks that were seen to pass
        for name, text in SOUND.items():
            self.write(name, "" if text is None else SPDX + text)
        self.write("models/vault/CMakeLists.txt", "# " + SPDX.replace("//", "#") + "add_layer(models_vault LINK Qt6::Sql)\n")
        (self.root / ".clang-format").write_text((HERE.parents[1] / ".clang-format").read_text())

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_check(self, check):
        name, *arguments = check.split()
        return subprocess.run([sys.executable, "-B", str(HERE / f"{name}.py"), str(self.root), *arguments],
                              capture_output=True, text=True, check=False)

    def finds(self, check, name, text, expected):
        """With the text in the file the check fails and names what is expected; before that it passes."""
        path = self.root / name
        before = path.read_text(encoding="utf-8") if path.is_file() else None
        if check not in self.sound:
            run = self.run_check(check)
            self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
            self.sound.add(check)
        self.write(name, text)
        run = self.run_check(check)
        self.assertEqual(run.returncode, 1, f"{check} did not find {expected!r} in {name}: {run.stdout}{run.stderr}")
        self.assertIn(expected, run.stdout)
        if before is None:
            path.unlink()
        else:
            self.write(name, before)

    def test_includes(self):
        def include(name, what, expected):
            with self.subTest(name=name, what=what):
                self.finds("include_rules", name, f"{SPDX}#include {what}\n", expected)
        include("models/base/a.h", '"models/roster/supporter.h"', "stands on nothing")
        include("models/vault/a.cpp", '"models/roster/supporter.h"', "models/base alone")
        include("models/roster/a.h", '"models/vault/database.h"', "stays out of headers")
        include("models/matching/a.cpp", '"models/roster/roster_store.h"', "plain values")
        include("models/roster/a.cpp", '"ui/base/form.h"', "nothing of the user interface")
        include("models/roster/a.cpp", '"app/window/a.h"', "included by nothing")
        include("models/roster/a.cpp", '"tests/support/a.h"', "only tests include tests")
        include("app/window/a.cpp", '"tests/support/a.h"', "only tests include tests")
        include("ui/base/a.h", '"models/roster/supporter.h"', "models/base alone")
        include("ui/roster/a.cpp", '"models/vault/database.h"', "never sees storage")
        include("ui/matching/a.cpp", '"ui/roster/pane.h"', "app connects them")
        include("ui/matching/a.cpp", '"models/roster/roster_store.h"', "plain values")
        include("ui/shell/a.cpp", '"models/roster/supporter.h"', "the shell knows no feature")
        include("ui/roster/a.cpp", '"app/window/a.h"', "included by nothing")
        include("models/roster/a.cpp", '"supporter.h"', "from the top of the tree")
        include("models/roster/a.cpp", '"models/../ui/base/form.h"', "from the top of the tree")
        include("models/roster/a.cpp", "<QSqlQuery>", "models/vault alone")
        include("app/window/a.cpp", "<sqlcipher/sqlite3.h>", "models/vault alone")
        include("models/roster/a.cpp", "<QTableView>", "never see widgets")
        include("models/roster/a.cpp", "<unistd.h>", "operating system")
        include("tests/vault/a.cpp", "<QtSql/private/qsqldriver_p.h>", "private headers")

    def test_links(self):
        def link(name, what, expected):
            with self.subTest(name=name, what=what):
                self.finds("include_rules", name, f"add_layer(x LINK {what})\n", expected)
        link("models/roster/CMakeLists.txt", "Qt6::Gui", "may not link Qt6::Gui")
        link("models/sheets/CMakeLists.txt", "Qt6::Widgets", "may not link Qt6::Widgets")
        link("models/roster/CMakeLists.txt", "Wardmate::SqlCipher", "models/vault alone")
        link("models/roster/CMakeLists.txt", "ui_base", "may not link ui_base")
        link("ui/roster/CMakeLists.txt", "models_vault", "may not link models_vault")
        link("ui/roster/CMakeLists.txt", "ui_matching", "may not link ui_matching")
        link("ui/roster/CMakeLists.txt", "app_session", "may not link app_session")

    def test_cycles(self):
        self.write("models/matching/b.h", f'{SPDX}#include "models/roster/supporter.h"\n')
        self.finds("include_cycles", "models/roster/a.h", f'{SPDX}#include "models/matching/b.h"\n',
                   "cycle between folders: models/matching -> models/roster -> models/matching")
        self.write("models/matching/d.h", f'{SPDX}#include "models/matching/c.h"\n')
        self.finds("include_cycles", "models/matching/c.h", f'{SPDX}#include "models/matching/d.h"\n',
                   "cycle between headers: models/matching/c.h -> models/matching/d.h -> models/matching/c.h")

    def test_mirror(self):
        self.finds("mirror", "ui/roster/lonely.cpp", SPDX, "tests/roster/tst_lonely.cpp is missing")
        allowed = "tests/architecture/mirror_allowed.txt"
        self.finds("mirror", allowed, "models/roster/gone.cpp tests/base/tst_text.cpp # moved\n", "no longer there")
        self.finds("mirror", allowed, "models/base/text.cpp tests/base/tst_text.cpp # x\n", "test of its own")
        self.write("models/base/words.cpp", SPDX)
        self.write(allowed, "models/base/words.cpp tests/base/tst_text.cpp # tables only\n")
        self.finds("mirror", allowed, "models/base/words.cpp tests/base/tst_gone.cpp # tables\n", "tst_gone.cpp is not there")
        self.write(allowed, "models/base/words.cpp tests/base/tst_text.cpp\n")
        run = self.run_check("mirror")
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("needs its reason", run.stderr)

    def test_budgets(self):
        body = "    a();\n" * 77
        fits = f"{SPDX}namespace wardmate {{\nvoid S::f(int a, const QString &b)\n    const\n{{\n{body[:-9]}}}\n}}\n"
        self.write("models/base/fits.cpp", fits)
        long_lambda = f"{SPDX}namespace wardmate {{\nS::S()\n    : m_a(1)\n{{\n    run([&] {{\n{body}    }});\n}}\n}}\n"
        self.finds("budgets", "models/base/a.cpp", long_lambda, "a.cpp:4: 83 lines, at most 80: S::S() : m_a(1)")
        inside = f"{SPDX}class S {{\npublic:\n    int f() {{\n{body}    b();\n    }}\n    int g();\n}};\n"
        self.finds("budgets", "models/base/a.h", inside.replace("b();", "b(); b();\n    c();"), "a.h:5: 81 lines, at most 80: int f()")
        self.finds("budgets", "ui/base/b.h", SPDX + "//\n" * 499, "501 lines, at most 500")
        self.finds("budgets", "ui/shell/main_window.h", SPDX + '#include "ui/base/form.h"\n' * 16, "16 includes")

    def test_house_rules(self):
        def line(text, expected, name="tests/base/a.cpp"):
            with self.subTest(text=text):
                self.finds("house_rules", name, f"{SPDX}{text}\n", expected)
        line("connect(a, SIG" "NAL(b()), c, SLOT(d()));", "connect by function")
        line("fore" "ach (int a, list) {}", "range-based for")
        line("fri" "end class Other;", "no friends")
        line("static Settings &instance();", "no singletons")
        line("// TO" "DO: later", "do it, or file an issue")
        line("for (const auto &each : store.all().va" "lue())", "dies before the loop")
        line("QSK" "IP(\"later\");", "passes or fails")
        line("QTest::qW" "ait(100);", "never for time")
        self.finds("house_rules", "models/base/b.h", SPDX, "#pragma once is missing")
        self.finds("house_rules", "models/base/b.cpp", "int a;\n", "SPDX lines are missing")
        self.finds("house_rules", "packaging/start", "#!/bin/sh\ntrue\n", "SPDX lines are missing")

    def test_formatting(self):
        run = self.run_check("formatting")
        if run.returncode == 77:
            self.skipTest(run.stdout)
        for name in list(SOUND):
            if name.endswith((".h", ".cpp")):
                self.write(name, SPDX)
        self.finds("formatting", "models/base/a.cpp", SPDX + "int  a ;\n", "a.cpp:3")

    def test_translations(self):
        def file(source, translation, attributes=""):
            return ('<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="es"><context><name>Pane</name>'
                    f"<message{attributes}><source>{source}</source>{translation}</message></context></TS>\n")

        def finds(source, translation, expected):
            with self.subTest(source=source, translation=translation):
                self.finds("translations complete", "translations/wardmate_es.ts",
                           file(source, f"<translation>{translation}</translation>"), expected)
        sound = file("Due in %n day(s)", "<translation><numerusform>Falta un día</numerusform>"
                     "<numerusform>Faltan %n días</numerusform></translation>", ' numerus="yes"')
        self.write("translations/wardmate_es.ts", sound)
        finds("&amp;Close %1", "&amp;Cerrar", "placeholders ['%1']")
        finds("&amp;Close %1", "Cerrar %1", "the mnemonic")
        finds("Print…", "Imprimir", "the dots")
        finds("&lt;b&gt;Due&lt;/b&gt;", "&lt;b&gt;Vence", "tags")
        finds("Name: ", "Nombre:", "white space")
        finds("Dear {{peer.name}}", "Hola {{peer.nombre}}", "placeholders")
        finds("Close", "", "empty")
        self.finds("translations complete", "translations/wardmate_es.ts",
                   file("Close", '<translation type="unfinished">Cerrar</translation>'), "not translated")
        self.finds("translations complete", "translations/wardmate_es.ts",
                   sound.replace("%n días", "días"), "no form has %n")
        self.finds("translations complete", "translations/wardmate_es.ts",
                   sound.replace("Falta un día", ""), "empty")

    def test_interface_texts(self):
        check = f"interface_texts {os.environ['LUPDATE']} {os.environ['CMAKE']}"
        pane = f"{SPDX}class P : public QWidget {{ Q_OBJECT void f() {{ %s }} }};\n"

        def finds(code, expected):
            with self.subTest(code=code):
                self.finds(check, "ui/roster/words.cpp", pane % code, expected)
        self.write("ui/roster/sound.cpp", pane % 'tr("&Supporters"); tr("%n day(s)", nullptr, 2); setText(u"· "_s + x());')
        finds('tr("Open the Record");', "'the Record' is not a word")
        finds('tr("Close &case");', "'case' is not a word")
        finds('tr("Done!");', "'!' is not a word")
        finds('tr("%n days");', "plural forms go together")
        finds('tr("day(s)");', "'(s)' without %n")
        finds('label->setText(u"Overdue"_s);', "words.cpp:3: goes to the screen")
        finds('new QLabel(u"Since when"_s);', "goes to the screen")
        finds('menu->addAction(\n    u"Print"_s);', "words.cpp:3: goes to the screen")
        allowed = "tests/architecture/interface_words_allowed.txt"
        self.write("ui/roster/words.cpp", pane % 'tr("Patient safety");')
        self.write(allowed, "Patient safety  # a department\n")
        self.finds(check, allowed, "Patient safety # a department\nOld text # gone\n", "'Old text' is no longer there")
        self.finds(check, allowed, "# nothing\n", "'Patient' is not a word")


if __name__ == "__main__":
    unittest.main()
