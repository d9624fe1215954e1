// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/settings_store.h"

#include "tests/support/temp_vault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

ProgrammeSettings otherThanDefault()
{
    ProgrammeSettings settings;
    settings.hospital = u"Sample Hospital"_s;
    settings.programmeContact = u"Ext. 0100, \"peer\" line"_s;
    settings.confidentialityLine = u"Counsel's\nown words — ñ"_s;
    settings.country = u"es"_s;
    settings.paper = u"a4"_s;
    settings.targets = {12, 48, 2, 5, 10, 60};
    settings.week
        = {true, QTime(7, 30), QTime(15, 45), {1, 6, 7}, {QDate(2026, 12, 25), QDate(2027, 1, 1)}, u"Europe/Madrid"_s};
    settings.defaultUnitPreference = UnitPreference::Other;
    settings.smallNumberThreshold = 15;
    settings.keepsReportNumbers = true;
    settings.backupFolder = u"/media/usb"_s;
    settings.lastBackupOn = QDate(2026, 11, 20);
    return settings;
}

ProgrammeSettings read(const QString &key, const QString &text)
{
    ProgrammeSettings settings;
    setFromText(settings, key, text);
    return settings;
}

} // namespace

class TestSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileHasTheDefaults()
    {
        TempVault vault;
        SettingsStore store(vault.db());
        QVERIFY(store.load());
        QCOMPARE(store.settings().smallNumberThreshold, 11);
        QCOMPARE(store.settings().targets.eraseDays, 30);
        QVERIFY(!store.settings().keepsReportNumbers);
    }

    void everySettingIsThereAfterReopening()
    {
        TempVault vault;
        {
            SettingsStore store(vault.db());
            QSignalSpy changed(&store, &SettingsStore::changed);
            QVERIFY(store.save(otherThanDefault()));
            QCOMPARE(changed.size(), 1);
        }
        vault.reopen();
        SettingsStore store(vault.db());
        QVERIFY(store.load());
        QVERIFY(store.settings() == otherThanDefault());
    }

    void noKeyIsUsedTwice()
    {
        QStringList keys;
        for (const auto &[key, text] : settingsAsText({}))
            keys.append(key);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void whatCannotBeReadLeavesTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown key") << u"colour"_s << u"blue"_s;
        QTest::newRow("no number") << u"targets.triage_hours"_s << u"soon"_s;
        QTest::newRow("no time") << u"week.opens"_s << u"25:00"_s;
        QTest::newRow("no such preference") << u"unit_preference"_s << u"any"_s;
        QTest::newRow("no threshold") << u"small_number_threshold"_s << u"few"_s;
        QTest::newRow("a threshold made lower") << u"small_number_threshold"_s << u"3"_s;
        QTest::newRow("no date") << u"backup.last"_s << u"yesterday"_s;
        QTest::newRow("holidays that are no dates") << u"week.holidays"_s << u"Easter,2026-02-30"_s;
    }

    void whatCannotBeReadLeavesTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QVERIFY(read(key, text) == ProgrammeSettings());
    }

    void daysThatDoNotExistAreLeftOut() { QCOMPARE(read(u"week.days"_s, u"1,8,x,3,0"_s).week.days, QSet<int>({1, 3})); }

    void numbersStayInTheirBounds()
    {
        QCOMPARE(read(u"targets.erase_days"_s, u"4000"_s).targets.eraseDays, 180);
        QCOMPARE(read(u"targets.erase_days"_s, u"-1"_s).targets.eraseDays, 0);
        QCOMPARE(read(u"targets.outreach_hours"_s, u"0"_s).targets.outreachHours, 1);
    }

    void singleValuesAreKeptBesides()
    {
        TempVault vault;
        SettingsStore store(vault.db());
        QCOMPARE(store.value(u"matching.weights"_s).value(), QString());
        QVERIFY(store.setValue(u"matching.weights"_s, u"{\"a\":1}"_s));
        QVERIFY(store.setValue(u"matching.weights"_s, u"{\"a\":2}"_s));
        QCOMPARE(store.value(u"matching.weights"_s).value(), u"{\"a\":2}"_s);
        QVERIFY(store.save({}));
        QCOMPARE(store.value(u"matching.weights"_s).value(), u"{\"a\":2}"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
