// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_page.h"

#include "ui/base/announce.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/table_setup.h"
#include "ui/exchange/import_services.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/problem_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

CheckPage::CheckPage(ImportSession &session, const ImportServices &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_message(new InlineMessage(this))
    , m_summary(headingLabel({}, 2, this))
    , m_remarks(quietLabel({}, this))
    , m_update(new QCheckBox(
          tr("Bring people who are here already &up to date, where name and phone or e-mail agree"), this))
    , m_table(new QTableView(this))
    , m_problems(new ProblemModel(this))
    , m_repair(nullptr)
    , m_repairLabel(nullptr)
    , m_value(nullptr)
    , m_correct(nullptr)
    , m_empty(nullptr)
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckPage::showProblem);
    connect(m_update, &QCheckBox::clicked, this, [this](bool on) {
        m_session.setUpdateKnown(on);
        load();
    });
}

void CheckPage::build()
{
    m_summary->setObjectName(u"importSummary"_s);
    m_update->setObjectName(u"updateKnown"_s);
    m_table->setObjectName(u"importProblems"_s);
    m_table->setModel(m_problems);
    setUpTable(*m_table, tr("Rows that will not be added"));
    const int character = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->resizeSection(ProblemModel::RowColumn, character * 8);
    m_table->horizontalHeader()->resizeSection(ProblemModel::ReasonColumn, character * 52);
    m_repair = makeRepair();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_message);
    layout->addWidget(m_summary);
    layout->addWidget(m_remarks);
    layout->addWidget(m_update);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_repair);
    layout->addStretch();
}

QWidget *CheckPage::makeRepair()
{
    auto *box = new QWidget(this);
    m_repairLabel = new QLabel(box);
    m_repairLabel->setTextFormat(Qt::PlainText);
    m_repairLabel->setWordWrap(true);
    m_value = new QLineEdit(box);
    m_value->setObjectName(u"repairValue"_s);
    m_repairLabel->setBuddy(m_value);
    m_correct = new QPushButton(tr("Co&rrect"), box);
    m_correct->setObjectName(u"correct"_s);
    m_empty = new QPushButton(tr("Leave &empty"), box);
    m_empty->setObjectName(u"leaveEmpty"_s);
    for (QPushButton *button : {m_correct, m_empty})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_value, 1);
    line->addWidget(m_correct);
    line->addWidget(m_empty);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_repairLabel);
    layout->addLayout(line);
    connect(m_value, &QLineEdit::textEdited, this, &CheckPage::changed);
    connect(m_value, &QLineEdit::returnPressed, this, [this] { repair(m_value->text()); });
    connect(m_correct, &QPushButton::clicked, this, [this] { repair(m_value->text()); });
    connect(m_empty, &QPushButton::clicked, this, [this] { repair({}); });
    return box;
}

void CheckPage::load()
{
    load({});
}

void CheckPage::load(const std::function<void()> &then)
{
    if (m_services.longWork && m_session.isLong())
        return loadBeside(then);
    show(m_session.preview());
    if (then)
        then();
}

/// Until it is there nothing of the last one stands, so that nothing else can be brought in than what is shown.
void CheckPage::loadBeside(const std::function<void()> &then)
{
    const auto kept = std::make_shared<Result<ImportPreview>>();
    const auto progress = std::make_shared<WorkProgress>();
    enter(State::Looking, {});
    m_services.longWork({tr("Looking through %n row(s)…", nullptr, int(m_session.table().records.size())),
        [work = m_session.previewWork(), kept, progress]() -> Result<void> {
            *kept = work(*progress);
            return *kept ? Result<void>() : tl::unexpected<Error>(kept->error());
        },
        progress,
        [self = QPointer(this), kept, then](const Result<void> &ended) {
            if (!self)
                return;
            if (!ended && ended.error().code == u"cancelled"_s)
                return emit self->calledOff();
            self->show(ended ? std::move(*kept) : tl::unexpected<Error>(ended.error()));
            if (then)
                then();
            emit self->loaded();
        }});
}

void CheckPage::show(Result<ImportPreview> preview)
{
    if (preview)
        return enter(State::Ready, std::move(*preview));
    enter(State::Nothing, {});
    m_message->show(InlineMessage::Kind::Problem, importProblem(preview.error(), m_session.fileName()));
}

void CheckPage::enter(State state, ImportPreview preview)
{
    m_state = state;
    m_preview = std::move(preview);
    m_message->clear();
    m_problems->setPreview(m_preview);
    showSummary();
    if (m_problems->rowCount() > 0)
        m_table->selectRow(0);
    showProblem();
    emit changed();
}

void CheckPage::say(const QString &problem)
{
    m_message->show(InlineMessage::Kind::Problem, problem);
}

void CheckPage::focusFirst()
{
    if (m_problems->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CheckPage::showSummary()
{
    m_summary->setText(isReady() ? previewSentences(m_session.kind().code, m_preview).join(u" · "_s) : QString());
    QStringList remarks;
    for (const auto &[code, count] : countedRemarks(m_preview.remarks))
        remarks.append(tr("%1 (%n row(s))", nullptr, count).arg(importRemarkText(code)));
    if (const QString leftOut = leftOutSentence(m_preview.columns); !leftOut.isEmpty())
        remarks.append(leftOut);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    const bool known = std::any_of(m_preview.duplicates.cbegin(), m_preview.duplicates.cend(),
        [](const RejectedRecord &record) { return record.reason == RejectReason::KnownPerson; });
    m_update->setVisible(m_session.kind().canUpdate && (known || m_session.updatesKnown()));
    m_update->setChecked(m_session.updatesKnown());
    m_table->setVisible(m_problems->rowCount() > 0);
}

void CheckPage::showProblem()
{
    const RejectedRecord *record = m_problems->at(m_table->currentIndex().row());
    const int column = record ? ImportSession::columnInQuestion(*record, m_preview) : -1;
    m_repair->setVisible(column >= 0);
    if (column < 0)
        return;
    m_repairLabel->setText(tr("Row %1, column “%2”").arg(record->number).arg(m_preview.headings.value(column)));
    m_value->setText(record->cells.value(column));
    m_empty->setVisible(record->reason != RejectReason::NoName && record->reason != RejectReason::NoDate);
}

QJsonObject CheckPage::repairHere() const
{
    const RejectedRecord *record = m_problems->at(m_table->currentIndex().row());
    if (!record || !m_repair->isVisibleTo(this))
        return {};
    return {{u"row"_s, qint64(record->number)}, {u"text"_s, m_value->text()}};
}

void CheckPage::goToRepair(const QJsonObject &here)
{
    for (int row = 0; !here.isEmpty() && row < m_problems->rowCount(); ++row) {
        if (m_problems->at(row)->number != here.value(u"row"_s).toInteger())
            continue;
        m_table->selectRow(row);
        showProblem();
        m_value->setText(here.value(u"text"_s).toString());
        return;
    }
}

void CheckPage::repair(const QString &text)
{
    const RejectedRecord *record = m_problems->at(m_table->currentIndex().row());
    const int column = record ? ImportSession::columnInQuestion(*record, m_preview) : -1;
    if (column < 0)
        return;
    const int place = m_table->currentIndex().row();
    const qsizetype number = record->number;
    const bool typing = m_value->hasFocus();
    m_session.setCell(number, column, text.trimmed());
    load([this, number, place, typing] { tellRepaired(number, place, typing); });
}

void CheckPage::tellRepaired(qsizetype number, int place, bool wasTyping)
{
    m_table->selectRow(std::min(place, m_problems->rowCount() - 1));
    showProblem();
    const RejectedRecord *next = m_problems->at(m_table->currentIndex().row());
    const bool still = next && next->number == number;
    announce(*m_summary, still ? reasonText(*next) : tr("Row %1 will be added.").arg(number));
    if (wasTyping && m_value->isVisibleTo(this)) {
        m_value->setFocus(Qt::OtherFocusReason);
        m_value->selectAll();
    } else {
        focusFirst();
    }
}

} // namespace wardmate
