// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_text_store.h"

#include "models/base/clock.h"
#include "models/sheets/dial_string.h"
#include "models/sheets/programme_logo.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct OwnText {
    QString text;
    QString basedOn;
};

QString fingerprintOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

Result<std::optional<OwnText>> ownText(Database &database, const QString &sheet, const QString &language)
{
    return attempt([&] {
        const auto rows = database.select(
            [](const Row &row) {
                return OwnText{row.get<QString>(0), row.get<QString>(1)};
            },
            u"SELECT text, based_on FROM sheet_own_text WHERE sheet = ? AND language = ?"_s, sheet, language);
        return rows.empty() ? std::optional<OwnText>() : std::optional(rows.front());
    });
}

constexpr std::array kTexts{&ProgrammeTexts::name, &ProgrammeTexts::hospital, &ProgrammeTexts::phone,
    &ProgrammeTexts::email, &ProgrammeTexts::hours, &ProgrammeTexts::contact, &ProgrammeTexts::emergency,
    &ProgrammeTexts::confidentiality};

} // namespace

SheetTextStore::SheetTextStore(Database &database, const Clock &clock, PersonRole role, QObject *parent)
    : QObject(parent)
    , m_db(database)
    , m_clock(clock)
    , m_role(role)
{
}

Result<void> SheetTextStore::written(const QString &act, const std::function<void()> &write)
{
    if (m_role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator changes no sheets"_s, u"role"_s);
    const auto done = attempt([&] {
        m_db.transaction([&] {
            write();
            appendAudit(m_db, m_clock.nowUtc(), m_role, act, u"sheet_text"_s, 0);
        });
    });
    if (done)
        emit changed();
    return done;
}

Result<QString> SheetTextStore::text(const QString &sheet, const QString &language) const
{
    const auto own = ownText(m_db, sheet, language);
    if (!own)
        return tl::unexpected<Error>(own.error());
    return *own ? Result<QString>((*own)->text) : shippedText(sheet, language);
}

Result<SheetTemplate> SheetTextStore::sheet(const QString &sheet, const QString &language) const
{
    return text(sheet, language).and_then([&](const QString &found) { return parseTemplate(sheet, language, found); });
}

SheetTextStore::Origin SheetTextStore::origin(const QString &sheet, const QString &language) const
{
    const auto own = ownText(m_db, sheet, language);
    if (!own || !*own)
        return Origin::Ours;
    const auto ours = shippedText(sheet, language);
    return ours && fingerprintOf(*ours) == (*own)->basedOn ? Origin::Own : Origin::OwnOutdated;
}

Result<void> SheetTextStore::keep(const QString &sheet, const QString &language, const QString &text)
{
    const auto ours = shippedText(sheet, language);
    const auto parsed = parseTemplate(sheet, language, text);
    if (!ours || !parsed)
        return tl::unexpected<Error>(ours ? parsed.error() : ours.error());
    return written(u"change"_s, [&] {
        m_db.execute(u"INSERT INTO sheet_own_text (sheet, language, text, based_on) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (sheet, language) DO UPDATE SET text = excluded.text, based_on = excluded.based_on"_s,
            sheet, language, text, fingerprintOf(*ours));
    });
}

Result<void> SheetTextStore::reset(const QString &sheet, const QString &language)
{
    return written(u"remove"_s,
        [&] { m_db.execute(u"DELETE FROM sheet_own_text WHERE sheet = ? AND language = ?"_s, sheet, language); });
}

Result<QHash<QString, ProgrammeTexts>> SheetTextStore::programmeTexts() const
{
    return attempt([&] {
        QHash<QString, ProgrammeTexts> found;
        m_db.visit(
            [&found](const Row &row) {
                ProgrammeTexts texts;
                int column = 1;
                for (const auto text : kTexts)
                    texts.*text = row.get<QString>(column++);
                found.insert(row.get<QString>(0), texts);
            },
            u"SELECT language, name, hospital, phone, email, hours, contact, emergency, confidentiality "
            "FROM sheet_programme_text"_s);
        return found;
    });
}

Result<void> SheetTextStore::setProgrammeTexts(const QString &language, const ProgrammeTexts &texts)
{
    for (const QString &number : {texts.phone, texts.emergency}) {
        if (!number.isEmpty() && !isPlausibleNumber(number))
            return failure(Error::Kind::Invalid, u"this is not a number a telephone takes"_s, u"implausible_number"_s);
    }
    return written(u"change"_s, [&] {
        m_db.execute(u"INSERT OR REPLACE INTO sheet_programme_text (language, name, hospital, phone, email, hours, "
                     "contact, emergency, confidentiality) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            language, texts.name, texts.hospital, texts.phone, texts.email, texts.hours, texts.contact, texts.emergency,
            texts.confidentiality);
    });
}

Result<QImage> SheetTextStore::logo() const
{
    return attempt([&] {
        const auto png = m_db.value<QByteArray>(u"SELECT png FROM sheet_logo WHERE id = 1"_s);
        return png ? QImage::fromData(*png, "PNG") : QImage();
    });
}

Result<void> SheetTextStore::setLogo(const QImage &logo)
{
    return written(logo.isNull() ? u"remove"_s : u"change"_s, [&] {
        m_db.execute(u"DELETE FROM sheet_logo"_s);
        if (!logo.isNull())
            m_db.execute(u"INSERT INTO sheet_logo (id, png) VALUES (1, ?)"_s, logoBytes(logo));
    });
}

ProgrammeTexts withDefaults(const ProgrammeTexts &own, const ProgrammeTexts &defaults)
{
    ProgrammeTexts texts = own;
    for (const auto text : kTexts) {
        if ((texts.*text).isEmpty())
            texts.*text = defaults.*text;
    }
    return texts;
}

} // namespace wardmate
