// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/settings_store.h"

#include "models/vault/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// One setting: its key, how it is written and how it is read.
struct Field {
    QString key;
    std::function<QString(const ProgrammeSettings &)> write;
    std::function<void(ProgrammeSettings &, const QString &)> read;
};

template<typename Member>
Field textField(const QString &key, Member member)
{
    return {key, [member](const ProgrammeSettings &s) { return s.*member; },
        [member](ProgrammeSettings &s, const QString &text) { s.*member = text; }};
}

Field numberField(const QString &key, int TimeTargets::*member, int least, int most)
{
    return {key, [member](const ProgrammeSettings &s) { return QString::number(s.targets.*member); },
        [=](ProgrammeSettings &s, const QString &text) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            if (isNumber)
                s.targets.*member = std::clamp(number, least, most);
        }};
}

Field switchField(const QString &key, const std::function<bool &(ProgrammeSettings &)> &of)
{
    return {key,
        [of](const ProgrammeSettings &s) {
            ProgrammeSettings copy = s;
            return of(copy) ? u"1"_s : u"0"_s;
        },
        [of](ProgrammeSettings &s, const QString &text) { of(s) = text == u"1"_s; }};
}

Field timeField(const QString &key, QTime WorkingWeek::*member)
{
    return {key, [member](const ProgrammeSettings &s) { return (s.week.*member).toString(u"HH:mm"_s); },
        [member](ProgrammeSettings &s, const QString &text) {
            const QTime time = QTime::fromString(text, u"HH:mm"_s);
            if (time.isValid())
                s.week.*member = time;
        }};
}

QString daysAsText(const WorkingWeek &week)
{
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if (week.days.contains(day))
            days.append(QString::number(day));
    }
    return days.join(u',');
}

QString holidaysAsText(const WorkingWeek &week)
{
    QStringList dates;
    for (const QDate &date : week.holidays)
        dates.append(date.toString(Qt::ISODate));
    dates.sort();
    return dates.join(u',');
}

QList<Field> weekFields()
{
    return {
        switchField(
            u"week.working_hours_only"_s, [](ProgrammeSettings &s) -> bool & { return s.week.countsWorkingHoursOnly; }),
        timeField(u"week.opens"_s, &WorkingWeek::opens),
        timeField(u"week.closes"_s, &WorkingWeek::closes),
        {u"week.days"_s, [](const ProgrammeSettings &s) { return daysAsText(s.week); },
            [](ProgrammeSettings &s, const QString &text) {
                s.week.days.clear();
                for (const QString &day : text.split(u',', Qt::SkipEmptyParts)) {
                    if (day.toInt() >= 1 && day.toInt() <= 7)
                        s.week.days.insert(day.toInt());
                }
            }},
        {u"week.holidays"_s, [](const ProgrammeSettings &s) { return holidaysAsText(s.week); },
            [](ProgrammeSettings &s, const QString &text) {
                s.week.holidays.clear();
                for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
                    if (const QDate date = QDate::fromString(each, Qt::ISODate); date.isValid())
                        s.week.holidays.insert(date);
                }
            }},
        {u"week.time_zone"_s, [](const ProgrammeSettings &s) { return s.week.timeZone; },
            [](ProgrammeSettings &s, const QString &text) { s.week.timeZone = text; }},
    };
}

QList<Field> fields()
{
    QList<Field> all = {
        textField(u"hospital"_s, &ProgrammeSettings::hospital),
        textField(u"programme_contact"_s, &ProgrammeSettings::programmeContact),
        textField(u"confidentiality_line"_s, &ProgrammeSettings::confidentialityLine),
        textField(u"country"_s, &ProgrammeSettings::country),
        textField(u"paper"_s, &ProgrammeSettings::paper),
        textField(u"backup.folder"_s, &ProgrammeSettings::backupFolder),
        {u"backup.last"_s, [](const ProgrammeSettings &s) { return s.lastBackupOn.toString(Qt::ISODate); },
            [](ProgrammeSettings &s, const QString &text) { s.lastBackupOn = QDate::fromString(text, Qt::ISODate); }},
        {u"backup.last_at"_s, [](const ProgrammeSettings &s) { return s.lastBackupAt.toString(Qt::ISODate); },
            [](ProgrammeSettings &s, const QString &text) {
                s.lastBackupAt = QDateTime::fromString(text, Qt::ISODate);
            }},
        {u"backup.tested"_s, [](const ProgrammeSettings &s) { return s.backupTestedOn.toString(Qt::ISODate); },
            [](ProgrammeSettings &s, const QString &text) { s.backupTestedOn = QDate::fromString(text, Qt::ISODate); }},
        textField(u"backup.problem"_s, &ProgrammeSettings::backupProblem),
        numberField(u"targets.triage_hours"_s, &TimeTargets::triageHours, 1, 720),
        numberField(u"targets.outreach_hours"_s, &TimeTargets::outreachHours, 1, 720),
        numberField(u"targets.first_retry_days"_s, &TimeTargets::firstRetryDays, 1, 60),
        numberField(u"targets.second_retry_days"_s, &TimeTargets::secondRetryDays, 1, 90),
        numberField(u"targets.follow_up_days"_s, &TimeTargets::followUpDays, 1, 180),
        numberField(u"targets.erase_days"_s, &TimeTargets::eraseDays, 0, 180),
        {u"unit_preference"_s, [](const ProgrammeSettings &s) { return codeOf(s.defaultUnitPreference); },
            [](ProgrammeSettings &s, const QString &text) {
                s.defaultUnitPreference = fromCode<UnitPreference>(text).value_or(UnitPreference::None);
            }},
        {u"small_number_threshold"_s,
            [](const ProgrammeSettings &s) { return QString::number(s.smallNumberThreshold); },
            [](ProgrammeSettings &s, const QString &text) { s.smallNumberThreshold = std::max(11, text.toInt()); }},
        switchField(u"keeps_report_numbers"_s, [](ProgrammeSettings &s) -> bool & { return s.keepsReportNumbers; }),
    };
    all.append(weekFields());
    return all;
}

} // namespace

QList<std::pair<QString, QString>> settingsAsText(const ProgrammeSettings &settings)
{
    QList<std::pair<QString, QString>> texts;
    for (const Field &field : fields())
        texts.append({field.key, field.write(settings)});
    return texts;
}

void setFromText(ProgrammeSettings &settings, const QString &key, const QString &text)
{
    for (const Field &field : fields()) {
        if (field.key == key)
            field.read(settings, text);
    }
}

SettingsStore::SettingsStore(Database &database, QObject *parent)
    : QObject(parent)
    , m_db(database)
{
}

Result<void> SettingsStore::load()
{
    return attempt([&] {
        ProgrammeSettings loaded;
        m_db.visit([&](const Row &row) { setFromText(loaded, row.get<QString>(0), row.get<QString>(1)); },
            u"SELECT key, value FROM setting"_s);
        m_settings = loaded;
    });
}

Result<void> SettingsStore::save(const ProgrammeSettings &settings)
{
    const auto saved = attempt([&] {
        m_db.transaction([&] {
            for (const auto &[key, text] : settingsAsText(settings))
                m_db.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                    key, text);
        });
    });
    if (saved) {
        m_settings = settings;
        emit changed(m_settings);
    }
    return saved;
}

Result<QString> SettingsStore::value(const QString &key) const
{
    return attempt(
        [&] { return m_db.value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, key).value_or(QString()); });
}

Result<void> SettingsStore::setValue(const QString &key, const QString &value)
{
    return attempt([&] {
        m_db.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            key, value);
    });
}

} // namespace wardmate
