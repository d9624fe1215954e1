// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_fields.h"

#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Field {
    const char *name;
    QString ProgrammeTexts::*text;
};

const std::array kFields{
    Field{"programme.name", &ProgrammeTexts::name},
    Field{"programme.hospital", &ProgrammeTexts::hospital},
    Field{"programme.phone", &ProgrammeTexts::phone},
    Field{"programme.email", &ProgrammeTexts::email},
    Field{"programme.hours", &ProgrammeTexts::hours},
    Field{"programme.contact", &ProgrammeTexts::contact},
    Field{"programme.emergency", &ProgrammeTexts::emergency},
    Field{"programme.confidentiality", &ProgrammeTexts::confidentiality},
};

std::optional<QString> valueOf(const QString &name, const SheetFacts &facts, const SheetWords &words)
{
    if (name == u"sheet.date")
        return words.date(facts.today);
    for (const Field &field : kFields) {
        if (name == QLatin1StringView(field.name))
            return facts.programme.*field.text;
    }
    return std::nullopt;
}

QString filledLine(QString line, const SheetFacts &facts, const SheetWords &words, std::vector<SheetProblem> &problems)
{
    static const QRegularExpression field(uR"(\{\{\s*([^}#/][^}]*?)\s*\}\})"_s);
    qsizetype from = 0;
    for (auto match = field.match(line); match.hasMatch(); match = field.match(line, from)) {
        const QString name = match.captured(1);
        QString value;
        if (const auto known = valueOf(name, facts, words)) {
            value = known->isEmpty() ? words(u"field."_s + name) : *known;
        } else {
            value = u'[' + name + u"?]"_s;
            problems.push_back({SheetProblem::Kind::UnknownField, name, 0});
        }
        line.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size(); // what was filled in is never read as a field again
    }
    return line;
}

} // namespace

QStringList sheetFields()
{
    QStringList names{u"sheet.date"_s};
    for (const Field &field : kFields)
        names << QString::fromLatin1(field.name);
    return names;
}

QString fillFields(
    const QString &body, const SheetFacts &facts, const SheetWords &words, std::vector<SheetProblem> &problems)
{
    static const QRegularExpression condition(uR"(^\{\{#if\s+([\w.]+)\s*\}\}$)"_s);
    QStringList lines;
    QList<bool> taken; // one for each open condition
    for (const QString &line : body.split(u'\n')) {
        const QString bare = line.trimmed();
        if (const auto match = condition.match(bare); match.hasMatch()) {
            const auto value = valueOf(match.captured(1), facts, words);
            if (!value)
                problems.push_back({SheetProblem::Kind::UnknownField, match.captured(1), 0});
            taken << (value && !value->isEmpty());
        } else if (bare == u"{{#else}}" && !taken.isEmpty()) {
            taken.last() = !taken.last();
        } else if (bare == u"{{/if}}" && !taken.isEmpty()) {
            taken.removeLast();
        } else if (!taken.contains(false)) {
            lines << filledLine(line, facts, words, problems);
        }
    }
    return lines.join(u'\n');
}

} // namespace wardmate
