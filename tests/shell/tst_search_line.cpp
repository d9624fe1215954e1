// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_line.h"

#include "tests/support/gui_test.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSearchLine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itIsThereOnlyWhenSomebodySearchesAndTheFileIsOpen()
    {
        QWidget window;
        SearchLine line(&window);
        window.show();
        QVERIFY(!line.isVisible());
        line.setUnlocked(true);
        QVERIFY(!line.isVisible());
        QString looked;
        line.setSearch([&looked](const QString &text) { looked = text; });
        line.setUnlocked(true);
        QVERIFY(line.isVisible());
        auto *field = line.findChild<QLineEdit *>();
        field->setText(u" riv "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(looked, u"riv"_s);
        line.setUnlocked(false); // what was looked for may be a name
        QCOMPARE(field->text(), QString());
        QVERIFY(!line.isVisible());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestSearchLine)
#include "tst_search_line.moc"
