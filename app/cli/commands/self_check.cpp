// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"
#include "app/translations/translations.h"
#include "models/reports/self_check_document.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Result<SelfCheck> storedCheck(Session &session)
{
    const auto text = session.settings().value(selfCheckKey());
    return text ? Result<SelfCheck>(selfCheckFromText(*text)) : tl::unexpected<Error>(text.error());
}

QDate today(const Context &context)
{
    return context.clock().today();
}

int listAnswers(const Context &context, const SelfCheck &check)
{
    QJsonArray rows;
    for (const CheckQuestion &question : checkQuestions()) {
        const DatedAnswer answer = check.answers.value(question.code);
        rows.append(QJsonObject{{u"question"_s, question.code}, {u"area"_s, codeOf(question.area)},
            {u"text"_s, questionText(question)},
            {u"answer"_s, answer.day.isValid() ? QJsonValue(codeOf(answer.answer)) : QJsonValue()},
            {u"answered_on"_s, answer.day.isValid() ? QJsonValue(answer.day.toString(Qt::ISODate)) : QJsonValue()}});
    }
    return printRows(context, {u"question"_s, u"area"_s, u"text"_s, u"answer"_s, u"answered_on"_s}, rows);
}

int giveAnswer(const Context &context, Session &session, SelfCheck check)
{
    const QString code = context.positional(1);
    const QString given = context.positional(2);
    const auto answer = fromCode<CheckAnswer>(given);
    if (std::ranges::find(checkQuestions(), code, &CheckQuestion::code) == checkQuestions().end())
        return context.fail({Error::Kind::NotFound, u"there is no such question"_s, u"no_question"_s});
    if (answer)
        check.answers.insert(code, {*answer, today(context)});
    else
        check.answers.remove(code);
    const auto stored = session.settings().setValue(selfCheckKey(), selfCheckAsText(check));
    return stored ? int(Done) : context.fail(stored.error());
}

int printCheck(const Context &context, Session &session, const SelfCheck &check, const QString &format)
{
    const QLocale locale(context.args().has(u"language"_s) ? context.args().value(u"language"_s) : u"en"_s);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const ProgrammeSettings &settings = session.settings().settings();
    SelfCheckDocument document{
        .check = check, .hospital = settings.hospital, .day = today(context), .paper = settings.paper};
    if (context.args().has(u"paper"_s))
        document.paper = context.args().value(u"paper"_s).toLower();
    const auto bytes = format == u"html"_s ? Result<QByteArray>(selfCheckHtml(document)) : selfCheckPdf(document);
    if (!bytes)
        return context.fail(bytes.error());
    const auto written = writeOutput(context.args().value(u"out"_s), *bytes);
    return written ? int(Done) : context.fail(written.error());
}

/// Empty, or what is wrong with the words; nothing is opened before they are understood.
QString usageProblem(const Context &context)
{
    const QString verb = context.positional(0);
    const QString answer = context.positional(2);
    const QString format = context.format(verb == u"print"_s ? u"pdf"_s : u"csv"_s);
    if (verb == u"list"_s)
        return context.positional(1).isEmpty() && (format == u"csv"_s || format == u"json"_s)
            ? QString()
            : u"self-check list [--format csv|json]"_s;
    if (verb == u"answer"_s)
        return answer == u"none"_s || fromCode<CheckAnswer>(answer)
            ? QString()
            : u"an answer is in_place, partly, not_yet or none"_s;
    if (verb == u"print"_s) {
        if (format != u"pdf"_s && format != u"html"_s)
            return u"--format is one of pdf, html"_s;
        return context.args().has(u"out"_s) ? QString() : u"--out FILE is needed"_s;
    }
    return u"self-check list, self-check answer QUESTION ANSWER, or self-check print --out FILE"_s;
}

} // namespace

int runSelfCheck(const Context &context)
{
    if (const QString problem = usageProblem(context); !problem.isEmpty())
        return context.fail({Error::Kind::Invalid, problem, u"usage"_s});
    if (const auto options = checkDocumentOptions(context); !options)
        return context.fail(options.error());
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    const auto check = storedCheck(**session);
    if (!check)
        return context.fail(check.error());
    if (context.positional(0) == u"answer"_s)
        return giveAnswer(context, **session, *check);
    return context.positional(0) == u"list"_s ? listAnswers(context, *check)
                                              : printCheck(context, **session, *check, context.format(u"pdf"_s));
}

} // namespace wardmate::cli
