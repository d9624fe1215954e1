// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/tell_page.h"

#include "models/base/clock.h"
#include "models/exchange/calendar_entry.h"
#include "models/exchange/mail_message.h"
#include "ui/base/action_button.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/table_setup.h"
#include "ui/matching/tell_model.h"
#include "ui/matching/tick_by_space.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wardmate {

TellPage::TellPage(MatchingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new TellModel(services, this))
    , m_mail(addAct(tr("Open in &mail"), u"openMail"_s, &TellPage::openMail))
    , m_copy(addAct(tr("Cop&y text"), u"copyText"_s, &TellPage::copyText))
    , m_copyAddress(addAct(tr("Copy &address"), u"copyAddress"_s, &TellPage::copyAddress))
    , m_print(addAct(tr("&Print slip"), u"printSlip"_s, &TellPage::printSlip))
    , m_calendar(addAct(tr("&Calendar…"), u"calendarFile"_s, &TellPage::saveCalendar))
    , m_told(addAct(tr("Mark as tol&d"), u"markTold"_s, &TellPage::markTold))
    , m_table(new QTableView(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_to(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_previewLabel(new QLabel(tr("Te&xt"), this))
    , m_preview(new QPlainTextEdit(this))
    , m_message(new InlineMessage(this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showRow(); });
    connect(m_table, &QTableView::activated, this, [this] { openMail(); });
    connect(m_model, &TellModel::told, this, [this] {
        showRow();
        emit told();
    });
    connect(m_model, &TellModel::refused, this,
        [this](const Error &error) { m_message->show(InlineMessage::Kind::Problem, errorText(error)); });
}

void TellPage::build()
{
    m_table->setObjectName(u"tellTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Supporters to tell"));
    new TickBySpace(*m_table, TellModel::Told);
    setColumnCharacters(*m_table, {18, 18, 14}); // supporter, peer, by when
    auto *side = new QWidget(this);
    buildPreview(*side);
    m_halves->addWidget(m_table, 1);
    m_halves->addWidget(side, 1);
    m_halves->setSpacing(m_table->fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        quietLabel(tr("The matches are saved; this page can be left at any time. Who is not told yet stays on "
                      "Today."),
            this));
    layout->addWidget(m_message);
    layout->addLayout(m_halves, 1);
}

void TellPage::buildPreview(QWidget &side)
{
    m_preview->setObjectName(u"messagePreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_previewLabel->setBuddy(m_preview);
    for (QLabel *label : {m_to, m_subject}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_to->setObjectName(u"messageTo"_s);
    m_subject->setObjectName(u"messageSubject"_s);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QAction *action : {m_mail, m_copy, m_print})
        first->addWidget(new ActionButton(action, &side));
    for (QAction *action : {m_calendar, m_told})
        second->addWidget(new ActionButton(action, &side));
    first->addStretch();
    second->addStretch();
    auto *layout = new QVBoxLayout(&side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_to);
    layout->addWidget(m_subject);
    layout->addWidget(m_previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addLayout(first);
    layout->addLayout(second);
}

QAction *TellPage::addAct(const QString &text, const QString &name, void (TellPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TellPage::start(const std::vector<SavedMatch> &matches)
{
    m_message->clear();
    m_model->setMatches(matches);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, TellModel::Supporter));
    showRow();
}

int TellPage::openCount() const
{
    return m_model->openCount();
}

void TellPage::setStacked(bool stacked)
{
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TellPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<SupporterMessage> TellPage::current()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return std::nullopt;
    auto message = m_model->message(row);
    if (message)
        return *message;
    m_message->show(InlineMessage::Kind::Problem, errorText(message.error()));
    return std::nullopt;
}

void TellPage::showRow()
{
    const auto message = current();
    for (QAction *action : {m_mail, m_copy, m_print, m_calendar, m_told})
        action->setEnabled(message.has_value());
    if (!message) {
        m_preview->clear();
        return;
    }
    m_mail->setEnabled(!message->toAddress.isEmpty());
    m_calendar->setEnabled(message->contactBy.isValid());
    m_told->setEnabled(!m_model->isTold(m_table->currentIndex().row()));
    const QString reach
        = message->toAddress.isEmpty() ? tr("no e-mail address; phone %1").arg(message->phone) : message->toAddress;
    m_to->setText(tr("To: %1, %2", "name, address").arg(message->toName, reach));
    m_subject->setText(tr("Subject: %1").arg(message->subject));
    m_preview->setPlainText(message->body);
}

void TellPage::openMail()
{
    const auto message = current();
    if (!message || message->toAddress.isEmpty())
        return;
    const auto url = mailtoUrl(
        {.to = {{message->toName, message->toAddress}}, .subject = message->subject, .body = message->body});
    if (!url) {
        // Mail programs cut longer links off, so the text takes the other way.
        m_services.copyText(message->body);
        m_message->show(InlineMessage::Kind::Information,
            tr("The text is too long to hand over. It was copied; paste it into a new message."));
        handedOver();
        return;
    }
    switch (m_services.openMail(*url)) {
    case MailOutcome::NoProgram:
        return m_message->show(InlineMessage::Kind::Warning,
            tr("No mail program opened. Copy the text and paste it into a message yourself."), {m_copy});
    case MailOutcome::OpenedEmpty:
        m_services.copyText(message->body);
        m_message->show(InlineMessage::Kind::Information,
            tr("The mail program was opened empty, because others at this computer could have read the text on the "
               "way. The text is on the clipboard: paste it, then copy the address."),
            {m_copyAddress});
        break;
    case MailOutcome::Opened:
        break;
    }
    handedOver();
}

void TellPage::copyText()
{
    if (const auto message = current()) {
        m_services.copyText(message->body);
        m_message->show(InlineMessage::Kind::Success, tr("The text was copied. It names people, so paste it soon."));
        handedOver();
    }
}

void TellPage::copyAddress()
{
    if (const auto message = current())
        m_services.copyText(message->toAddress);
}

void TellPage::printSlip()
{
    const auto message = current();
    if (!message)
        return;
    const QString body = message->body.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_services.print({tr("Peer support request"),
        u"<h2>%1</h2><p>%2</p><p>%3</p>"_s.arg(message->subject.toHtmlEscaped(), m_to->text().toHtmlEscaped(), body)});
    handedOver();
}

void TellPage::saveCalendar()
{
    const auto message = current();
    if (!message)
        return;
    const auto entry = calendarEntry(
        {.title = tr("Peer support follow-up"), .start = message->contactBy, .stamp = m_services.clock.nowUtc()});
    const QString path = m_services.prompts.chooseSaveFile({.title = tr("Save a calendar file"),
        .suggested = u"peer-support.ics"_s,
        .filters = {tr("Calendar files (*.ics)")},
        .suffix = u"ics"_s});
    if (path.isEmpty())
        return;
    const Result<void> saved = entry ? m_services.saveFile(path, *entry) : tl::unexpected<Error>(entry.error());
    if (!saved) {
        m_message->show(InlineMessage::Kind::Problem, errorText(saved.error()));
        return;
    }
    m_message->show(InlineMessage::Kind::Success,
        tr("The calendar file was saved. It names nobody, and it lies outside the encrypted file."));
}

void TellPage::markTold()
{
    const QModelIndex told = m_model->index(m_table->currentIndex().row(), TellModel::Told);
    m_model->setData(told, Qt::Checked, Qt::CheckStateRole);
}

// The program cannot know whether it was sent: the row asks, and Space answers.
void TellPage::handedOver()
{
    m_model->setHandedOver(m_table->currentIndex().row());
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace wardmate
