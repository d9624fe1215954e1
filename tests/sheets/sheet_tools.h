// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_document.h"

#include <QProcess>
#include <QTemporaryDir>

namespace wardmate::test {

/// What an independent program says of a file.
inline QString toolOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return QStringLiteral("(%1 did not run)").arg(program);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of a PDF as poppler finds them, with plain blanks between them.
inline QString textOf(const QString &pdf)
{
    return toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).simplified();
}

/// What stands in the codes of a sheet, in order.
inline QStringList payloadsOn(const SheetDocument &sheet)
{
    QStringList payloads;
    for (const SheetPage &page : sheet.pages()) {
        for (const SheetItem &item : page.items) {
            if (const auto *code = std::get_if<SheetQrItem>(&item))
                payloads << code->payload;
        }
    }
    return payloads;
}

/// The same as zbar reads it from poppler's picture of each code, as a telephone's camera is held over one of them.
inline QStringList codesRead(const SheetDocument &sheet, const QString &pdf)
{
    QTemporaryDir folder;
    toolOutput(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"), pdf,
            folder.filePath(QStringLiteral("page"))});
    QStringList codes;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QString digits = QString::number(page + 1).rightJustified(sheet.pageCount() > 9 ? 2 : 1, u'0');
        const QImage drawn(folder.filePath(QStringLiteral("page-%1.pgm").arg(digits)));
        const double scale = drawn.width() / sheet.pageSize().width();
        for (const SheetItem &item : sheet.pages().at(std::size_t(page)).items) {
            const auto *code = std::get_if<SheetQrItem>(&item);
            if (!code)
                continue;
            const QString picture = folder.filePath(QStringLiteral("code.png"));
            const QRectF place(code->rect.topLeft() * scale, code->rect.size() * scale);
            drawn.copy(place.toAlignedRect()).save(picture);
            codes << toolOutput(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture})
                         .trimmed();
        }
    }
    return codes;
}

/// To look at: WARDMATE_KEEP_SHEETS names a folder the PDFs are left in.
inline QString keptOr(const QString &path, const QString &name)
{
    const QString keep = qEnvironmentVariable("WARDMATE_KEEP_SHEETS");
    return keep.isEmpty() ? path : QStringLiteral("%1/%2.pdf").arg(keep, QString(name).replace(u' ', u'-'));
}

} // namespace wardmate::test
