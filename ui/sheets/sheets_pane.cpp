// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheets_pane.h"

#include "models/sheets/resource_store.h"
#include "models/sheets/sheet_renderer.h"
#include "ui/base/action_button.h"
#include "ui/base/empty_state.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/inline_message.h"
#include "ui/base/reading_page.h"
#include "ui/base/tab_order.h"
#include "ui/sheets/sheet_checks.h"
#include "ui/sheets/sheet_options_bar.h"
#include "ui/sheets/sheet_own_actions.h"
#include "ui/sheets/sheet_panes.h"
#include "ui/sheets/sheet_preview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLeastPreview = 12; ///< lines of text as high as a page is still of use

constexpr int kIdRole = Qt::UserRole;

QString interfaceLanguage()
{
    const QString own = QLocale().name().left(2);
    return sheetLanguages().contains(own) ? own : sheetLanguages().constFirst();
}

QToolButton *toolButton(const QString &caption, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(caption);
    button->setToolTip(caption);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SheetsPane::SheetsPane(SheetServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_output(services)
    , m_own(new SheetOwnActions(
          services, [this]() -> const auto & { return m_shown; }, this))
    , m_sheets(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_chooser(new QWidget(this))
    , m_choice(new QComboBox(m_chooser))
    , m_title(headingLabel({}, 1, this))
    , m_about(quietLabel({}, this))
    , m_options(new SheetOptionsBar(this))
    , m_preview(new SheetPreview(this))
    , m_previewBar(new QWidget(this))
    , m_page(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_warning(new InlineMessage(this))
    , m_result(new InlineMessage(this))
{
    setObjectName(u"sheetsPane"_s);
    makeActions();
    build();
    readOptions();
    fillList();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_choice, &QComboBox::activated, this, &SheetsPane::choose);
    connect(m_options, &SheetOptionsBar::changed, this, [this] {
        keepOptions();
        render();
    });
    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            render();
    };
    connect(&m_services.resources, &ResourceStore::added, this, changed);
    connect(&m_services.resources, &ResourceStore::updated, this, changed);
    connect(&m_services.resources, &ResourceStore::removed, this, changed);
    connect(&m_services.resources, &ResourceStore::reset, this, changed);
    connect(m_own, &SheetOwnActions::changed, this, changed);
    connect(m_preview, &SheetPreview::viewChanged, this, &SheetsPane::showView);
    choose(0);
}

void SheetsPane::makeActions()
{
    const auto action = [this](const QString &text, auto act) {
        auto *made = new QAction(text, this);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_print = action(tr("&Print…"), [this] { report(m_output.print(*m_shown)); });
    m_pdf = action(tr("Save as P&DF…"), [this] { report(m_output.savePdf(*m_shown)); });
    m_web = action(tr("Save as we&b page…"), [this] { report(m_output.saveWebPage(*m_shown)); });
    m_copy = action(tr("Cop&y text"), [this] { report(m_output.copyText(*m_shown)); });
    m_check = action(tr("Check no&w…"), [this] { emit goTo(u"resources"_s, u"check"_s); });
    m_directory = action(tr("&Open the directory"), [this] { emit goTo(u"resources"_s, {}); });
    m_print->setObjectName(u"printSheet"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    m_web->setObjectName(u"saveWebPage"_s);
    m_copy->setObjectName(u"copySheetText"_s);
    offer(Standard::Print, m_print);
}

void SheetsPane::build()
{
    const int space = fontMetrics().height() / 2;
    m_list->setObjectName(u"sheetList"_s);
    m_list->setAccessibleName(tr("Sheets"));
    m_list->setModel(m_sheets);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->installEventFilter(this);
    m_choice->installEventFilter(this);
    m_title->setObjectName(u"sheetTitle"_s);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_nothing);
    m_nothing->setSizePolicy(
        QSizePolicy::Preferred, QSizePolicy::Ignored); // else it asks for its height from the pages
    m_stack->setMinimumHeight(fontMetrics().height() * kLeastPreview);
    auto *sheet = new ReadingPage(ReadingPage::kAllTheWidth, this);
    sheet->column().setContentsMargins(0, 0, 0, 0);
    sheet->column().setSpacing(space);
    const QList<QWidget *> above{buildChooser(), m_title, m_about, m_options};
    for (QWidget *part : above)
        sheet->column().addWidget(part);
    sheet->column().addWidget(m_stack, 1);
    const QList<QWidget *> below{buildPreviewBar(), m_warning, m_result, buildActs()};
    for (QWidget *part : below)
        sheet->column().addWidget(part);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space * 2);
    layout->addWidget(m_list);
    layout->addWidget(sheet, 1);
    tabThrough(QList<QWidget *>{m_list} + above + QList<QWidget *>{m_stack} + below);
    m_result->setClosable(true);
}

QWidget *SheetsPane::buildChooser()
{
    m_choice->setObjectName(u"sheetChoice"_s);
    m_choice->setModel(m_sheets);
    m_choice->setMaxVisibleItems(20);
    auto *label = new QLabel(tr("Sheet"), m_chooser);
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout(m_chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    m_chooser->hide();
    return m_chooser;
}

QWidget *SheetsPane::buildPreviewBar()
{
    m_previous = toolButton(tr("Previous page"), u"previousPage"_s, m_previewBar);
    m_previous->setIcon(iconNamed(u"previous"_s));
    m_next = toolButton(tr("Next page"), u"nextPage"_s, m_previewBar);
    m_next->setIcon(iconNamed(u"next"_s));
    QToolButton *out = toolButton(tr("Show the page smaller"), u"zoomOut"_s, m_previewBar);
    out->setText(u"−"_s);
    QToolButton *in = toolButton(tr("Show the page larger"), u"zoomIn"_s, m_previewBar);
    in->setText(u"+"_s);
    QToolButton *whole = toolButton(tr("Whole page"), u"wholePage"_s, m_previewBar);
    whole->setText(tr("Whole page"));
    QToolButton *width = toolButton(tr("Page width"), u"pageWidth"_s, m_previewBar);
    width->setText(tr("Page width"));
    m_page->setObjectName(u"pageNumber"_s);
    auto *row = new FlowLayout(m_previewBar);
    for (QWidget *each :
        {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_next)})
        row->addWidget(each);
    row->alignEndFrom(row->count());
    for (QWidget *each : {static_cast<QWidget *>(whole), static_cast<QWidget *>(width), static_cast<QWidget *>(out),
             static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(in)})
        row->addWidget(each);
    tabThrough({m_previous, m_next, whole, width, out, in});
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    connect(out, &QToolButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(in, &QToolButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(whole, &QToolButton::clicked, this, [this] { m_preview->fit(true); });
    connect(width, &QToolButton::clicked, this, [this] { m_preview->fit(false); });
    return m_previewBar;
}

QWidget *SheetsPane::buildActs()
{
    m_acts = new QWidget(this);
    m_acts->setObjectName(u"sheetActs"_s);
    m_others = new QWidget(m_acts);
    m_more = new QPushButton(tr("M&ore"), m_acts);
    m_more->setObjectName(u"moreActs"_s);
    m_more->setAutoDefault(false);
    auto *menu = new QMenu(m_more);
    menu->addActions(QList<QAction *>{m_web, m_copy} + m_own->actions());
    m_more->setMenu(menu);
    m_more->hide();
    const auto button = [](QAction *action, QWidget *parent) {
        auto *made = new ActionButton(action, parent);
        made->setObjectName(action->objectName() + u"Button"_s);
        return made;
    };
    auto *print = button(m_print, m_acts);
    print->setDefault(true);
    auto *others = new QHBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->addWidget(button(m_web, m_others));
    others->addWidget(button(m_copy, m_others));
    auto *row = new FlowLayout(m_acts);
    row->addWidget(print);
    auto *pdf = button(m_pdf, m_acts);
    row->addWidget(pdf);
    row->addWidget(m_others);
    row->addWidget(m_more);
    tabThrough({print, pdf, m_others, m_more});
    return m_acts;
}

QList<QAction *> SheetsPane::menuActions() const
{
    const QList<QAction *> acts{m_pdf, m_web, m_copy};
    return m_services.mayChange ? acts + QList<QAction *>{m_check, m_directory} + m_own->actions() : acts;
}

void SheetsPane::focusFirst()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_choice->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SheetsPane::regions()
{
    QWidget *first = m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_chooser;
    return {first, m_options, m_preview, m_acts};
}

bool SheetsPane::openItem(const QString &reference)
{
    const QString id = reference.section(u'/', 0, 0);
    const QString language = reference.section(u'/', 1, 1);
    for (int row = 0; row < m_sheets->rowCount(); ++row) {
        if (m_sheets->item(row)->data(kIdRole).toString() != id)
            continue;
        choose(row);
        if (!language.isEmpty())
            m_options->setLanguage(language);
        return true;
    }
    return false;
}

void SheetsPane::setRoom(Room room)
{
    const bool listed = room == Room::Wide;
    m_list->setVisible(listed);
    m_chooser->setVisible(!listed);
    m_title->setVisible(listed); // the drop-down says it already
    m_about->setVisible(listed);
    m_others->setVisible(listed);
    m_more->setVisible(!listed);
    for (const auto &fit : {u"wholePage"_s, u"pageWidth"_s}) // smaller and larger are enough where there is no room
        m_previewBar->findChild<QToolButton *>(fit)->setVisible(listed);
}

bool SheetsPane::eventFilter(QObject *watched, QEvent *event)
{
    // One letter for the language while the list has the focus, in place of the search by first letters (ux.md 7.1).
    if ((watched == m_list || watched == m_choice) && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool letter = key.text().size() == 1 && key.text().at(0).isLetter();
        if (letter && !(key.modifiers() & ~Qt::ShiftModifier) && m_options->chooseByLetter(key.text()))
            return true;
    }
    return Pane::eventFilter(watched, event);
}

void SheetsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_stale)
        render();
}

void SheetsPane::readOptions()
{
    SheetOptions options;
    options.paper = m_services.paper                                 ? m_services.paper()
        : QLocale().measurementSystem() == QLocale::ImperialUSSystem ? SheetPaper::Letter
                                                                     : SheetPaper::A4;
    const QString kept = m_services.settings.value(u"sheets/paper"_s).toString();
    if (!kept.isEmpty())
        options.paper = kept == "letter"_L1 ? SheetPaper::Letter : SheetPaper::A4;
    options.largePrint = m_services.settings.value(u"sheets/large_print"_s, false).toBool();
    options.qrCodes = m_services.settings.value(u"sheets/qr_codes"_s, true).toBool();
    options.tearOff = m_services.settings.value(u"sheets/tear_off"_s, true).toBool();
    m_options->setOptions(options);
    m_options->setLanguage(interfaceLanguage());
}

void SheetsPane::keepOptions()
{
    const SheetOptions options = m_options->options();
    m_services.settings.setValue(u"sheets/paper"_s, options.paper == SheetPaper::Letter ? u"letter"_s : u"a4"_s);
    m_services.settings.setValue(u"sheets/large_print"_s, options.largePrint);
    m_services.settings.setValue(u"sheets/qr_codes"_s, options.qrCodes);
    m_services.settings.setValue(u"sheets/tear_off"_s, options.tearOff);
}

void SheetsPane::fillList()
{
    // Titles in the language of the interface: the person here chooses, whatever the reader's language.
    const std::vector<SheetInfo> sheets = sheetCatalogue(interfaceLanguage());
    for (const SheetInfo &sheet : sheets) {
        auto *item = new QStandardItem(sheet.title);
        item->setData(sheet.id, kIdRole);
        item->setToolTip(sheet.title);
        m_sheets->appendRow(item);
    }
}

QString SheetsPane::currentId() const
{
    return m_sheets->index(m_row, 0).data(kIdRole).toString();
}

void SheetsPane::choose(int row)
{
    const QModelIndex index = m_sheets->index(row, 0);
    if (!index.isValid() || row == m_row)
        return;
    m_row = row;
    m_list->setCurrentIndex(index);
    m_choice->setCurrentIndex(row);
    m_result->clear();
    render();
}

void SheetsPane::render()
{
    m_stale = false;
    const auto known = shippedTemplate(currentId(), interfaceLanguage());
    if (known)
        m_options->setLanguages(known->info.languages);
    auto sheet = m_own->sheet(currentId(), m_options->language());
    auto facts = m_services.facts();
    if (!sheet || !facts)
        return showProblem(sheet ? facts.error() : sheet.error());
    m_options->setHasTearOff(sheet->body.contains(u"\n@tearoff "_s));
    auto document = renderSheet(*sheet, *facts, m_options->options());
    if (!document)
        return showProblem(document.error());
    const QString spoken = sheetPlainText(*sheet, *facts).value_or(QString());
    m_title->setText(sheet->info.title);
    const QString origin = m_own->originWords(currentId(), m_options->language());
    m_about->setText(
        tr("%n page(s)", nullptr, document->pageCount()) + (origin.isEmpty() ? QString() : u" · "_s + origin));
    m_shown.emplace(ShownSheet{std::move(*sheet), std::move(*facts), m_options->options()});
    showWarning(*document);
    const bool whole = document->isWhole();
    m_preview->setDocument(std::move(*document), spoken);
    m_stack->setCurrentWidget(m_preview);
    m_previewBar->setEnabled(true);
    m_print->setEnabled(whole);
    m_pdf->setEnabled(whole);
    m_web->setEnabled(true);
    m_copy->setEnabled(true);
}

void SheetsPane::showProblem(const Error &error)
{
    m_shown.reset();
    m_preview->clear();
    m_warning->clear();
    for (QAction *action : {m_print, m_pdf, m_web, m_copy})
        action->setEnabled(false);
    m_previewBar->setEnabled(false);
    if (error.code == "no_crisis_entry"_L1)
        m_nothing->setTexts(u"phone"_s, tr("No crisis number to print."),
            tr("Every sheet carries one, so nothing goes out without it. Add a crisis line to the directory."));
    else
        m_nothing->setTexts(u"problem"_s, tr("This sheet cannot be shown."), errorText(error));
    m_nothing->setChoices(m_services.mayChange ? QList<QAction *>{m_directory} : QList<QAction *>{});
    m_stack->setCurrentWidget(m_nothing);
}

void SheetsPane::showWarning(const SheetDocument &document)
{
    const QString numbers = warningOf(checksOf(document, m_shown->facts.today));
    const QString problem = problemsOf(document);
    if (!numbers.isEmpty())
        m_warning->show(InlineMessage::Kind::Warning, problem.isEmpty() ? numbers : problem + u'\n' + numbers,
            m_services.mayChange ? QList<QAction *>{m_check} : QList<QAction *>{});
    else if (!problem.isEmpty())
        m_warning->show(InlineMessage::Kind::Warning, problem);
    else
        m_warning->clear();
}

void SheetsPane::showView()
{
    const int pages = m_preview->pageCount();
    const int page = m_preview->currentPage();
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    //: Zoom of the preview
    m_zoom->setText(tr("%1 %").arg(qRound(m_preview->zoom() * 100)));
}

void SheetsPane::report(const SheetOutput::Report &report)
{
    switch (report.outcome) {
    case SheetOutput::Outcome::Done:
        m_result->clear();
        focusFirst();
        emit said(report.words);
        return;
    case SheetOutput::Outcome::Left:
        return;
    case SheetOutput::Outcome::CheckNumbers:
        emit goTo(u"resources"_s, u"check"_s);
        return;
    case SheetOutput::Outcome::NoPrinter:
        m_result->show(InlineMessage::Kind::Information, report.words, {m_pdf});
        m_result->focusFirst(); // Enter takes what there is instead
        return;
    case SheetOutput::Outcome::Failed:
        m_result->show(InlineMessage::Kind::Problem, report.words);
        return;
    }
}

PaneSpec sheetsPane(SheetServices &services)
{
    return {.id = u"sheets"_s,
        //: Place of the program where sheets are printed
        .title = QCoreApplication::translate("wardmate::SheetsPane", "&Sheets"),
        .menu = QCoreApplication::translate("wardmate::SheetsPane", "&Sheets"),
        .group = u"programme"_s,
        .icon = u"print"_s,
        .make = [&services](QWidget *parent) { return new SheetsPane(services, parent); }};
}

} // namespace wardmate
