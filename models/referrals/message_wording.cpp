// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/message_wording.h"

#include "models/base/clock.h"
#include "models/base/template_text.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kSubject = u"Subject:"_s;

QStringList fieldsIn(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{\\s*[#/]?\\s*([^{}]*?)\\s*\\}\\}"_s);
    QStringList names;
    for (auto at = tag.globalMatch(text); at.hasNext();)
        names.append(at.next().captured(1));
    return names;
}

QString keyOf(MessageKind kind, const QString &language)
{
    return u"message.%1.%2"_s.arg(codeOf(kind), language);
}

} // namespace

std::optional<WordingProblem> wordingProblem(MessageKind kind, const QString &wording)
{
    using Kind = WordingProblem::Kind;
    if (wording.trimmed().isEmpty())
        return WordingProblem{Kind::Empty, {}};
    const QStringList known = messageFields(kind);
    const QStringList used = fieldsIn(wording);
    for (const QString &field : used) {
        if (!known.contains(field))
            return WordingProblem{Kind::UnknownField, field};
    }
    const qsizetype lineEnd = wording.indexOf(u'\n');
    const QString subject = lineEnd < 0 ? QString() : wording.left(lineEnd);
    if (!subject.startsWith(kSubject) || subject.mid(kSubject.size()).trimmed().isEmpty())
        return WordingProblem{Kind::NoSubject, {}};
    for (const QString &field : fieldsIn(subject)) {
        if (!field.startsWith(u"programme."_s))
            return WordingProblem{Kind::FieldInSubject, field};
    }
    QMap<QString, QString> filled;
    for (const QString &field : known)
        filled.insert(field, field);
    return fillTemplate(wording, filled) ? std::nullopt : std::optional(WordingProblem{Kind::Unclosed, {}});
}

MessageWording::MessageWording(Database &database, const Clock &clock, PersonRole role)
    : m_db(database)
    , m_clock(clock)
    , m_role(role)
{
}

QString MessageWording::own(MessageKind kind, const QString &language) const
{
    const auto text = attempt([&] {
        return m_db.value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, keyOf(kind, language))
            .value_or(QString());
    });
    return text.value_or(QString());
}

QString MessageWording::inForce(MessageKind kind, const QString &language) const
{
    const QString text = own(kind, language);
    return text.isEmpty() ? shippedTemplate(kind, language) : text;
}

Result<void> MessageWording::set(MessageKind kind, const QString &language, const QString &wording)
{
    const bool ours = wording.trimmed().isEmpty() || wording == shippedTemplate(kind, language);
    if (!ours && wordingProblem(kind, wording))
        return failure(Error::Kind::Invalid, u"the wording cannot be used"_s, u"wording"_s);
    return attempt([&] {
        m_db.transaction([&] {
            if (ours)
                m_db.execute(u"DELETE FROM setting WHERE key = ?"_s, keyOf(kind, language));
            else
                m_db.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                    keyOf(kind, language), wording);
            appendAudit(m_db, m_clock.nowUtc(), m_role, u"edit"_s, u"wording"_s, qint64(kind));
        });
    });
}

} // namespace wardmate
