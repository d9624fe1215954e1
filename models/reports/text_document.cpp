// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/text_document.h"

#include "models/sheets/sheet_style.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

void paintFoot(QPainter &painter, const QRectF &page, const QString &text, int number, int count)
{
    painter.setFont(sheetFont({.size = 8.5}));
    painter.setPen(QColor(0x5b, 0x63, 0x6e));
    const QRectF foot(page.left(), page.bottom() + pt(6), page.width(), QFontMetricsF(painter.font()).height());
    painter.drawText(foot, Qt::AlignLeft, text);
    painter.drawText(
        foot, Qt::AlignRight, QCoreApplication::translate("ReportText", "Page %1 of %2").arg(number).arg(count));
}

/// Qt leaves out the room above what follows a table; a line of no height between them gives it back. A table itself
/// keeps its distance from a paragraph, not from a heading.
void spaceAroundTables(QTextDocument &text)
{
    QList<int> places;
    QList<QTextFrame *> tables;
    bool isAfterTable = false;
    bool isAfterParagraph = false;
    for (auto at = text.rootFrame()->begin(); !at.atEnd(); ++at) {
        QTextFrame *table = at.currentFrame();
        if (table != nullptr && isAfterParagraph)
            tables.append(table);
        if (isAfterTable && table == nullptr && at.currentBlock().length() > 1)
            places.prepend(at.currentBlock().position());
        isAfterTable = table != nullptr;
        isAfterParagraph = table == nullptr && at.currentBlock().blockFormat().headingLevel() == 0;
    }
    for (QTextFrame *table : tables) {
        QTextFrameFormat format = table->frameFormat();
        format.setTopMargin(8);
        table->setFrameFormat(format);
    }
    for (const int place : places) {
        QTextCursor cursor(&text);
        cursor.setPosition(place);
        cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat());
        cursor.movePosition(QTextCursor::PreviousBlock);
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        cursor.setBlockFormat({});
        cursor.setBlockCharFormat(tiny);
    }
}

/// Puts the first table that would be broken over two pages on the next one, with its heading; false when none would.
bool keepTogether(QTextDocument &text)
{
    const QAbstractTextDocumentLayout &layout = *text.documentLayout();
    const double height = text.pageSize().height();
    QTextBlock heading; // that the table stands under
    for (auto at = text.rootFrame()->begin(); !at.atEnd(); ++at) {
        if (at.currentFrame() == nullptr) {
            if (at.currentBlock().blockFormat().headingLevel() > 0)
                heading = at.currentBlock();
            continue;
        }
        const QRectF table = layout.frameBoundingRect(at.currentFrame());
        const double top = heading.isValid() ? layout.blockBoundingRect(heading).top() : table.top();
        const bool isBroken = int(top / height) != int((table.bottom() - 1) / height);
        if (heading.isValid() && isBroken && table.bottom() - top < height
            && heading.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_Auto) {
            QTextBlockFormat onNextPage;
            onNextPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(heading).mergeBlockFormat(onNextPage);
            return true;
        }
        heading = QTextBlock();
    }
    return false;
}

const auto kPaperStyle
    = u"table{border-collapse:collapse} td,th{border-bottom:1px solid #c4cad2} "
      "td td{border-bottom:0px none} .beside{padding-left:14px} h1{font-size:19pt} h2{font-size:13pt;margin-top:20px} "
      "h3{font-size:11pt;margin-top:16px}"_s;

/// Puts text over what follows a word, as far as it is as long as what was there: nothing in the file moves.
void overwrite(QByteArray &bytes, const QByteArray &after, const QByteArray &text, char end)
{
    const qsizetype at = bytes.indexOf(after);
    const qsizetype start = at + after.size();
    const qsizetype length = bytes.indexOf(end, start) - start;
    if (at >= 0 && length > 0 && length <= text.size())
        bytes.replace(start, length, text.left(length));
}

} // namespace

QString textCell(const QString &text, bool number, bool heading, int percent)
{
    const QString tag = heading ? u"th"_s : u"td"_s;
    const QString width = percent > 0 ? u" width=\"%1%\""_s.arg(percent) : QString();
    return u"<%1 align=\"%2\"%3>%4</%1>"_s.arg(tag, number ? u"right"_s : u"left"_s, width, text.toHtmlEscaped());
}

QString textCellBeside(const QString &text, bool heading, int percent)
{
    return textCell(text, false, heading, percent).replace(3, 0, u" class=\"beside\""_s);
}

QString textParagraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

QString textHeading(int level, const QString &text)
{
    return u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), text.toHtmlEscaped());
}

QByteArray textDocumentHtml(const TextDocument &document)
{
    const QString page = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                         "<style>body{font-family:sans-serif;max-width:52em;margin:2em auto;padding:0 1em;"
                         "line-height:1.45;color:#1f242b}table{border-collapse:collapse}"
                         "th,td{border-bottom:1px solid #c4cad2;padding:.3em .5em;vertical-align:top}"
                         "table table td{border:0;padding:0}.beside{padding-left:1em}</style></head>\n"
                         "<body><main>\n%3</main></body></html>\n"_s;
    const QString language = QLocale().language() == QLocale::C ? u"en"_s : QLocale().name().section(u'_', 0, 0);
    return page.arg(language, document.title.toHtmlEscaped(), document.body).toUtf8();
}

void setUpPdf(QPdfWriter &writer, const QString &title, const QString &paper)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(kUnitsPerInch));
    writer.setPageSize(QPageSize(paper == u"a4"_s ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(u"Wardmate"_s);
}

Result<QByteArray> textDocumentPdf(const TextDocument &document)
{
    const SteadyOrder steady;
    loadSheetFont();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPdf(writer, document.title, document.paper);
    const QRectF page = QRectF(0, 0, writer.width(), writer.height()).adjusted(pt(54), pt(48), -pt(54), -pt(52));
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDocumentMargin(0);
    text.setDefaultFont(sheetFont({.size = 9.5}));
    text.setDefaultStyleSheet(kPaperStyle);
    text.setHtml(document.body);
    spaceAroundTables(text);
    text.setPageSize(page.size()); // everything is laid out from here
    while (keepTogether(text)) { }
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Io, u"the document cannot be made"_s);
    for (int number = 0; number < text.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(page.left(), page.top() - number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, page, document.foot, number + 1, text.pageCount());
    }
    painter.end();
    return settledPdf(buffer.data(), document.made);
}

QByteArray settledPdf(QByteArray pdf, const QDateTime &made)
{
    const QDateTime utc = made.toUTC();
    // in the form that is there: "Z" in that zone, else hours and minutes from it
    const qsizetype said = pdf.indexOf("/CreationDate (D:");
    const bool isUtc = said >= 0 && pdf.mid(said, pdf.indexOf(')', said) - said).endsWith('Z');
    const QByteArray zone = isUtc ? "Z" : "+00'00'";
    overwrite(pdf, "/CreationDate (D:", utc.toString(u"yyyyMMddHHmmss"_s).toLatin1() + zone, ')');
    const QByteArray time
        = utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1() + (isUtc ? QByteArray("Z") : QByteArray("+00:00"));
    overwrite(pdf, "xmp:CreateDate=\"", time, '"');
    overwrite(pdf, "xmp:ModifyDate=\"", time, '"');
    const qsizetype trailer = pdf.lastIndexOf("/ID [ <");
    const auto putId = [&](const QByteArray &id) {
        QByteArray end = pdf.mid(trailer);
        overwrite(end, "/ID [ <", id, '>');
        overwrite(end, "> <", id, '>');
        pdf.replace(trailer, end.size(), end);
    };
    if (trailer >= 0) {
        putId(QByteArray(32, '0'));
        putId(QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex());
    }
    return pdf;
}

} // namespace wardmate
