// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/weights_dialog.h"

#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/matching/match_texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array kCriteria{Criterion::Specialty, Criterion::Rank, Criterion::Experience, Criterion::Profession,
    Criterion::Unit, Criterion::Shift, Criterion::Load, Criterion::Freshness};
constexpr int kRestMs = 200;

/// The weights of the programme, changed and changed back; already stored when it is pushed.
class WeightsCommand final : public QUndoCommand
{
public:
    WeightsCommand(MatchStore &store, const MatchWeights &after)
        : m_store(store)
        , m_after(after)
    {
        //: Named in the Edit menu after Undo or Redo
        setText(WeightsDialog::tr("change matching weights"));
    }
    void undo() override { setObsolete(!m_store.takeBackWeights()); }
    void redo() override
    {
        if (!m_first)
            setObsolete(!m_store.setWeights(m_after));
        m_first = false;
    }

private:
    MatchStore &m_store;
    MatchWeights m_after;
    bool m_first = true;
};

} // namespace

WeightsDialog::WeightsDialog(MatchingServices &services, std::optional<MatchRequest> present, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_pastLabel(new QLabel(tr("&Earlier weights"), this))
    , m_past(new ChoiceBox(this))
    , m_summary(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"weightsDialog"_s);
    setDraftKey(*this, u"matching weights"_s);
    setWindowTitle(tr("Matching weights"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRestMs);
    connect(&m_soon, &QTimer::timeout, this, &WeightsDialog::preview);
    const auto stored = services.store.weights();
    const auto all = present ? Result<MatchRequest>(std::move(*present)) : services.store.allOpen();
    const auto taxonomy = services.store.taxonomy();
    if (!stored || !all || !taxonomy) {
        const Error &error = !stored ? stored.error() : !all ? all.error() : taxonomy.error();
        m_message->show(InlineMessage::Kind::Problem, errorText(error));
        return;
    }
    m_before = *stored;
    m_request = *all;
    m_taxonomy = *taxonomy;
    setWeights(m_before);
    fillPast();
    m_request.weights = m_before;
    m_beforeRun.propose(m_request, m_taxonomy, [this](MatchResult result) {
        m_beforeResult = std::move(result);
        preview();
    });
}

void WeightsDialog::build()
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    auto *grid = new QGridLayout;
    for (const Criterion criterion : kCriteria)
        addLine(*grid, criterion);
    grid->setRowStretch(grid->rowCount(), 1);
    m_summary->setObjectName(u"weightChanges"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_changes->setObjectName(u"weightChangeList"_s);
    m_changes->setWordWrap(true);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setAccessibleName(tr("What would change in the present proposals"));
    auto *reset = new QPushButton(tr("&Reset to defaults"), this);
    reset->setObjectName(u"resetWeights"_s);
    auto *cancel = new QPushButton(tr("Cance&l"), this);
    auto *save = new QPushButton(tr("&Save weights"), this);
    save->setObjectName(u"saveWeights"_s);
    save->setDefault(true);
    connect(reset, &QPushButton::clicked, this, [this] { setWeights({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &WeightsDialog::save);
    auto *right = new QVBoxLayout;
    right->addWidget(m_summary);
    right->addWidget(m_changes, 1);
    right->addStretch();
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(fontMetrics().height() * 2);
    grid->setSpacing(fontMetrics().height() / 2); // not the one of the layout around it
    right->setSpacing(fontMetrics().height() / 2);
    m_halves->addLayout(grid, 1);
    m_halves->addLayout(right, 1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_past->setObjectName(u"pastWeights"_s);
    m_past->setMinimumContentsLength(16);
    m_pastLabel->setBuddy(m_past);
    connect(m_past, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        if (!code.isEmpty())
            setWeights(m_pastWeights.at(code.toInt()).weights);
    });
    auto *earlier = new QHBoxLayout;
    earlier->addWidget(m_pastLabel);
    earlier->addWidget(m_past, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("How much each criterion weighs"), 1, this));
    layout->addWidget(quietLabel(
        tr("Only the proportions count; 0 leaves a criterion out. What a peer asked for comes before all of these."),
        this));
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addLayout(earlier);
    layout->addLayout(buttons);
    tabThrough({m_message, scroll, m_past, reset, cancel, save});
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 26);
}

/// Side by side where there is room, else what would change is below.
void WeightsDialog::arrange()
{
    constexpr int kCharacters = 110;
    const bool wide = width() > fontMetrics().averageCharWidth() * kCharacters;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const Line &line : m_lines) {
        line.number->setMinimumWidth(fontMetrics().averageCharWidth() * 6 + line.number->sizeHint().height());
        line.slider->setMinimumSize(fontMetrics().averageCharWidth() * 8, line.number->sizeHint().height());
    }
}

void WeightsDialog::resizeEvent(QResizeEvent *event)
{
    arrange();
    QDialog::resizeEvent(event);
}

void WeightsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_halves && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        arrange();
}

void WeightsDialog::addLine(QGridLayout &grid, Criterion criterion)
{
    const int row = grid.rowCount();
    auto *label = new QLabel(labelOf(criterion), this);
    auto *number = new QSpinBox(this);
    auto *slider = new QSlider(Qt::Horizontal, this);
    number->setObjectName(u"weight_"_s + codeOf(criterion));
    number->setRange(0, kHighestWeight);
    number->setAccessibleName(labelOf(criterion));
    label->setBuddy(number);
    slider->setRange(0, kHighestWeight);
    slider->setPageStep(10);
    slider->setFocusPolicy(Qt::NoFocus); // the number beside it does the same by keyboard
    connect(slider, &QSlider::valueChanged, number, &QSpinBox::setValue);
    connect(number, &QSpinBox::valueChanged, slider, &QSlider::setValue);
    connect(number, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    grid.addWidget(label, row, 0);
    grid.addWidget(slider, row, 1);
    grid.addWidget(number, row, 2);
    m_lines.push_back({criterion, slider, number});
}

MatchWeights WeightsDialog::weights() const
{
    MatchWeights weights = m_before;
    for (const Line &line : m_lines)
        weights.set(line.criterion, line.number->value());
    return weights;
}

void WeightsDialog::setWeights(const MatchWeights &weights)
{
    for (const Line &line : m_lines)
        line.number->setValue(weights.of(line.criterion));
}

/// What the programme used before, by the day it was changed; choosing one brings its numbers back into the fields.
void WeightsDialog::fillPast()
{
    if (const auto past = m_services.store.pastWeights())
        m_pastWeights = *past;
    m_past->clear();
    m_past->setOptional(tr("None chosen", "earlier weights"));
    for (qsizetype i = 0; i < m_pastWeights.size(); ++i) {
        const PastWeights &each = m_pastWeights.at(i);
        QStringList different;
        for (const Criterion criterion : kCriteria) {
            if (each.weights.of(criterion) != m_before.of(criterion))
                different.append(
                    tr("%1 %2", "criterion, weight").arg(labelOf(criterion)).arg(each.weights.of(criterion)));
        }
        const QString until = QLocale().toString(each.until.toLocalTime(), QLocale::ShortFormat);
        m_past->addChoice(different.isEmpty()
                ? tr("Until %1: as now", "date").arg(until)
                : tr("Until %1: %2", "date, what was different then").arg(until, different.join(u", "_s)),
            QString::number(i));
    }
    m_past->setCode({});
    m_past->lineEdit()->setCursorPosition(0);
    m_lines.front().number->setFocus();
    m_past->setVisible(!m_pastWeights.isEmpty());
    m_pastLabel->setVisible(!m_pastWeights.isEmpty());
}

void WeightsDialog::preview()
{
    if (m_beforeRun.isRunning())
        return; // of very many people; it comes here again when it knows what there is to compare with
    MatchRequest request = m_request;
    request.weights = weights();
    m_run.propose(std::move(request), m_taxonomy, [this](const MatchResult &result) { showChanges(result); });
}

void WeightsDialog::showChanges(const MatchResult &result)
{
    m_changes->clear();
    const auto name = [this](const std::optional<SupporterId> &id) {
        return id ? m_services.supporterName(*id) : tr("nobody", "no supporter");
    };
    const size_t count = std::min(result.referrals.size(), m_beforeResult.referrals.size());
    for (size_t i = 0; i < count; ++i) {
        const ReferralMatch &is = result.referrals[i];
        const ReferralMatch &was = m_beforeResult.referrals[i];
        if (is.supporter != was.supporter) {
            m_changes->addItem(tr("%1: %2 in place of %3", "peer, supporter, supporter before")
                                   .arg(nameOr(m_services.peerName(is.referral), is.referral), name(is.supporter),
                                       name(was.supporter)));
        }
    }
    m_changes->setVisible(m_changes->count() > 0);
    if (count == 0)
        m_summary->setText(tr("Nobody is waiting, so nothing changes now."));
    else if (m_changes->count() == 0)
        m_summary->setText(tr("The present proposals (%n) stay as they are.", nullptr, int(count)));
    else
        m_summary->setText(
            tr("%1 of %n present proposal(s) would change:", nullptr, int(count)).arg(m_changes->count()));
}

void WeightsDialog::save()
{
    const MatchWeights after = weights();
    if (after == m_before)
        return reject();
    if (const Result<void> done = m_services.store.setWeights(after); !done) {
        m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
        return;
    }
    m_services.undo.push(new WeightsCommand(m_services.store, after));
    accept();
}

} // namespace wardmate
