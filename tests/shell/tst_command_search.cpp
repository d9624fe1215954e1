// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_search.h"

#include "tests/support/gui_test.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestCommandSearch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<QMenuBar>();
        QMenu *file = m_bar->addMenu(u"&File"_s);
        QMenu *recent = file->addMenu(u"Open &recent"_s);
        recent->addAction(u"Ros&ter R&&D"_s);
        file->addSeparator();
        m_lock = file->addAction(u"&Lock"_s);
        m_lock->setShortcut(QKeySequence(u"Ctrl+L"_s));
        QMenu *referral = m_bar->addMenu(u"&Referral"_s);
        m_log = referral->addAction(u"&Log contact…"_s);
        referral->addAction(u"&New referral…"_s);
        referral->addAction(u"Undo new referral"_s);
        referral->addAction(u"Referral &bin…"_s);
        m_hidden = m_bar->addMenu(u"&Hidden"_s)->menuAction();
        m_hidden->menu()->addAction(u"Log nothing"_s);
        m_hidden->setVisible(false);
    }

    void everyWordIsTheBeginningOfOneInTheName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("one letter") << u"lo"_s << u"Lock|Log contact…"_s;
        QTest::newRow("two words in any order") << u"CONT log"_s << u"Log contact…"_s;
        QTest::newRow("in a menu of a menu") << u"roster"_s << u"Roster R&D"_s;
        QTest::newRow("what begins so comes first")
            << u"referral"_s << u"Referral bin…|New referral…|Undo new referral"_s;
        QTest::newRow("not within a word") << u"ock"_s << u""_s;
        QTest::newRow("nothing typed") << u" "_s << u""_s;
    }

    void everyWordIsTheBeginningOfOneInTheName()
    {
        QFETCH(QString, text);
        QTEST(names(text), "names");
    }

    void theMenuAndTheKeyAreSaid()
    {
        const QList<SearchHit> hits = matchingCommands(*m_bar, u"lock"_s, 6);
        QCOMPARE(hits.first().detail, u"File, Ctrl+L"_s);
        QCOMPARE(matchingCommands(*m_bar, u"new"_s, 6).first().detail, u"Referral"_s);
    }

    void whatCannotBeUsedNowIsNotOffered()
    {
        m_log->setEnabled(false);
        m_lock->setVisible(false);
        QCOMPARE(names(u"lo"_s), QString());
    }

    void noMoreThanAskedFor() { QCOMPARE(matchingCommands(*m_bar, u"lo"_s, 1).size(), 1); }

    void itRunsWhatTheMenuRuns()
    {
        int ran = 0;
        connect(m_log, &QAction::triggered, this, [&ran] { ++ran; });
        const QList<SearchHit> hits = matchingCommands(*m_bar, u"log"_s, 6);
        hits.first().act();
        QCOMPARE(ran, 1);
        delete m_log;
        hits.first().act(); // its pane has gone meanwhile
        QCOMPARE(ran, 1);
    }

private:
    QString names(const QString &text)
    {
        QStringList names;
        for (const SearchHit &hit : matchingCommands(*m_bar, text, 6))
            names.append(hit.title);
        return names.join(u'|');
    }

    std::unique_ptr<QMenuBar> m_bar;
    QAction *m_lock = nullptr;
    QAction *m_log = nullptr;
    QAction *m_hidden = nullptr;
};

QTEST_MAIN(TestCommandSearch)
#include "tst_command_search.moc"
