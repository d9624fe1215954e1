// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/referral_input.h"

#include "models/base/text.h"
#include "models/referrals/line_check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

Result<SupporterLookup> lookupIn(Session &session)
{
    const auto all = session.roster().all();
    if (!all)
        return tl::unexpected<Error>(all.error());
    return SupporterLookup([rows = *all](const QJsonValue &value) {
        const qint64 id = value.isDouble() ? value.toInteger() : value.toString().toLongLong();
        const QString key = personKey(value.toString());
        for (const SupporterStanding &row : rows) {
            if (row.supporter.id.value == id || (!key.isEmpty() && personKey(row.supporter.name) == key))
                return row.supporter.id;
        }
        return SupporterId{};
    });
}

void sayIgnored(const Context &context, const QStringList &ignored)
{
    // What is no plain word of a file's making may be a name, and no message holds one.
    static const QRegularExpression plain(u"^[a-z0-9_.\\[\\]]{1,60}$"_s);
    for (const QString &key : ignored) {
        const QString told = plain.match(key).hasMatch() ? u'"' + key + u'"' : u"a key of another form"_s;
        context.console().say(
            u"wardmate-cli: %1: %2 is not known here and was left out."_s.arg(context.command(), told));
    }
}

Result<void> mayStand(const Context &context, const QString &line, PersonRole role)
{
    if (characterCount(line) > kOneLineLimit)
        return failure(Error::Kind::Invalid, u"one_line is too long"_s, u"line_too_long"_s);
    const bool mayStand = role == PersonRole::Director && context.args().has(u"let-stand"_s);
    if (!mayStand && !checkLine(line).isEmpty())
        return failure(
            Error::Kind::Refused, u"the one-line description may identify somebody"_s, u"identifying_text"_s);
    return {};
}

Result<ReferralDetail> detailToGiveOut(Session &session, ReferralId id)
{
    const auto inBin = session.referrals().isInBin(id);
    if (!inBin)
        return tl::unexpected<Error>(inBin.error());
    if (*inBin)
        return failure(Error::Kind::Refused, u"the referral is in the bin"_s, u"in_bin"_s);
    return session.referrals().detail(id);
}

} // namespace wardmate::cli
