// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_html.h"

#include "models/sheets/dial_string.h"
#include "models/sheets/programme_logo.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Kind = SheetBlock::Kind;

constexpr auto kStyle = R"(
body{font:1.1rem/1.5 "Atkinson Hyperlegible","Noto Sans",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
h1{font-size:2rem;line-height:1.15;margin:.5rem 0 1rem}h2{font-size:1.3rem;margin:2rem 0 .5rem}
.lead{font-size:1.2rem}.crisis{border:.2rem solid #000;margin:1rem 0}.crisis h2{background:#000;color:#fff;margin:0;padding:.5rem 1rem}
.crisis ul,.directory{list-style:none;margin:0;padding:0}.crisis li{padding:.7rem 1rem;border-bottom:1px solid #000}
.directory li{padding:.7rem 0;border-top:1px solid #000}.number{font-size:1.4rem;font-weight:bold;color:#000}
.small{font-size:.95rem;color:#3c3c3c}.box{border:1px solid #000;border-radius:.4rem;padding:.5rem 1rem;margin:1.5rem 0}
.logo{max-height:4rem;max-width:16rem}
blockquote{border-left:.25rem solid #000;margin:.6rem 0;padding-left:.8rem}footer{border-top:1px solid #000;margin-top:2rem}
)";

QString markedUp(const QString &text)
{
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s);
    return text.toHtmlEscaped().replace(bold, u"<strong>\\1</strong>"_s);
}

QString element(const QString &name, const QString &content)
{
    return u"<%1>%2</%1>\n"_s.arg(name, content);
}

QString link(const QString &label, const QString &uri, const QString &shown)
{
    const QString before = label.isEmpty() ? QString() : label.toHtmlEscaped() + u' ';
    if (uri.isEmpty()) // an extension of the house
        return before + u"<strong class=\"number\">%1</strong><br>\n"_s.arg(shown.toHtmlEscaped());
    return before + u"<a class=\"number\" href=\"%1\">%2</a><br>\n"_s.arg(uri.toHtmlEscaped(), shown.toHtmlEscaped());
}

QString entryHtml(const Resource &entry, const SheetWords &words)
{
    QString html = u"<li><strong>"_s + words.name(entry).toHtmlEscaped() + u"</strong><br>\n"_s;
    if (!entry.phone.isEmpty())
        html += link(words(u"call"_s), dialUri(entry.phone), entry.phone);
    if (!entry.textLine.isEmpty())
        html += link(words(u"text"_s), textUri(entry.textLine), entry.textLine);
    for (const auto &[key, address] : {std::pair(u"chat"_s, entry.chat), std::pair(u"web"_s, entry.web)}) {
        if (!address.isEmpty())
            html += link(words(key), address, QString(address).remove(u"https://"_s));
    }
    if (!entry.email.isEmpty())
        html += link(words(u"email"_s), u"mailto:"_s + entry.email, entry.email);
    for (const QString &line : {words.detail(entry), words.terms(entry), words.confidentiality(entry)}) {
        if (!line.isEmpty())
            html += line.toHtmlEscaped() + u"<br>\n"_s;
    }
    return html + u"<span class=\"small\">"_s + words.checked(entry).toHtmlEscaped() + u"</span></li>\n"_s;
}

// The list element a block stands in, so that neighbours share one list.
QString listOf(Kind kind)
{
    switch (kind) {
    case Kind::Bullet:
    case Kind::Tick:
        return u"ul"_s;
    case Kind::Step:
        return u"ol"_s;
    default:
        return {};
    }
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const SheetWords &words)
        : m_words(words)
    {
    }

    QString write(const std::vector<SheetBlock> &blocks)
    {
        QString html;
        QString open;
        for (const SheetBlock &block : blocks) {
            const QString list = listOf(block.kind);
            if (list != open) {
                html += open.isEmpty() ? QString() : u"</%1>\n"_s.arg(open);
                html += list.isEmpty() ? QString() : u"<%1>\n"_s.arg(list);
                open = list;
            }
            html += list.isEmpty() ? writeBlock(block) : element(u"li"_s, markedUp(block.text));
        }
        return open.isEmpty() ? html : html + u"</%1>\n"_s.arg(open);
    }

private:
    QString entries(const SheetBlock &block, const QString &listClass) const
    {
        QString html = listClass.isEmpty() ? u"<ul>\n"_s : u"<ul class=\"%1\">\n"_s.arg(listClass);
        for (const Resource &entry : block.resources)
            html += entryHtml(entry, m_words);
        return html + u"</ul>\n"_s;
    }

    QString writeBlock(const SheetBlock &block)
    {
        switch (block.kind) {
        case Kind::Title:
            return element(u"h1"_s, markedUp(block.text));
        case Kind::Heading:
            return element(u"h2"_s, markedUp(block.text));
        case Kind::Lead:
            return u"<p class=\"lead\">%1</p>\n"_s.arg(markedUp(block.text));
        case Kind::Note:
            return u"<p class=\"small\">%1</p>\n"_s.arg(markedUp(block.text));
        case Kind::Saying:
            return element(u"blockquote"_s, element(u"p"_s, markedUp(block.text)));
        case Kind::Letter:
            return element(u"p"_s, u"<strong>%1</strong> – %2"_s.arg(block.mark, markedUp(block.text)));
        case Kind::Call:
            return element(u"p"_s,
                u"<strong>%1</strong><br>"_s.arg(block.mark.toHtmlEscaped())
                    + link({}, dialUri(block.text), block.text));
        case Kind::WriteIn:
            return element(u"p"_s, markedUp(block.text) + u" ____________________"_s);
        case Kind::Crisis:
            return u"<section class=\"crisis\" aria-labelledby=\"crisis\"><h2 id=\"crisis\">%1</h2>\n%2</section>\n"_s
                .arg(m_words(u"crisis_title"_s).toHtmlEscaped(), entries(block, {}));
        case Kind::Resources:
            return entries(block, u"directory"_s);
        case Kind::Box:
            return u"<section class=\"box\">%1%2</section>\n"_s.arg(
                block.text.isEmpty() ? QString() : element(u"h2"_s, markedUp(block.text)), write(block.children));
        case Kind::Columns: {
            QString html;
            for (const SheetBlock &column : block.children)
                html += write(column.children);
            return html;
        }
        case Kind::TearOff:
        case Kind::FaceBreak:
            return {};
        default:
            return element(u"p"_s, markedUp(block.text));
        }
    }

    const SheetWords &m_words;
};

QString entryText(const Resource &entry, const SheetWords &words)
{
    QStringList parts{words.name(entry)};
    for (const auto &[key, value] : {std::pair(u"call"_s, entry.phone), std::pair(u"text"_s, entry.textLine),
             std::pair(u"chat"_s, entry.chat), std::pair(u"web"_s, entry.web), std::pair(u"email"_s, entry.email)}) {
        if (!value.isEmpty())
            parts << words(key) + u' ' + value;
    }
    return u"- "_s + parts.join(u" – "_s) + u" ("_s + words.checked(entry) + u")\n"_s;
}

} // namespace

QString sheetHtml(
    const SheetInfo &info, const std::vector<SheetBlock> &blocks, const SheetFacts &facts, const SheetWords &words)
{
    const QString team = facts.programme.name.isEmpty() ? words(u"team"_s) : facts.programme.name;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(
                       words.language(), info.title.toHtmlEscaped(), QString::fromLatin1(kStyle));
    if (!facts.logo.isNull())
        html += u"<header><img class=\"logo\" alt=\"%1\" src=\"data:image/png;base64,%2\"></header>\n"_s.arg(
            team.toHtmlEscaped(), QString::fromLatin1(logoBytes(facts.logo).toBase64()));
    html += u"<main>\n"_s + HtmlWriter(words).write(blocks) + u"</main>\n"_s;
    html += u"<footer><p class=\"small\">%1 · %2 · %3</p></footer>\n</body>\n</html>\n"_s.arg(team.toHtmlEscaped(),
        words(u"printed"_s).arg(words.date(facts.today)).toHtmlEscaped(), words(u"everyone"_s).toHtmlEscaped());
    return html;
}

QString sheetText(const std::vector<SheetBlock> &blocks, const SheetFacts &facts, const SheetWords &words)
{
    QString text;
    for (const SheetBlock &block : blocks) {
        switch (block.kind) {
        case Kind::Crisis:
        case Kind::Resources:
            text += block.kind == Kind::Crisis ? words(u"crisis_title"_s) + u'\n' : QString();
            for (const Resource &entry : block.resources)
                text += entryText(entry, words);
            text += u'\n';
            break;
        case Kind::Box:
        case Kind::Columns:
            text += block.text.isEmpty() ? QString() : withoutMarks(block.text) + u"\n"_s;
            text += sheetText(block.children, facts, words);
            break;
        case Kind::FaceBreak:
        case Kind::TearOff:
            break;
        case Kind::Call:
            text += block.mark + u": "_s + block.text + u"\n\n"_s;
            break;
        case Kind::Bullet:
        case Kind::Tick:
            text += u"- "_s + withoutMarks(block.text) + u'\n';
            break;
        default:
            text += (block.mark.isEmpty() ? QString() : block.mark + u". "_s) + withoutMarks(block.text) + u"\n\n"_s;
        }
    }
    return text;
}

} // namespace wardmate
