// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/verify.h"

#include "tests/support/scratch_programme.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QStringList failedChecks(Vault &vault)
{
    QStringList names;
    for (const VerifyCheck &check : taken(verifyVault(vault))) {
        if (!check.ok)
            names.append(check.name);
    }
    return names;
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFilePassesEveryCheck()
    {
        ScratchProgramme p;
        p.addEverybody();
        const auto checks = taken(verifyVault(*p.vault));
        QStringList names;
        for (const VerifyCheck &check : checks)
            names.append(check.name);
        QCOMPARE(names,
            (QStringList{u"keyring"_s, u"recovery_copy"_s, u"pages"_s, u"structure"_s, u"references"_s, u"schema"_s,
                u"audit_chain"_s, u"reports"_s}));
        QVERIFY(allWell(checks));
        p.reopen(kAdministratorWords);
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
    }

    void eachDamageFailsItsOwnCheck_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QStringList>("failed");
        QTest::newRow("keyring") << u"-keys"_s << QStringList{u"keyring"_s};
        QTest::newRow("recovery copy") << u"-recovery"_s << QStringList{u"recovery_copy"_s};
        QTest::newRow("reports") << u"-reports"_s << QStringList{u"reports"_s};
    }

    void eachDamageFailsItsOwnCheck()
    {
        QFETCH(QString, damage);
        QFETCH(QStringList, failed);
        ScratchProgramme p;
        QFile file(p.path() + damage);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("flip") == 4);
        file.close();
        QCOMPARE(failedChecks(*p.vault), failed);
    }

    void aFlippedPageFailsTheChecksOfPages()
    {
        ScratchProgramme p;
        p.vault->database().execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                                    "INSERT INTO unit (id, name) SELECT i, 'Ward number ' || i FROM n"_s);
        p.vault.reset();
        QFile file(p.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3 * 4096 + 9) && file.write("flip") == 4);
        file.close();
        p.reopen();
        const QStringList failed = failedChecks(*p.vault);
        QVERIFY(failed.contains(u"pages"_s));
        QVERIFY(failed.contains(u"structure"_s));
    }

    void aChangedAuditLineIsFound()
    {
        ScratchProgramme p;
        p.addEverybody();
        Database &db = p.vault->database();
        db.executeScript(u"DROP TRIGGER audit_is_never_changed; UPDATE audit SET act = 'x' WHERE id = 2"_s);
        QCOMPARE(failedChecks(*p.vault), QStringList{u"audit_chain"_s});
    }

    // By somebody who has the raw key and another program, which goes past everything that this one forbids.
    void aLogCutOffElsewhereIsFound()
    {
        ScratchProgramme p;
        p.addEverybody();
        const QString key = taken(p.vault->rawKeyHex(DataKey::Identified));
        p.vault.reset();
        QProcess stock;
        stock.start(u"sqlcipher"_s, {u"-batch"_s, p.path()});
        stock.write("PRAGMA key = \"x'" + key.toLatin1()
            + "'\"; PRAGMA temp_store = MEMORY; DROP TRIGGER audit_is_never_erased; "
              "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit); SELECT 'cut', changes();\n");
        stock.closeWriteChannel();
        QVERIFY(stock.waitForFinished());
        QVERIFY(stock.readAllStandardOutput().contains("cut|1"));
        p.reopen();
        QCOMPARE(failedChecks(*p.vault), QStringList{u"audit_chain"_s});
        taken(
            p.people().add(u"Dana Later"_s, PersonRole::Coordinator, secret("violet marmot teaspoon gravel harvest")));
        QCOMPARE(failedChecks(*p.vault), QStringList{u"audit_chain"_s}); // what is noted afterwards does not mend it
    }

    void aBrokenReferenceIsFound()
    {
        ScratchProgramme p;
        p.vault->database().executeScript(
            u"PRAGMA foreign_keys = OFF; "
            "INSERT INTO supporter_category (supporter_id, category, stance) VALUES (77, 'unexpected_death', 'experienced'); PRAGMA foreign_keys = ON"_s);
        QVERIFY(failedChecks(*p.vault).contains(u"references"_s));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
