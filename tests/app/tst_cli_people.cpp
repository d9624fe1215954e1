// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyring_format.h"
#include "tests/app/cli_runner.h"
#include "tests/support/other_programs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// People, keys and copies from the command line, each with the real program.
class TestCliPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_cli.create().exit == 0);
        m_cli.write(u"adams"_s, "harbour violet engine thirteen moss\n");
        m_cli.write(u"adams2"_s, "quiet thistle ribbon canyon pepper\n");
        m_cli.write(u"adams3"_s, "marble lantern tulip orchard wagon\n");
        m_cli.write(u"wrong"_s, "these are not the right words at all\n");
        QCOMPARE(
            people({u"add"_s, u"Adam"_s, u"--role"_s, u"administrator"_s, u"--new-passphrase-file"_s, u"adams"_s}).exit,
            0);
    }

    void anAdministratorChangesTheOwnPassphraseAndNoOther()
    {
        CliAnswer answer = as(u"adams"_s, {u"people"_s, u"passphrase"_s, u"--new-passphrase-file"_s, u"adams2"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        QCOMPARE(as(u"adams"_s, {u"verify"_s}).exit, 3);
        QCOMPARE(as(u"adams2"_s, {u"verify"_s}).exit, 0);
        QVERIFY2(answer.words.contains(u"can still read issued reports with the old one"_s), qPrintable(answer.words));
        answer = as(u"adams2"_s, {u"people"_s, u"passphrase"_s, u"Dana"_s, u"--new-passphrase-file"_s, u"adams"_s});
        QCOMPARE(answer.exit, 1);
    }

    // T4: what the program makes is dear to guess at, and what people would guess is refused.
    void everyGuessCostsAtLeastTheFloor()
    {
        QFile file(m_cli.path(u"t.wardmate-keys"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::vector<KdfSet> sets = parseKeyring(file.readAll()).kdfSets;
        QVERIFY(!sets.empty());
        for (const KdfSet &set : sets) {
            QVERIFY(set.memoryBytes >= (quint64(256) << 20));
            QVERIFY(set.operations >= 3);
        }
    }

    void aPassphraseThatPeopleGuessIsRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a word again and again") << QByteArray("wrong wrong wrong wrong wrong");
        QTest::newRow("keys in a row") << QByteArray("qwertyuiop asdfghjkl");
        QTest::newRow("the hospital's name") << QByteArray("Test Hospital Test Hospital 2026");
        QTest::newRow("a colleague's name") << QByteArray("dana adam wardmate");
        QTest::newRow("Spanish") << QByteArray("hola mi amor");
    }
    void aPassphraseThatPeopleGuessIsRefused()
    {
        QFETCH(QByteArray, words);
        m_cli.write(u"weak"_s, words + '\n');
        const QByteArray before = m_cli.read(u"t.wardmate-keys"_s);
        const CliAnswer answer
            = people({u"add"_s, u"Eva"_s, u"--role"_s, u"director"_s, u"--new-passphrase-file"_s, u"weak"_s});
        QCOMPARE(answer.words,
            u"wardmate-cli: people: people would guess this passphrase quickly. Use five random words, or another "
            u"longer "
            "passphrase.\n"_s);
        QCOMPARE(answer.exit, 1);
        QCOMPARE(m_cli.read(u"t.wardmate-keys"_s), before);
    }

    // Whoever has the recovery key is nobody of the list and could remove anybody.
    void aManagerAlwaysRemains()
    {
        const auto byKey = [this](const QStringList &words) {
            return m_cli.run(
                QStringList{u"--program"_s, u"t.wardmate"_s, u"--recovery-key-file"_s, u"recovery"_s, u"people"_s}
                + words);
        };
        const QString must = u"wardmate-cli: people: at least one coordinator or director must remain. Add another one "
                             "before this one goes.\n"_s;
        CliAnswer answer = byKey({u"remove"_s, u"Dana"_s});
        QCOMPARE(answer.words, must);
        QCOMPARE(answer.exit, 1);
        answer
            = byKey({u"role"_s, u"Dana"_s, u"--role"_s, u"administrator"_s, u"--new-passphrase-file"_s, u"adams3"_s});
        QCOMPARE(answer.words, must);
        QCOMPARE(answer.exit, 1);
    }

    void aRoleIsChangedWithAPassphrase()
    {
        const CliAnswer answer
            = people({u"role"_s, u"Adam"_s, u"--role"_s, u"coordinator"_s, u"--new-passphrase-file"_s, u"adams3"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        QVERIFY2(
            answer.words.contains(u"encrypted anew. Copies and backups made before can still be opened with the old "
                                  "passphrase"_s),
            qPrintable(answer.words));
        QCOMPARE(as(u"adams2"_s, {u"verify"_s}).exit, 3);
        const QJsonArray listed = as(u"adams3"_s, {u"people"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array();
        QCOMPARE(listed.at(1).toObject().value(u"role"_s).toString(), u"coordinator"_s);
        QCOMPARE(
            people({u"role"_s, u"Dana"_s, u"--role"_s, u"administrator"_s, u"--new-passphrase-file"_s, u"adams2"_s})
                .exit,
            1);
    }

    // Nobody is locked in: both files open in the stock program, each with its own raw key.
    void theRawKeysOpenBothFilesElsewhere()
    {
        const QStringList raw{u"recovery-key"_s, u"--raw"_s};
        const QByteArray yes = "yes\nyes\n";
        const QString names = keyOf(people(raw, yes));
        const QString figures = keyOf(people(raw + QStringList{u"--file"_s, u"reports"_s}, yes));
        QCOMPARE(keyOf(people(raw + QStringList{u"--file"_s, u"program"_s}, yes)), names);
        QCOMPARE_NE(names, figures);
        const QString file = m_cli.path(u"t.wardmate"_s);
        const QString question = u"PRAGMA user_version;"_s;
        QCOMPARE(stockSqlcipher(file + u"-reports"_s, figures, question), u"ok\n1"_s);
        QCOMPARE(stockSqlcipher(file, names, u"SELECT count(*) FROM referral;"_s), u"ok\n0"_s);
        QCOMPARE(stockSqlcipher(file + u"-reports"_s, names, question), u"ok"_s);
        QCOMPARE(stockSqlcipher(file, figures, u"SELECT count(*) FROM referral;"_s), u"ok"_s);
    }

    void theRawKeyOfTheFiguresIsAskedTwiceAndNotTheAdministrators()
    {
        const QStringList raw{u"people"_s, u"recovery-key"_s, u"--raw"_s, u"--file"_s, u"reports"_s};
        CliAnswer answer = m_cli.on(raw, "yes\nno\n");
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.out.isEmpty());
        answer = m_cli.on(raw.first(4) + QStringList{u"keys"_s}, "yes\nyes\n");
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.out.isEmpty());
        m_cli.write(u"evas"_s, "copper saddle winter lagoon birch\n");
        QCOMPARE(
            people({u"add"_s, u"Eva"_s, u"--role"_s, u"administrator"_s, u"--new-passphrase-file"_s, u"evas"_s}).exit,
            0);
        answer = as(u"evas"_s, raw, "yes\nyes\n");
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(!answer.words.contains(u"Type yes"_s), qPrintable(answer.words)); // for what is refused to her
    }

    void theRecoveryKeyIsTestedAndTheDayNoted()
    {
        const QStringList status{u"recovery-key"_s, u"--status"_s, u"--format"_s, u"json"_s};
        QVERIFY(people(status).json().array().at(0).toObject().value(u"tested_on"_s).isNull());
        QCOMPARE(people({u"recovery-key"_s, u"--test"_s, u"passphrase"_s}).exit, 3);
        const CliAnswer answer = people({u"recovery-key"_s, u"--test"_s, u"recovery"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        QCOMPARE(people(status).json().array().at(0).toObject().value(u"tested_on"_s).toString(), u"2026-11-20"_s);
    }

    // The old recovery key is given up only where the new one has a place to go to.
    void theOldRecoveryKeyStaysWhereTheNewOneCannotBeWritten()
    {
        for (const QString &place : {u"nowhere/key"_s, u"t.wardmate"_s})
            QCOMPARE_NE(people({u"recovery-key"_s, u"--out"_s, m_cli.path(place)}).exit, 0);
        QCOMPARE(people({u"recovery-key"_s, u"--test"_s, u"recovery"_s}).exit, 0);
    }

    void aBackupIsLookedIntoAndPutInPlace()
    {
        CliAnswer answer = m_cli.on({u"backup"_s, m_cli.path(u"copies"_s)});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        const QString bundle = QString::fromUtf8(answer.out).trimmed();
        const QJsonObject seen = as(u"passphrase"_s, {u"restore"_s, bundle, u"--look"_s}).json().object();
        QCOMPARE(seen.value(u"hospital"_s).toString(), u"Test Hospital"_s);
        QCOMPARE(seen.value(u"referrals"_s).toInt(-1), 0);
        QCOMPARE(as(u"wrong"_s, {u"restore"_s, bundle, u"--look"_s}).exit, 3);
        QCOMPARE(m_cli.run({u"restore"_s, bundle, u"t.wardmate"_s}).exit, 5); // overwrites nothing
        answer = m_cli.run({u"restore"_s, bundle, u"t.wardmate"_s, u"--replace"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        QCOMPARE(QDir(m_cli.path({})).entryList({u"t-replaced-*"_s}, QDir::Dirs).size(), 1);
        QCOMPARE(m_cli.on({u"verify"_s, u"--heal"_s}).exit, 0);
        answer = m_cli.on({u"backup"_s, m_cli.path(u"copies"_s), u"--thin"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
        QCOMPARE(QDir(m_cli.path(u"copies"_s)).entryList({u"t-*"_s}, QDir::Dirs).size(), 1);
        QCOMPARE(m_cli.on({u"backup"_s, m_cli.path(u"not there"_s), u"--thin"_s}).exit, 5);
    }

    void everyErrorHasACodeAReasonAndAWayOut_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        m_cli.write(u"roster.csv"_s, "Name,Unit\n");
        m_cli.write(u"empty.wardmate"_s, {});
        m_cli.write(u"plain.wardmate"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        m_cli.write(u"old.db"_s, QByteArray(3 * 1024, '\x5a')); // as SQLCipher 3 writes: pages of 1,024, no marks
        QTest::newRow("wrong passphrase") << u"wrong"_s << QStringList{u"verify"_s} << 3 << u"wrong_passphrase"_s;
        QTest::newRow("unknown person") << u"passphrase"_s << QStringList{u"verify"_s, u"--person"_s, u"Nobody"_s} << 3
                                        << u"unknown_person"_s;
        const auto program = [](const QString &file) { return QStringList{u"verify"_s, u"--program"_s, file}; };
        QTest::newRow("no such file") << u"passphrase"_s << program(u"none.wardmate"_s) << 5 << u"file_missing"_s;
        QTest::newRow("a list") << u"passphrase"_s << program(u"roster.csv"_s) << 4 << u"not_our_file"_s;
        QTest::newRow("SQLCipher 3") << u"passphrase"_s << program(u"old.db"_s) << 4 << u"not_our_file"_s;
        QTest::newRow("plain SQLite") << u"passphrase"_s << program(u"plain.wardmate"_s) << 4 << u"plain_sqlite"_s;
        QTest::newRow("nothing in it") << u"passphrase"_s << program(u"empty.wardmate"_s) << 4 << u"file_empty"_s;
        QTest::newRow("no such backup") << u"passphrase"_s << QStringList{u"restore"_s, u"copies"_s, u"new.wardmate"_s}
                                        << 4 << u"no_backup"_s;
        QTest::newRow("last of the managers")
            << u"passphrase"_s << QStringList{u"people"_s, u"remove"_s, u"Dana"_s} << 1 << u"own_removal"_s;
        QTest::newRow("no words") << u"passphrase"_s << QStringList{u"people"_s, u"add"_s} << 2 << u"usage"_s;
    }

    void everyErrorHasACodeAReasonAndAWayOut()
    {
        QFETCH(QString, passphrase);
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, code);
        const CliAnswer told = as(passphrase, words + QStringList{u"--json-errors"_s});
        QCOMPARE(told.exit, exit);
        const QJsonObject error = QJsonDocument::fromJson(told.words.toUtf8()).object();
        QCOMPARE(error.value(u"code"_s).toString(), code);
        QVERIFY(!error.value(u"why"_s).toString().isEmpty());
        QVERIFY(!error.value(u"what_to_do"_s).toString().isEmpty());
        const QString line = as(passphrase, words).words;
        QVERIFY2(line.startsWith(u"wardmate-cli: "_s) && line.endsWith(u".\n"_s) && !line.contains(u".."_s),
            qPrintable(line));
    }

private:
    CliAnswer people(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_cli.on(QStringList{u"people"_s} + words, input);
    }
    CliAnswer as(const QString &passphraseFile, const QStringList &words, const QByteArray &input = {}) const
    {
        return m_cli.run(
            QStringList{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, passphraseFile} + words, input);
    }
    static QString keyOf(const CliAnswer &answer)
    {
        const QString key = QString::fromUtf8(answer.out).trimmed();
        return key.size() == 64 ? key : u"no key: "_s + answer.words;
    }

    CliRunner m_cli;
};

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_cli_people.moc"
