// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_words.h"

#include "models/base/clock.h"
#include "models/exchange/csv_reader.h"
#include "models/referrals/referral_import.h"
#include "models/referrals/referral_import_kind.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "tests/support/window_pictures.h"
#include "ui/exchange/import_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestImportWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { GuiTest::failOnWarnings(); }

    void whatStaysOutIsSaidWithTheReason()
    {
        const auto table = readCsvText(u"Date,Name,Supporter,Home institution,Notes,MRN,Colour\n"_s);
        QVERIFY(table);
        const auto map = mapHeadings(*table, historyFields());
        QVERIFY(map);
        QCOMPARE(leftOutSentence(*map),
            u"Columns left out: “Home institution” (kept with supporters, in their own list), “Notes” (free text is "
            u"never "
            u"brought in), “MRN” (about the person treated: never brought in), “Colour”"_s);
        QCOMPARE(leftOutSentence({}), QString());
    }

    void itStandsOnBothPages()
    {
        GuiTest gui;
        TempVault vault;
        const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        FakePrompts prompts;
        QUndoStack undo;
        ImportServices services{prompts, undo,
            {referralImportKind(
                vault.db(), clock, PersonRole::Coordinator, [] { return ProgrammeSettings(); }, [] {})}};
        ImportPane pane(services);
        pane.resize(1150, 680);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QGuiApplication::clipboard()->setText(
            u"Date received\tClinician\tHome institution\tUnit\tSupporter\tContacted?\tNotes\n"
            "2026-11-10\tOlsen, Kip\tValley Hospital\tICU\tMoss, Ivy\tyes\ttired\n"
            "2026-11-11\tParks, Lil\tHill Clinic\tED\tMoss, Ivy\tno\t\n"_s);
        pane.openItem(u"paste:referrals"_s);
        auto *next = pane.findChild<QPushButton *>(u"importNext"_s);
        next->click();
        QVERIFY(shows(pane, u"kept with supporters, in their own list"_s));
        takePictures(pane, *gui.theme, u"import-match-left-out"_s, 1150, 680);
        next->click();
        QVERIFY(shows(pane, u"“Home institution” (kept with supporters, in their own list)"_s));
        takePictures(pane, *gui.theme, u"import-check-left-out"_s, 1150, 680);
    }

private:
    static bool shows(const QWidget &page, const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

QTEST_MAIN(TestImportWords)
#include "tst_import_words.moc"
