// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestKeysDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itListsTheActsWithTheirKeysAndFilters()
    {
        QAction match(u"&Match waiting…"_s);
        match.setShortcut(QKeySequence(u"Ctrl+M"_s));
        QAction lock(u"&Lock"_s);
        lock.setShortcut(QKeySequence(u"Ctrl+L"_s));
        KeysDialog dialog({&match, &lock});
        dialog.show();
        auto *table = dialog.findChild<QTableView *>();
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Match waiting"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Ctrl+M"_s);
        const int all = table->model()->rowCount();
        dialog.findChild<QLineEdit *>()->setText(u"LOCK"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        dialog.findChild<QLineEdit *>()->clear();
        QCOMPARE(table->model()->rowCount(), all);
        QCOMPARE((accessibilityFindings(dialog) + orderFindings(dialog)).join(u'\n'), QString());
        takePictures(dialog, *m_gui->theme, u"keys"_s, 560, 520);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestKeysDialog)
#include "tst_keys_dialog.moc"
