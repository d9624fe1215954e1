// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// The corpora in every run, without a fuzzer: what once led to a fault stays in them and must not do so again.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void everyFileOfTheCorporaIsRead_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("bytes");
        const QDir corpora(QString::fromLocal8Bit(qgetenv("WARDMATE_SOURCE_DIR")) + u"/tests/fuzz/corpus"_s);
        for (const QString &target : corpora.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir corpus(corpora.filePath(target));
            for (const QString &name : corpus.entryList(QDir::Files)) {
                QFile file(corpus.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QTest::addRow("%s/%s", qPrintable(target), qPrintable(name)) << target << file.readAll();
            }
        }
    }
    void everyFileOfTheCorporaIsRead()
    {
        QFETCH(QString, target);
        QFETCH(QByteArray, bytes);
        const QHash<QString, void (*)(const QByteArray &)> targets{{u"keyring"_s, fuzz::keyring},
            {u"recovery"_s, fuzz::recovery}, {u"csv"_s, fuzz::csv}, {u"mapping"_s, fuzz::mapping},
            {u"migrator"_s, fuzz::migrator}, {u"lineCheck"_s, fuzz::lineCheck}, {u"reports"_s, fuzz::reports}};
        QVERIFY2(targets.contains(target), "a corpus is named after its target");
        targets.value(target)(bytes);
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
