// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"

#include <QDate>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// What was published stays published when a backup takes the place of the file, from the command line.
class TestCliRestore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->create().exit, 0);
        bringIn(u"history.csv"_s, 0, 60);
        const CliAnswer made = m_cli->on({u"backup"_s, m_cli->path(u"copies"_s)});
        QCOMPARE(made.exit, 0);
        m_backup = QString::fromUtf8(made.out).trimmed();
        QCOMPARE(m_cli->on({u"publish"_s, u"2024Q1"_s}).exit, 0);
        m_figures = m_cli->on({u"report"_s, u"2024Q1"_s}).json();
        QCOMPARE(m_figures[u"total"_s].toInt(), 60);
    }

    void theFiguresStayAsTheyWere()
    {
        CliAnswer answer = m_cli->run({u"restore"_s, m_backup, u"t.wardmate"_s, u"--replace"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.words.contains(u"What was published from it stays published"_s));
        bringIn(u"late.csv"_s, 60, 3);
        answer = m_cli->on({u"publish"_s, u"2024Q1"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.words.contains(u"2024Q1 has been published already"_s), qPrintable(answer.words));
        QCOMPARE(m_cli->on({u"report"_s, u"2024Q1"_s}).json(), m_figures);
        QCOMPARE(m_cli->on({u"verify"_s}).exit, 0);
    }

    // The first thing done with the file makes new keys, which no longer open what waits.
    void newKeysAfterTheRestoreComeTooLateToLoseThem()
    {
        QCOMPARE(m_cli->run({u"restore"_s, m_backup, u"t.wardmate"_s, u"--replace"_s}).exit, 0);
        m_cli->write(u"new"_s, "copper saddle winter lagoon birch\n");
        const CliAnswer answer = m_cli->on({u"people"_s, u"passphrase"_s, u"--new-passphrase-file"_s, u"new"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        QVERIFY(answer.words.contains(u"taken over as published: 1"_s));
        m_cli->write(u"passphrase"_s, m_cli->read(u"new"_s));
        QCOMPARE(m_cli->on({u"publish"_s, u"2024Q1"_s}).exit, 1);
        QCOMPARE(m_cli->on({u"report"_s, u"2024Q1"_s}).json(), m_figures);
    }

    void newKeysBeforeTheRestoreHoldTheQuarterBack()
    {
        m_cli->write(u"new"_s, "copper saddle winter lagoon birch\n");
        QCOMPARE(m_cli->on({u"people"_s, u"passphrase"_s, u"--new-passphrase-file"_s, u"new"_s}).exit, 0);
        QCOMPARE(m_cli->run({u"restore"_s, m_backup, u"t.wardmate"_s, u"--replace"_s}).exit, 0);
        CliAnswer answer = m_cli->on({u"publish"_s, u"2024Q1"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(
            answer.words.contains(u"gone, damaged or under other keys, so nobody can see here what was published"_s),
            qPrintable(answer.words));
        QVERIFY2(answer.words.contains(u"publish 2024Q1 --never-published"_s), qPrintable(answer.words));
        answer = m_cli->on({u"publish"_s, u"2024Q1"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(!answer.words.contains(u"nobody can see here"_s)); // said once
        QCOMPARE(m_cli->on({u"report"_s, u"2024Q1"_s}).exit, 1);
        QCOMPARE(m_cli->on({u"publish"_s, u"2024Q1"_s, u"--never-published"_s}).exit, 0);
    }

    // A disk that broke: only people know what was published, and they are told so.
    void whereNothingWasItIsSaid()
    {
        const auto says = [this](const QStringList &words) {
            const CliAnswer answer = m_cli->run(QStringList{u"restore"_s, m_backup} + words);
            return answer.exit == 0
                && answer.words.contains(u"If figures were published after the copy was made, do not publish"_s);
        };
        QVERIFY(says({u"elsewhere.wardmate"_s}));
        QVERIFY(says({u"again.wardmate"_s, u"--replace"_s}));
        QVERIFY(says({u"quiet.wardmate"_s, u"--quiet"_s}));
    }

private:
    void bringIn(const QString &name, int first, int count)
    {
        QByteArray rows = "Date referred,Case number,Event type,Unit,Role,Referred by,Outcome,First contact,Contacts,"
                          "Further help,Date closed\n";
        const QStringList outcomes{u"supported"_s, u"supported"_s, u"supported"_s, u"declined"_s, u"no_response"_s};
        for (int i = first; i < first + count; ++i) {
            const QString day = QDate(2024, 1, 2).addDays(i).toString(Qt::ISODate);
            rows += u"%1,H-%2,medical_error,ICU,%3,self,%4,%1,1,,%1\n"_s
                        .arg(day, QString::number(i), i % 3 == 0 ? u"physician"_s : u"registered_nurse"_s,
                            outcomes.at(i % outcomes.size()))
                        .toUtf8();
        }
        m_cli->write(name, rows);
        const CliAnswer brought = m_cli->on({u"import"_s, u"referrals"_s, name, u"--format"_s, u"json"_s});
        QCOMPARE(brought.json()[u"added"_s].toInt(), count);
    }

    std::unique_ptr<CliRunner> m_cli;
    QString m_backup;
    QJsonDocument m_figures;
};

QTEST_GUILESS_MAIN(TestCliRestore)
#include "tst_cli_restore.moc"
