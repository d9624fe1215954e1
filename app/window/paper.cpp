// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paper.h"

#include "app/window/print_preview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

void printPage(const QString &title, const QString &html)
{
    PrintPreview preview(title, html);
    preview.exec();
}

void showPage(const QString &title, const QString &html)
{
    QDialog dialog;
    dialog.setWindowTitle(title);
    auto *text = new QTextBrowser(&dialog);
    text->setAccessibleName(title);
    text->setOpenLinks(false);
    text->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QPushButton *print
        = buttons->addButton(QCoreApplication::translate("wardmate::Desk", "&Print…"), QDialogButtonBox::ActionRole);
    QObject::connect(print, &QPushButton::clicked, &dialog, [title, html] { printPage(title, html); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 80, dialog.fontMetrics().height() * 32);
    dialog.exec();
}

} // namespace wardmate
