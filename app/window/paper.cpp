// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paper.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace wardmate {

void printPage(const QString &title, const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(u"Wardmate"_s);
    QPrintPreviewDialog preview(&printer);
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &document,
        [&document](QPrinter *target) { document.print(target); });
    preview.exec();
}

} // namespace wardmate
