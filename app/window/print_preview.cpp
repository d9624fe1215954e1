// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/print_preview.h"

#include "models/base/whole_file.h"
#include "ui/base/form_fields.h"
#include "ui/base/icons.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kOutside = u"Wardmate"_s; ///< what others see of it: the printer's queue, the name of a file
constexpr double kZoomStep = 1.25;

QPushButton *turnButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(iconNamed(icon), QString(), parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PrintPreview::PrintPreview(const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
    , m_printer(QPrinter::HighResolution)
    , m_view(new QPrintPreviewWidget(&m_printer, this))
    , m_page(new QLabel(this))
    , m_back(turnButton(u"previous"_s, tr("Previous page"), this))
    , m_forward(turnButton(u"next"_s, tr("Next page"), this))
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(title);
    m_document.setHtml(html);
    m_printer.setDocName(kOutside);
    m_printer.setCreator(kOutside);
    build();
    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *target) { m_document.print(target); });
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPage);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 46).boundedTo(room));
    m_view->fitToWidth();
    m_view->updatePreview();
}

void PrintPreview::build()
{
    const bool hasPrinter = !QPrinterInfo::availablePrinterNames().isEmpty();
    m_page->setObjectName(u"previewPage"_s);
    m_back->setObjectName(u"previousPage"_s);
    m_forward->setObjectName(u"nextPage"_s);
    if (auto *paper = m_view->findChild<QGraphicsView *>())
        paper->setAccessibleName(tr("Print preview"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *leave = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QPushButton *save = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    leave->setAutoDefault(false);
    save->setObjectName(u"savePdf"_s);
    print->setObjectName(u"printNow"_s);
    print->setEnabled(hasPrinter);
    print->setShortcut(QKeySequence(QKeySequence::Print));
    (hasPrinter ? print : save)->setDefault(true);
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(save, &QPushButton::clicked, this, &PrintPreview::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_view->currentPage() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turnTo(m_view->currentPage() + 1); });
    const auto onKey = [this](const QKeySequence &key, const std::function<void()> &act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_PageUp, [this] { turnTo(m_view->currentPage() - 1); });
    onKey(Qt::Key_PageDown, [this] { turnTo(m_view->currentPage() + 1); });
    onKey(QKeySequence::ZoomIn, [this] { zoom(kZoomStep); });
    onKey(QKeySequence::ZoomOut, [this] { zoom(1 / kZoomStep); });
    auto *turning = new QHBoxLayout;
    turning->addWidget(m_back);
    turning->addWidget(m_page);
    turning->addWidget(m_forward);
    turning->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(turning);
    if (!hasPrinter)
        layout->addWidget(quietLabel(tr("This computer has no printer set up."), this));
    layout->addWidget(buttons);
    (hasPrinter ? print : save)->setFocus(Qt::OtherFocusReason);
}

void PrintPreview::turnTo(int page)
{
    if (page < 1 || page > m_view->pageCount())
        return;
    m_view->setCurrentPage(page);
    showPage();
}

void PrintPreview::showPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage()).arg(m_view->pageCount()));
    m_back->setEnabled(m_view->currentPage() > 1);
    m_forward->setEnabled(m_view->currentPage() < m_view->pageCount());
}

void PrintPreview::zoom(double factor)
{
    m_view->setZoomFactor(m_view->zoomFactor() * factor);
}

void PrintPreview::print()
{
    QPrintDialog dialog(&m_printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.print(&m_printer);
    accept();
}

void PrintPreview::save()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save as PDF"), kOutside + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (saveAs(path))
        accept();
    else
        QMessageBox::warning(this, tr("Save as PDF"),
            tr("The file could not be written there. Choose another place, or make room on this disk."));
}

bool PrintPreview::saveAs(const QString &path)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter pages(&bytes);
        pages.setPageLayout(m_printer.pageLayout());
        pages.setTitle(kOutside);
        pages.setCreator(kOutside);
        m_document.print(&pages);
    }
    return writeWholeFile(QFileInfo(path).suffix().isEmpty() ? path + u".pdf"_s : path, bytes.data()).has_value();
}

} // namespace wardmate
