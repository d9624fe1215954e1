// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyring_format.h"

#include "tests/support/cheap_keys.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

KeyringFile sample()
{
    KeyringFile file;
    file.files = {{DataKey::Identified, u"a.wardmate"_s}, {DataKey::Reports, u"a.wardmate-reports"_s}};
    file.kdfSets = {{.id = 1, .memoryBytes = 8192, .operations = 1, .salt = {}}};
    KeyringPerson person;
    person.id = 1;
    person.name = u"Zo\u00eb"_s;
    person.sealed = {{DataKey::Identified, {}}, {DataKey::Reports, {}}};
    file.persons = {person};
    return file;
}

using Change = std::function<void(KeyringFile &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestKeyringFormat : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        KeyringFile file = sample();
        file.recovery = KeyringRecovery{{}, QDate(2026, 5, 6), {}, {{DataKey::Identified, {}}, {DataKey::Reports, {}}}};
        QCOMPARE(parseKeyring(serializeKeyring(file)), file);
    }

    void whatAFileMayNotSayIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("a gigabyte and more")
            << Change([](KeyringFile &f) { f.kdfSets[0].memoryBytes = (1U << 30) + 1; });
        QTest::newRow("no memory") << Change([](KeyringFile &f) { f.kdfSets[0].memoryBytes = 0; });
        QTest::newRow("eleven passes") << Change([](KeyringFile &f) { f.kdfSets[0].operations = 11; });
        QTest::newRow("no pass") << Change([](KeyringFile &f) { f.kdfSets[0].operations = 0; });
        QTest::newRow("no derivation set") << Change([](KeyringFile &f) { f.kdfSets.clear(); });
        QTest::newRow("three derivation sets") << Change([](KeyringFile &f) {
            f.kdfSets.resize(3, f.kdfSets[0]);
            f.kdfSets[1].id = 2;
            f.kdfSets[2].id = 3;
        });
        QTest::newRow("two sets of one number") << Change([](KeyringFile &f) { f.kdfSets.push_back(f.kdfSets[0]); });
        QTest::newRow("a slot without a set") << Change([](KeyringFile &f) { f.persons[0].slot.kdfSet = 9; });
        QTest::newRow("a file elsewhere") << Change([](KeyringFile &f) { f.files[0].fileName = u"../other"_s; });
        QTest::newRow("a hidden file") << Change([](KeyringFile &f) { f.files[0].fileName = u".hidden"_s; });
        QTest::newRow("a Windows path") << Change([](KeyringFile &f) { f.files[0].fileName = u"b\\c"_s; });
        QTest::newRow("one name for both files")
            << Change([](KeyringFile &f) { f.files[1].fileName = f.files[0].fileName; });
        QTest::newRow("one file") << Change([](KeyringFile &f) { f.files.resize(1); });
        QTest::newRow("an administrator with the names")
            << Change([](KeyringFile &f) { f.persons[0].role = PersonRole::Administrator; });
        QTest::newRow("a director without them") << Change([](KeyringFile &f) {
            f.persons[0].role = PersonRole::Director;
            f.persons[0].sealed.erase(f.persons[0].sealed.begin());
        });
        QTest::newRow("nobody's reports") << Change([](KeyringFile &f) { f.persons[0].sealed.pop_back(); });
        QTest::newRow("one number for two people") << Change([](KeyringFile &f) { f.persons.push_back(f.persons[0]); });
        QTest::newRow("half a recovery key") << Change([](KeyringFile &f) {
            f.recovery = KeyringRecovery{{}, {}, {}, {{DataKey::Identified, {}}}};
        });
    }

    void whatAFileMayNotSayIsRefused()
    {
        QFETCH(Change, change);
        KeyringFile file = sample();
        change(file);
        const QByteArray bytes = serializeKeyring(file);
        QCOMPARE(kindOf([&] { (void)parseKeyring(bytes); }), Error::Kind::Damaged);
    }

    void aNewerFormatIsNotCalledDamaged()
    {
        QByteArray bytes = serializeKeyring(sample());
        bytes[8] = 2;
        const Digest sum = digestOf(QByteArrayView(bytes).chopped(32), "wardmate keyring checksum");
        bytes.replace(bytes.size() - 32, 32, reinterpret_cast<const char *>(sum.data()), 32);
        QCOMPARE(kindOf([&] { (void)parseKeyring(bytes); }), Error::Kind::NewerSchema);
    }

    void somethingElseAltogetherIsDamaged()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("SQLite format 3"), QByteArray(70000, 'x')})
            QCOMPARE(kindOf([&] { (void)parseKeyring(bytes); }), Error::Kind::Damaged);
    }

    void theMacOfNamesLeavesTheSlotsOut()
    {
        KeyringFile file = sample();
        const QByteArray identified = authenticatedBytes(file, DataKey::Identified);
        const QByteArray reports = authenticatedBytes(file, DataKey::Reports);
        file.persons[0].slot.box[0] ^= 1;
        QCOMPARE(authenticatedBytes(file, DataKey::Identified), identified);
        QCOMPARE_NE(authenticatedBytes(file, DataKey::Reports), reports);
    }
};

QTEST_GUILESS_MAIN(TestKeyringFormat)
#include "tst_keyring_format.moc"
