// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/message_composer.h"

#include "models/base/template_text.h"
#include "models/base/text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array<Word<MessageKind>, 3> kKinds{{
    {MessageKind::Assignment, "assignment", QT_TRANSLATE_NOOP("Vocabulary", "Request to the supporter")},
    {MessageKind::Outreach, "outreach", QT_TRANSLATE_NOOP("Vocabulary", "First message to the peer")},
    {MessageKind::Resources, "resources", QT_TRANSLATE_NOOP("Vocabulary", "Resources for the peer")},
}};

QString joined(const QStringList &parts)
{
    QStringList given;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            given.append(part.trimmed());
    }
    return given.join(u", "_s);
}

} // namespace

template<>
std::span<const Word<MessageKind>> wordsOf<MessageKind>()
{
    return kKinds;
}

QStringList messageFields(MessageKind kind)
{
    QStringList fields = {u"peer.name"_s, u"programme.name"_s, u"programme.contact"_s};
    if (kind == MessageKind::Assignment)
        fields += {u"supporter.name"_s, u"peer.contact"_s, u"peer.best_time"_s, u"event.one_line"_s,
            u"targets.outreach_hours"_s};
    if (kind == MessageKind::Outreach)
        fields += {u"supporter.name"_s, u"supporter.contact"_s};
    if (kind == MessageKind::Resources)
        fields += {u"resources.lines"_s};
    return fields;
}

QString shippedTemplate(MessageKind kind, const QString &language)
{
    QFile file(u":/messages/%1/%2.txt"_s.arg(language == u"es"_s ? u"es"_s : u"en"_s, codeOf(kind)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<ComposedMessage> composeMessage(MessageKind kind, const ReferralDetail &detail,
    const ProgrammeSettings &settings, const QStringList &resourceLines, const QString &wording)
{
    if (detail.identity.isEmpty())
        return failure(Error::Kind::Refused, u"the identity has been erased"_s, u"erased"_s);
    if (kind != MessageKind::Resources && !detail.referral.supporter.isValid())
        return failure(Error::Kind::Refused, u"no supporter has been asked yet"_s, u"no_supporter"_s);
    const QMap<QString, QString> all = {
        {u"supporter.name"_s, givenNameFirst(detail.supporterName)},
        {u"supporter.contact"_s, joined({detail.supporterPhone, detail.supporterEmail})},
        {u"peer.name"_s, givenNameFirst(detail.identity.name)},
        {u"peer.contact"_s, joined({detail.identity.phone, detail.identity.email})},
        {u"peer.best_time"_s, detail.identity.bestTime},
        {u"event.one_line"_s, detail.event.oneLine},
        {u"programme.name"_s, settings.hospital},
        {u"programme.contact"_s, settings.programmeContact},
        {u"targets.outreach_hours"_s, QString::number(settings.targets.outreachHours)},
        {u"resources.lines"_s, resourceLines.join(u'\n')},
    };
    QMap<QString, QString> fields;
    for (const QString &field : messageFields(kind))
        fields.insert(field, all.value(field));
    const auto filled = fillTemplate(wording, fields);
    if (!filled)
        return tl::unexpected<Error>(filled.error());
    const qsizetype firstLine = filled->indexOf(u'\n');
    if (!filled->startsWith(u"Subject:"_s) || firstLine < 0)
        return failure(Error::Kind::Invalid, u"the wording has no subject line"_s, u"no_subject"_s);
    const bool toSupporter = kind == MessageKind::Assignment;
    return ComposedMessage{givenNameFirst(toSupporter ? detail.supporterName : detail.identity.name),
        toSupporter ? detail.supporterEmail : detail.identity.email, filled->mid(8, firstLine - 8).trimmed(),
        filled->mid(firstLine + 1).trimmed() + u'\n'};
}

} // namespace wardmate
