// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_fields.h"

#include <QRegularExpression>

#include <algorithm>
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
    // Half a field, or a condition within a line: as it stands it would be printed.
    static const QRegularExpression rest(uR"(\{\{[^}]*\}{0,2}|\}\})"_s);
    for (auto match = rest.match(line, from); match.hasMatch(); match = rest.match(line, from)) {
        problems.push_back({SheetProblem::Kind::UnknownMark, match.captured().trimmed(), 0});
        const QString seen = u'[' + match.captured().remove(u'{').remove(u'}').trimmed() + u"?]"_s;
        line.replace(match.capturedStart(), match.capturedLength(), seen);
        from = match.capturedStart() + seen.size();
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
    static const QRegularExpression condition(uR"(^\{\{#if\s+([^}]*?)\s*\}\}$)"_s);
    QStringList lines;
    struct Open {
        QString line;
        bool taken = true;
    };
    QList<Open> open; // conditions, outermost first
    const auto isTaken
        = [&open] { return std::all_of(open.begin(), open.end(), [](const Open &o) { return o.taken; }); };
    for (const QString &line : body.split(u'\n')) {
        const QString bare = line.trimmed();
        if (const auto match = condition.match(bare); match.hasMatch()) {
            const auto value = valueOf(match.captured(1), facts, words);
            if (!value) {
                lines << filledLine(u"{{%1}}"_s.arg(match.captured(1)), facts, words, problems); // seen, not a hole
            }
            open << Open{bare, !value || !value->isEmpty()};
        } else if (bare == u"{{crisis}}") {
            lines << bare;
        } else if (bare == u"{{#else}}" && !open.isEmpty()) {
            open.last().taken = !open.last().taken;
        } else if (bare == u"{{/if}}" && !open.isEmpty()) {
            open.removeLast();
        } else if (isTaken()) {
            lines << filledLine(line, facts, words, problems);
        }
    }
    for (const Open &each : open) { // what came after it might be left out for want of an end
        problems.push_back({SheetProblem::Kind::UnknownMark, each.line, 0});
        lines << u'[' + each.line.mid(2, each.line.size() - 4) + u"?]"_s;
    }
    return lines.join(u'\n');
}

} // namespace wardmate
