// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/first_contents.h"
#include "app/session/session.h"
#include "tests/security/desk_hands.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "ui/base/pane.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T6 in the window: what somebody has who unlocks with an administrator's passphrase. What the key opens, and that
/// nothing else does, is in tests/vault.

namespace {

QStringList placesOf(Desk &desk)
{
    QStringList places;
    const auto *list = desk.window().findChild<QListWidget *>(u"navigation"_s);
    for (int row = 0; row < list->count(); ++row)
        places.append(list->item(row)->data(Qt::UserRole).toString());
    return places;
}

QStringList actsOf(const Pane &pane)
{
    QStringList acts;
    for (const QAction *action : pane.menuActions())
        acts.append(action->objectName());
    return acts;
}

} // namespace

class TestAdministrator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_files = std::make_unique<ScratchProgramme>();
        m_files->addEverybody();
        const auto session = taken(Session::over(std::move(m_files->vault), m_files->clock));
        taken(fillFirstContents(*session, u"Lakeview Community Hospital"_s));
    }

    void reportsAndSheetsAndNothingElse()
    {
        workAsTheDirector(); // who leaves the sheets for the administrator when locking
        Desk desk(*m_gui->settings, m_files->clock);
        const DeskHands hands(desk);
        unlock(desk, hands);
        QCOMPARE(placesOf(desk), QStringList({u"reports"_s, u"sheets"_s}));
        for (const QString &place : {u"today"_s, u"referrals"_s, u"supporters"_s, u"resources"_s, u"people"_s,
                 u"safety"_s, u"programme"_s, u"import"_s}) {
            desk.window().goTo(place);
            QVERIFY2(hands.child<QWidget>("reports") != nullptr, qPrintable(place));
        }
        desk.window().goTo(u"sheets"_s);
        const auto &pane = hands.waitFor<Pane>("sheets");
        QVERIFY(hands.waitFor<QPushButton>("savePdfButton").isEnabled()); // a whole sheet is shown
        QCOMPARE(actsOf(pane), QStringList({u"savePdf"_s, u"saveWebPage"_s, u"copySheetText"_s}));
        desk.window().lock();
    }

    // Nobody who may has opened the file since it learned to keep sheets there.
    void aReportFileWithoutSheetsHasReportsOnly()
    {
        Desk desk(*m_gui->settings, m_files->clock);
        const DeskHands hands(desk);
        unlock(desk, hands);
        QCOMPARE(placesOf(desk), QStringList{u"reports"_s});
        desk.window().lock();
    }

private:
    void unlock(Desk &desk, const DeskHands &hands) const
    {
        desk.start(false, m_files->path());
        auto &line = hands.waitFor<QLineEdit>("passphraseLine");
        QTest::keyClicks(&line, QString::fromLatin1(kAdministratorWords));
        QTest::keyClick(&line, Qt::Key_Return);
        (void)hands.waitFor<QWidget>("reports");
    }

    void workAsTheDirector()
    {
        Desk desk(*m_gui->settings, m_files->clock);
        bool isLocked = false;
        QObject::connect(&desk, &Desk::endedLocked, &desk, [&isLocked] { isLocked = true; });
        DeskHands(desk).unlock(m_files->path(), QString::fromLatin1(kDirectorWords));
        QCoreApplication::processEvents(); // the first look at the file
        desk.window().lock();
        QTRY_VERIFY(isLocked);
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<ScratchProgramme> m_files;
};

QTEST_MAIN(TestAdministrator)
#include "tst_administrator.moc"
