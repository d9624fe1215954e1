// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery_sheet.h"

#include "app/window/paper.h"
#include "models/base/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::Desk)
};

QString sheetPage(const QString &fileName, const QString &key)
{
    return u"<h1>%1</h1><p>%2</p><p style='font-family:monospace;font-size:18pt'>%3</p><p>%4</p>"_s.arg(
        Say::tr("Recovery key"), fileName.toHtmlEscaped(), key.toHtmlEscaped(),
        Say::tr("Opens everything when every passphrase is lost. Keep it in a sealed envelope with the director, away "
                "from the computer; never with the administrator."));
}

} // namespace

void printRecoverySheet(const QString &fileName, const QString &key)
{
    printPage(Say::tr("Recovery sheet"), sheetPage(fileName, key));
}

Result<void> saveRecoverySheet(const QString &path, const QString &fileName, const QString &key)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter page(&bytes);
        page.setTitle(Say::tr("Recovery sheet"));
        QTextDocument document;
        document.setHtml(sheetPage(fileName, key));
        document.print(&page);
    }
    return writeWholeFile(path, bytes.data());
}

} // namespace wardmate
