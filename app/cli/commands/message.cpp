// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/referral_input.h"
#include "app/session/resource_lines.h"
#include "models/exchange/mail_message.h"
#include "models/referrals/message_wording.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

int runMessage(const Context &context)
{
    const auto id = idFrom(context.positional(0), u"referral"_s);
    const auto kind = fromCode<MessageKind>(context.args().value(u"kind"_s));
    if (!id)
        return context.fail(id.error());
    if (!kind || !context.args().has(u"out"_s))
        return context.fail({Error::Kind::Invalid,
            u"--kind assignment|outreach|resources and --out FILE.eml are needed"_s, u"usage"_s});
    const QString language = context.args().has(u"language"_s) ? context.args().value(u"language"_s) : u"en"_s;
    if (language != u"en" && language != u"es")
        return context.fail({Error::Kind::Invalid, u"--language is en or es"_s, u"usage"_s});
    if (const auto may = mayWriteTo(context.args().value(u"out"_s)); !may)
        return context.fail(may.error());
    auto session = context.open();
    if (!session)
        return context.fail(session.error());
    const auto detail = detailToGiveOut(**session, {*id});
    if (!detail)
        return context.fail(detail.error());
    const auto message
        = composeMessage(*kind, *detail, (*session)->settings().settings(), resourceLines(**session, language),
            MessageWording((*session)->database(), context.clock(), (*session)->role()).inForce(*kind, language));
    if (!message)
        return context.fail(message.error());
    const auto bytes = mailMessage({.to = {{message->toName, message->toAddress}},
        .subject = message->subject,
        .body = message->body,
        .date = context.clock().nowUtc()});
    if (!bytes)
        return context.fail(bytes.error());
    if (const auto written = writeOutput(context.args().value(u"out"_s), *bytes); !written)
        return context.fail(written.error());
    context.console().say(u"The message was written. It is a clear-text file with a name in it; nothing was sent."_s);
    return Done;
}

} // namespace wardmate::cli
