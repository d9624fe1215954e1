// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const OptionSet &known)
{
    Arguments parsed;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyPositional || !word.startsWith(u'-') || word == u"-"_s) {
            parsed.m_positional.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyPositional = true;
            continue;
        }
        if (!word.startsWith(u"--"_s)) // "-x": a name that begins like this goes behind "--"
            return failure(Error::Kind::Invalid, u"options begin with two dashes"_s, u"usage"_s);
        const qsizetype equals = word.indexOf(u'=');
        const QString option = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (known.flags.contains(option) && equals < 0) {
            parsed.m_values[option].append(QString());
        } else if (known.withValue.contains(option)) {
            if (equals < 0 && i + 1 >= words.size())
                return failure(Error::Kind::Invalid, u"--%1 needs a value"_s.arg(option), u"usage"_s);
            parsed.m_values[option].append(equals < 0 ? words.at(++i) : word.mid(equals + 1));
        } else {
            return failure(Error::Kind::Invalid, u"--%1 is not an option here"_s.arg(option.left(40)), u"usage"_s);
        }
    }
    return parsed;
}

QString Arguments::value(const QString &option) const
{
    const QStringList given = m_values.value(option);
    return given.isEmpty() ? QString() : given.constLast();
}

} // namespace wardmate::cli
