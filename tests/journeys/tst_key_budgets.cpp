// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/report_file.h"
#include "models/reports/publisher.h"
#include "models/vault/vault_people.h"
#include "tests/journeys/journey_desk.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/window_pictures.h"
#include "ui/shell/navigation_list.h"

#include <QAbstractItemView>
#include <QDir>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kMorning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

} // namespace

/// ux.md 7.1: how many keys a nurse with five minutes needs, and how long that takes.
class TestKeyBudgets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<JourneyDesk>(programme(), kMorning);
        m_desk->unlock();
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            takePicture(
                m_desk->desk->window(), u"budget-failed-"_s + QString::fromLatin1(QTest::currentTestFunction()));
        const QStringList losses = m_desk->hands.losses();
        m_desk.reset();
        QVERIFY2(losses.isEmpty(), qPrintable(losses.join(u'\n')));
    }

    void reachedByPhoneIsLogged()
    {
        press(u"Ctrl+2"_s);
        selectARowWhoseNextStepIs(u"Log contact"_s);
        start();
        press(u"Ctrl+Shift+L, 1, Return"_s);
        QTRY_COMPARE(shownText(u"undoText"_s), u"Contact logged."_s);
        QVERIFY(queue().hasFocus()); // the next one is a key away
        cost(3, 5);
    }

    void anotherPeerOfAKnownEventIsRecorded()
    {
        const int before = openCount();
        start();
        press(u"Ctrl+N, Alt+A, Tab"_s); // the latest event stands there
        typeThePeerAndSave();
        QCOMPARE(openCount(), before + 1);
        cost(5, 45);
    }

    void aPeerOfANewEventIsRecorded()
    {
        const int before = openCount();
        start();
        press(u"Ctrl+N"_s);
        type(u"unexpected death"_s);
        press(u"Tab, Alt+O"_s);
        type(u"Was at the bedside when a patient died unexpectedly."_s);
        press(u"Alt+M"_s);
        typeThePeerAndSave();
        QCOMPARE(openCount(), before + 1);
        cost(6, 75);
    }

    void onePersonIsMatched()
    {
        press(u"Ctrl+2"_s);
        selectARowWhoseNextStepIs(u"Find a supporter"_s);
        start();
        press(u"Return, Return"_s);
        QTRY_COMPARE(shownText(u"undoText"_s), u"Match saved."_s);
        cost(2, 20);
    }

    void fourPeopleOfOneEventAreMatched()
    {
        start();
        press(u"Ctrl+M"_s);
        QTRY_VERIFY(m_desk->pane(u"matching"_s));
        press(u"Alt+N"_s);
        QTRY_VERIFY(shownText(u"nextButton"_s).contains(u"5"_s)); // and the one who waits longest
        press(u"Down, Down, Down, Down"_s); // the review
        press(u"Alt+C"_s);
        QTRY_COMPARE(shownText(u"undoText"_s), u"5 matches saved."_s);
        cost(7, 60);
    }

    void theSpanishSheetIsPrinted()
    {
        m_desk->prompts->path = m_desk->gui.folder.filePath(u"sheet.pdf"_s);
        start();
        press(u"Ctrl+8, S, Ctrl+P, Return"_s); // there is no printer here, so Return takes what is offered: a PDF
        QTRY_VERIFY(QFile::exists(m_desk->prompts->path));
        cost(4, 15);
        QProcess read;
        read.start(u"pdftotext"_s, {m_desk->prompts->path, u"-"_s});
        QVERIFY(read.waitForFinished());
        QVERIFY(QString::fromUtf8(read.readAllStandardOutput()).contains(u"Apoyo"_s));
    }

    void theQuarterIsPublishedAndSaved()
    {
        const QDir folder(m_desk->gui.folder.filePath(u"figures"_s));
        m_desk->gui.settings->setValue(u"reports/folder"_s, folder.path());
        start();
        press(u"Ctrl+0"_s);
        m_desk->hands.pressAndAnswer(u"Alt+P"_s, u"Tab, Space"_s); // published figures never change: asked once
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({u"*.xlsx"_s, u"*.pdf"_s}, QDir::Files).size(), 2, 20'000);
        cost(4, 60);
    }

    // The whole of an administrator's work: unlock, one key, done (ux.md 7.7).
    void anAdministratorSavesTheQuarterInTwentySeconds()
    {
        constexpr const char *hers = "autumn meadow kettle silver birch";
        m_desk->lock();
        {
            const auto session = m_desk->readFile();
            Vault &vault = *session->vault();
            QVERIFY(VaultPeople(vault, m_desk->clock).add(u"Ada"_s, PersonRole::Administrator, secret(hers)));
            Publisher publisher(vault.database(), m_desk->clock, vault.role(), session->settings().settings(),
                [&](const QList<Issue> &issues, const ReportFrame &frame) {
                    return writeReportFile(*session, issues, frame);
                });
            QVERIFY(publisher.publish({*Period::parse(u"2026Q3"_s)}));
        }
        const QDir folder(m_desk->gui.folder.filePath(u"hers"_s));
        m_desk->gui.settings->setValue(u"reports/folder"_s, folder.path());
        m_desk->begin();
        start();
        type(QString::fromLatin1(hers));
        press(u"Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->pane(u"reports"_s), 20'000); // the first place there is
        press(u"Alt+P"_s);
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({u"*.xlsx"_s, u"*.pdf"_s}, QDir::Files).size(), 2, 20'000);
        cost(2, 20);
        takePicture(m_desk->desk->window(), u"administrator-saved"_s);
        m_desk->desk->window().goTo(u"sheets"_s);
        QTRY_VERIFY(m_desk->pane(u"sheets"_s));
        takePictures(m_desk->desk->window(), *m_desk->gui.theme, u"administrator-sheets"_s, 1280, 720);
        m_desk->desk->window().goTo(u"reports"_s);
        takePictures(m_desk->desk->window(), *m_desk->gui.theme, u"administrator-reports"_s, 1280, 720);
        QVERIFY(!m_desk->pane(u"referrals"_s));
        for (const QAction *menu : m_desk->desk->window().menuBar()->actions())
            QVERIFY2(!menu->isVisible() || menu->text() != u"&Referral"_s, "there are none to do anything about");
    }

private:
    static const PreparedProgramme &programme()
    {
        static const PreparedProgramme made(kMorning);
        return made;
    }

    /// From the name on.
    void typeThePeerAndSave()
    {
        type(u"Quillfeather, Wanda"_s);
        press(u"Tab"_s);
        type(u"ext. 4471"_s);
        press(u"Ctrl+Return"_s);
        QTRY_COMPARE(shownText(u"undoText"_s), u"Referral recorded."_s);
    }

    void press(const QString &keys) { m_desk->hands.press(keys); }
    void type(const QString &text) { m_desk->hands.type(text); }
    void start() { m_desk->hands.startCounting(); }

    void cost(int acts, double seconds)
    {
        const KeyHands::Effort &effort = m_desk->hands.effort();
        QVERIFY2(effort.acts <= acts, qPrintable(u"%1 keys that are no text, not %2"_s.arg(effort.acts).arg(acts)));
        QVERIFY2(effort.seconds <= seconds, qPrintable(u"%1 s, not %2"_s.arg(effort.seconds).arg(seconds)));
    }

    [[nodiscard]] static QAbstractItemView &queue()
    {
        return *qobject_cast<QAbstractItemView *>(shownWidget(u"queue"_s));
    }

    [[nodiscard]] static int openCount()
    {
        // "14", or "! 14" when one of them is overdue
        QString count = qobject_cast<NavigationList *>(shownWidget(u"navigation"_s))->countText(u"referrals"_s);
        return count.remove(QRegularExpression(u"\\D"_s)).toInt();
    }

    void selectARowWhoseNextStepIs(const QString &step)
    {
        QTRY_VERIFY(shownWidget(u"queue"_s) && shownWidget(u"queue"_s)->hasFocus());
        press(u"Ctrl+Home"_s);
        const int rows = queue().model()->rowCount();
        for (int row = 0; row < rows && !plain(shownText(u"mainVerb"_s)).startsWith(step); ++row)
            press(u"Down"_s);
        QVERIFY(plain(shownText(u"mainVerb"_s)).startsWith(step));
    }

    [[nodiscard]] static QString plain(QString caption) { return caption.remove(u'&'); }

    std::unique_ptr<JourneyDesk> m_desk;
};

QTEST_MAIN(TestKeyBudgets)
#include "tst_key_budgets.moc"
