// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_pane.h"

#include "models/base/clock.h"
#include "models/reports/bar_chart.h"
#include "models/reports/ledger_store.h"
#include "models/reports/report_export.h"
#include "ui/base/action_button.h"
#include "ui/base/choice_box.h"
#include "ui/base/empty_state.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/reading_page.h"
#include "ui/base/tab_order.h"
#include "ui/reports/figures_view.h"
#include "ui/reports/pane_parts.h"
#include "ui/reports/report_sentences.h"
#include "ui/reports/save_bar.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

ReportsPane::ReportsPane(ReportServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_period(new ChoiceBox(this))
    , m_compare(new ChoiceBox(this))
    , m_published(viewButton(tr("P&ublished figures"), u"publishedView"_s, this))
    , m_internal(viewButton(tr("I&nternal figures"), u"internalView"_s, this))
    , m_area(new ChoiceBox(this))
    , m_profession(new ChoiceBox(this))
    , m_group(new ChoiceBox(this))
    , m_banner(new InlineMessage(this))
    , m_total(headingLabel({}, 2, this))
    , m_rates(quietLabel({}, this))
    , m_figures(new FiguresView(this))
    , m_empty(new EmptyState(this))
    , m_explanation(new InlineMessage(this))
    , m_state(new QLabel(this))
    , m_totalsOnly(new QCheckBox(tr("Only the tota&l; the lists once, for the year"), this))
    , m_saveBar(new SaveBar(services.settings, services.prompts, this))
    , m_result(new InlineMessage(this))
{
    setObjectName(u"reportsPane"_s);
    makeActions();
    build();
    connect(m_period, &ChoiceBox::codeChosen, this, [this] { refresh(); });
    connect(m_compare, &ChoiceBox::codeChosen, this, [this] { m_figures->showIssue(m_shown, comparedWith()); });
    for (ChoiceBox *filter : {m_area, m_profession, m_group})
        connect(filter, &ChoiceBox::codeChosen, this, [this] { refresh(); });
    connect(m_totalsOnly, &QCheckBox::toggled, this, [this] { refresh(); });
    m_published->setChecked(true);
    reload();
}

void ReportsPane::makeActions()
{
    m_publish = new QAction(this);
    m_publish->setObjectName(u"publishAndSave"_s);
    connect(m_publish, &QAction::triggered, this, &ReportsPane::publish);
    m_showFolder = new QAction(tr("&Show folder"), this);
    connect(m_showFolder, &QAction::triggered, this, [this] { m_services.showFolder(m_saveBar->folder()); });
    m_useTotals = new QAction(tr("Use &yearly lists"), this);
    connect(m_useTotals, &QAction::triggered, this, [this] { m_totalsOnly->setChecked(true); });
}

QWidget *ReportsPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(head);
    row->addWidget(headingLabel(tr("Reports"), 1, head));
    row->alignEndFrom(1);
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_published, m_internal}) {
        group->addButton(button);
        row->addWidget(button);
        button->setVisible(!isAdministrator());
    }
    connect(m_internal, &QToolButton::toggled, this, &ReportsPane::showInternal);
    if (isAdministrator())
        row->addWidget(quietLabel(tr("You are signed in with a key that cannot open names."), head));
    return head;
}

QWidget *ReportsPane::buildInternalHead()
{
    m_filters = new QWidget(this);
    m_filterRow = new QBoxLayout(QBoxLayout::LeftToRight, m_filters);
    m_filterRow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[caption, field] : {std::pair(tr("&Area"), m_area), std::pair(tr("Pr&ofession"), m_profession),
             std::pair(tr("&Kind of event"), m_group)}) {
        auto *pair = new QHBoxLayout;
        pair->addWidget(buddyLabel(caption, field, m_filters));
        pair->addWidget(field, 1);
        m_filterRow->addLayout(pair, 1);
        field->setOptional(tr("All"));
    }
    return m_filters;
}

QWidget *ReportsPane::buildFoot()
{
    m_foot = new QWidget(this);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins({});
    column->addWidget(m_totalsOnly);
    column->addWidget(m_saveBar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    auto *publish = new ActionButton(m_publish, m_foot);
    publish->setObjectName(u"publishButton"_s);
    publish->setDefault(true);
    row->addWidget(publish);
    column->addLayout(row);
    m_state->setWordWrap(true);
    return m_foot;
}

void ReportsPane::build()
{
    auto *page = new ReadingPage(ReadingPage::kAllTheWidth, this);
    auto *column = &page->column();
    column->addWidget(buildHead());
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_period->setObjectName(u"reportPeriod"_s);
    m_compare->setObjectName(u"reportCompare"_s);
    auto *period = new QHBoxLayout;
    period->addWidget(buddyLabel(tr("Per&iod"), m_period, page));
    period->addWidget(m_period, 1);
    m_choices->addLayout(period, 1);
    m_compareRow = new QWidget(page);
    auto *compare = new QHBoxLayout(m_compareRow);
    compare->setContentsMargins(0, 0, 0, 0);
    compare->addWidget(buddyLabel(tr("Co&mpare with"), m_compare, m_compareRow));
    compare->addWidget(m_compare, 1);
    m_compare->setOptional(tr("Nothing"));
    m_choices->addWidget(m_compareRow, 1);
    m_choices->addStretch(1);
    column->addLayout(m_choices);
    column->addWidget(m_banner);
    column->addWidget(buildInternalHead());
    m_content = new QWidget(page);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_total, m_rates, m_figures, m_explanation})
        content->addWidget(part, part == m_figures ? 1 : 0);
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_result);
    column->addWidget(buildFoot());
    for (const auto &[widget, name] : std::initializer_list<std::pair<QWidget *, QString>>{{m_total, u"reportTotal"_s},
             {m_explanation, u"reportExplanation"_s}, {m_result, u"reportResult"_s}, {m_state, u"reportState"_s},
             {m_totalsOnly, u"totalsOnly"_s}, {m_area, u"internalArea"_s}, {m_profession, u"internalProfession"_s},
             {m_group, u"internalGroup"_s}})
        widget->setObjectName(name);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page);
    tabThrough({m_published, m_internal, m_period, m_compareRow, m_banner, m_filters, m_content, m_empty, m_result,
        m_totalsOnly, m_saveBar, m_foot});
}

QList<QAction *> ReportsPane::menuActions() const
{
    return {m_publish};
}

void ReportsPane::focusFirst()
{
    m_period->setFocus(Qt::OtherFocusReason);
}

bool ReportsPane::openItem(const QString &reference)
{
    const auto period = Period::parse(reference);
    if (!period)
        return false;
    if (m_period->findData(period->text()) < 0)
        m_period->addChoice(periodWords(*period), period->text());
    m_period->setCode(period->text());
    refresh();
    return true;
}

void ReportsPane::setRoom(Room room)
{
    m_room = room;
    fitWidth();
}

bool ReportsPane::event(QEvent *event)
{
    const bool done = Pane::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitWidth();
    return done;
}

// The window's room counts the navigation, which grows with the text: what stands side by side here is counted here.
void ReportsPane::fitWidth()
{
    constexpr int kLists = 96; // characters it takes for the lists to stand beside a figure
    constexpr int kChartAndTable = 110; // ... and for a chart beside its table
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    const bool tight = m_room == Room::Tight || characters < kLists;
    m_figures->setStacked(m_room != Room::Wide || characters < kChartAndTable, tight);
    const auto direction = tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_choices->setDirection(direction);
    m_filterRow->setDirection(direction);
    m_saveBar->setTight(tight);
}

void ReportsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void ReportsPane::reload()
{
    const auto issues = m_services.ledger.issues();
    m_issues = issues.value_or(QList<Issue>());
    if (!issues)
        m_banner->show(InlineMessage::Kind::Problem, errorText(issues.error()));
    fillPeriods();
    fillFilters();
    refresh();
}

void ReportsPane::fillPeriods()
{
    const QString before = m_period->code();
    const QDate today = m_services.clock.today();
    QList<Period> periods;
    QDate first;
    if (m_services.counts != nullptr)
        first = m_services.counts->firstDay(m_services.programme()).value_or(QDate());
    m_period->clear();
    if (isAdministrator()) {
        for (const Issue &issue : m_issues)
            periods.prepend(issue.span.last);
    } else {
        periods = periodsToShow(first, today, m_isInternal);
    }
    QStringList seen;
    for (const Period &period : periods) {
        if (!seen.contains(period.text()))
            m_period->addChoice(periodWords(period), period.text());
        seen.append(period.text());
    }
    const QString usual = periods.isEmpty() ? QString() : usualPeriod(periods, m_issues, today).text();
    m_period->setCode(seen.contains(before) ? before : usual);
}

void ReportsPane::fillFilters()
{
    if (m_services.counts == nullptr || m_area->count() > 1)
        return;
    for (const QString &area : m_services.counts->areas().value_or(QStringList()))
        m_area->addChoice(area, area);
    for (const QString &code : categoryCodes(ReportList::Area))
        m_area->addChoice(categoryLabel(ReportList::Area, code), code);
    for (const auto &[list, box] :
        {std::pair(ReportList::Profession, m_profession), std::pair(ReportList::EventGroup, m_group)}) {
        for (const QString &code : categoryCodes(list))
            box->addChoice(categoryLabel(list, code), code);
    }
}

PublishRequest ReportsPane::request() const
{
    const auto period = Period::parse(m_period->code());
    PublishRequest request;
    request.period = period.value_or(Period());
    request.totalsOnly = m_totalsOnly->isChecked() && request.period.months == 3;
    return request;
}

void ReportsPane::refresh()
{
    const auto period = Period::parse(m_period->code());
    m_filters->setVisible(m_isInternal);
    m_rates->setVisible(m_isInternal);
    m_compareRow->setVisible(!m_isInternal);
    m_foot->setVisible(!m_isInternal);
    m_result->clear();
    if (!m_isInternal)
        m_banner->clear();
    if (!period) {
        m_content->hide();
        m_foot->hide();
        m_empty->setTexts(u"reports"_s, tr("Nothing has been published yet."),
            isAdministrator() ? tr("A coordinator or director publishes the figures of a quarter; then they are here.")
                              : tr("When there are referrals, their figures can be published here."));
        m_empty->show();
        return;
    }
    if (m_isInternal)
        refreshInternal(*period);
    else
        refreshPublished(*period);
}

void ReportsPane::refreshPublished(const Period &period)
{
    const auto issued = issueFor(m_issues, period);
    const bool isTotalWithoutLists = issued && issued->kind == IssueKind::Totals;
    const bool mayTakeTotals = !isAdministrator() && !issued && period.months == 3
        && Publisher::planOfYear(m_issues, period.year).value_or(ReportPlan::Year) == ReportPlan::Year;
    m_totalsOnly->setVisible(mayTakeTotals);
    if (issued) {
        showIssue(*issued, true);
        if (isTotalWithoutLists)
            m_explanation->show(InlineMessage::Kind::Information,
                tr("Only the total of this quarter is published. The lists follow once, for the whole year."));
        return;
    }
    if (isAdministrator()) {
        showRefusal(issued.error(), period);
        return;
    }
    const auto proposal = m_services.publisher->propose(request());
    if (!proposal) {
        showRefusal(proposal.error(), period);
        return;
    }
    showIssue(proposal->issue, false);
    if (proposal->wouldSuitYear && mayTakeTotals)
        m_banner->show(InlineMessage::Kind::Information,
            tr("With fewer than about 150 referrals a quarter most numbers are too small to show. Totals each quarter "
               "and "
               "the lists once a year show more."),
            {m_useTotals});
}

void ReportsPane::showIssue(const Issue &issue, bool isPublished)
{
    m_shown = issue;
    m_isPublished = isPublished;
    m_empty->hide();
    m_content->show();
    m_foot->show();
    m_figures->setVisible(!issue.tables.isEmpty());
    m_saveBar->show();
    m_total->setText(tr("%1: %n referral(s)", nullptr, issue.total).arg(spanWords(issue.span)));
    fillComparisons(issue);
    m_figures->showIssue(issue, comparedWith());
    if (issue.tables.isEmpty())
        m_explanation->show(InlineMessage::Kind::Information,
            tr("Only the total of the quarter; the lists follow once, for the whole year."));
    else
        m_explanation->show(InlineMessage::Kind::Information, hiddenNote(issue));
    m_state->setText(isPublished
            ? tr("Published on %1. These figures never change.")
                  .arg(QLocale().toString(issue.issuedAt.toLocalTime().date(), QLocale::LongFormat))
            : tr("Preview – nothing has been published."));
    m_publish->setText(isPublished ? tr("Save &published figures") : tr("&Publish and save…"));
    m_publish->setEnabled(true);
}

void ReportsPane::fillComparisons(const Issue &issue)
{
    const QString before = m_compare->code();
    m_compare->clear();
    m_compare->setOptional(tr("Nothing"));
    Span year = issue.span;
    --year.first.year;
    --year.last.year;
    for (const Issue &each : m_issues) {
        if (each.span == year && each.kind == issue.kind)
            m_compare->addChoice(shortSpanWords(each.span), each.span.text());
    }
    m_compare->setCode(before);
    m_compareRow->setVisible(m_compare->count() > 1);
}

const Issue *ReportsPane::comparedWith() const
{
    const QString code = m_compare->code();
    const auto found = std::ranges::find_if(m_issues, [&](const Issue &each) { return each.span.text() == code; });
    return code.isEmpty() || found == m_issues.end() ? nullptr : &*found;
}

void ReportsPane::showRefusal(const Error &error, const Period &period)
{
    m_content->hide();
    m_compareRow->hide();
    // the box that caused it stays in sight
    m_foot->setVisible(
        m_totalsOnly->isVisibleTo(m_foot) && (m_totalsOnly->isChecked() || error.code == u"plan_fixed"_s));
    m_saveBar->hide();
    m_state->clear();
    m_publish->setText(tr("&Publish and save…"));
    m_publish->setEnabled(false);
    const int threshold = m_services.programme ? m_services.programme().smallNumberThreshold : kLeastThreshold;
    const RefusalWords words = refusalWords(error, period, threshold);
    m_empty->setTexts(u"reports"_s, words.what, words.whatToDo);
    m_empty->show();
}

void ReportsPane::showInternal(bool internal)
{
    m_isInternal = internal;
    if (internal)
        m_banner->show(InlineMessage::Kind::Warning,
            tr("Internal figures: small groups show. They stay inside the programme and cannot be saved from here."));
    fillPeriods();
    refresh();
}

void ReportsPane::refreshInternal(const Period &period)
{
    CountRequest request;
    request.spans = {Span::of(period)};
    const CountFilter filter{m_area->code(), m_profession->code(), m_group->code()};
    const auto counts = m_services.counts->counts(
        request, m_services.counts->areas().value_or(QStringList()), m_services.programme(), filter);
    if (!counts) {
        m_banner->show(InlineMessage::Kind::Problem, errorText(counts.error()));
        return;
    }
    m_empty->setTexts(u"reports"_s, tr("No referrals in this period."), tr("Choose another period, or fewer filters."));
    m_empty->setVisible(counts->total.count == 0);
    m_content->setVisible(counts->total.count > 0);
    m_total->setText(tr("%1: %n referral(s)", nullptr, counts->total.count).arg(spanWords(Span::of(period))));
    m_rates->setText(rateWords(ratesOf(*counts)));
    m_figures->show();
    m_figures->showCounts(period, *counts);
    m_explanation->clear();
}

void ReportsPane::publish()
{
    if (m_isPublished) {
        saveFiles(m_shown);
        return;
    }
    const QString name = spanWords(m_shown.span);
    const Question question{tr("Publish %1").arg(name),
        tr("Published figures never change. What is entered later counts in the next period."),
        tr("Publish %1").arg(name), tr("Not yet")};
    if (!m_services.prompts.confirm(question))
        return;
    const auto issue = m_services.publisher->publish(request());
    if (!issue) {
        m_result->show(InlineMessage::Kind::Problem, errorText(issue.error()));
        return;
    }
    m_issues = m_services.ledger.issues().value_or(m_issues);
    emit saved();
    refresh();
    saveFiles(*issue);
}

void ReportsPane::saveFiles(const Issue &issue)
{
    const auto frame = m_services.ledger.frame();
    m_period->setFocus(Qt::OtherFocusReason); // the button that was pressed cannot keep it meanwhile
    m_publish->setEnabled(false);
    m_saveBar->save({issue, m_issues, frame.value_or(ReportFrame())}, [this](const Result<int> &saved) {
        m_publish->setEnabled(true);
        showSaved(saved);
    });
}

void ReportsPane::showSaved(const Result<int> &saved)
{
    if (!saved) {
        m_result->show(InlineMessage::Kind::Problem, errorText(saved.error()));
        return;
    }
    QList<QAction *> acts;
    if (m_services.showFolder && *saved > 0)
        acts.append(m_showFolder);
    const QString text
        = *saved == 0 ? tr("Published. No file was chosen to be saved.") : tr("%n file(s) saved.", nullptr, *saved);
    m_result->show(InlineMessage::Kind::Success, text, acts);
    m_result->focusFirst();
    emit said(text);
}

} // namespace wardmate
