// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// What the program keeps of its own accord is not for the hand.
bool isForPeople(const QString &key)
{
    return !key.startsWith(u"backup."_s);
}

int listSettings(const Context &context, Session &session)
{
    QJsonArray rows;
    for (const auto &[key, value] : settingsAsText(session.settings().settings())) {
        if (isForPeople(key))
            rows.append(QJsonObject{{u"setting"_s, key}, {u"value"_s, value}});
    }
    return printRows(context, {u"setting"_s, u"value"_s}, rows);
}

int changeSetting(const Context &context, Session &session)
{
    const QString key = context.positional(1);
    const QString value = context.positional(2);
    ProgrammeSettings settings = session.settings().settings();
    const auto isKey = [&](const auto &pair) { return pair.first == key; };
    const auto known = settingsAsText(settings);
    if (!isForPeople(key) || std::ranges::none_of(known, isKey))
        return context.fail({Error::Kind::NotFound, u"there is no such setting"_s, u"no_setting"_s});
    setFromText(settings, key, value);
    const auto now = settingsAsText(settings);
    if (std::ranges::find_if(now, isKey)->second != value) // out of its bounds, or not what it takes
        return context.fail(
            {Error::Kind::Invalid, u"the setting %1 does not take that value"_s.arg(key), u"bad_value"_s});
    const auto saved = session.settings().save(settings);
    return saved ? int(Done) : context.fail(saved.error());
}

} // namespace

int runProgramme(const Context &context)
{
    const bool changes = context.positional(0) == u"set"_s && context.args().positional().size() == 3;
    const bool lists = context.positional(0) == u"list"_s && context.args().positional().size() == 1;
    if (!changes && !lists)
        return context.fail({Error::Kind::Invalid, u"programme list, or programme set SETTING VALUE"_s, u"usage"_s});
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    return changes ? changeSetting(context, **session) : listSettings(context, **session);
}

} // namespace wardmate::cli
