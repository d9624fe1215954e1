// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_sheet.h"

#include "ui/base/form_fields.h"
#include "ui/base/icons.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString readPage(const QString &language, const QString &id)
{
    QFile file(u":/wardmate/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pageFor(const QString &id)
{
    const QString language = QLocale().name().left(2);
    for (const QString &name : {id, u"contents"_s}) {
        for (const QString &tongue : {language, u"en"_s}) {
            const QString text = readPage(tongue, name);
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

} // namespace

HelpSheet::HelpSheet(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpSheet"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeHelp"_s);
    close->setIcon(iconNamed(u"close"_s));
    close->setAccessibleName(tr("Close help"));
    close->setToolTip(tr("Close help (Esc)"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("Help"), 2, this), 1);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int edge = fontMetrics().height() / 2;
    layout->setContentsMargins(0, edge, edge, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(close, &QToolButton::clicked, this, &HelpSheet::closed);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showPage(link.path()); });
}

void HelpSheet::showPage(const QString &id)
{
    m_text->setMarkdown(pageFor(id));
    m_text->document()->setDocumentMargin(fontMetrics().height() * 0.6);
}

void HelpSheet::showAlone(const QString &id, QWidget *parent)
{
    auto *sheet = new HelpSheet(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowFlag(Qt::Dialog);
    sheet->setWindowTitle(tr("Help"));
    sheet->showPage(id);
    connect(sheet, &HelpSheet::closed, sheet, &QWidget::close);
    sheet->show();
    sheet->focusFirst();
}

void HelpSheet::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QString HelpSheet::pageText() const
{
    return m_text->toPlainText();
}

QSize HelpSheet::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 46, fontMetrics().height() * 20};
}

QSize HelpSheet::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

void HelpSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace wardmate
