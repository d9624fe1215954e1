// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/bin_pane.h"

#include "models/base/clock.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/referral_store.h"
#include "ui/base/action_button.h"
#include "ui/base/date_words.h"
#include "ui/base/empty_state.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/prompts.h"
#include "ui/base/table_setup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMost = 500;

/// Brought back, and into the bin again.
class Restored final : public QUndoCommand
{
public:
    Restored(const QString &name, ReferralStore &store, ReferralId id)
        : QUndoCommand(name)
        , m_store(store)
        , m_id(id)
    {
    }

    void undo() override { setObsolete(!m_store.setInBin(m_id, true)); }
    void redo() override
    {
        if (m_isDone)
            setObsolete(!m_store.setInBin(m_id, false));
        m_isDone = true;
    }

private:
    ReferralStore &m_store;
    ReferralId m_id;
    bool m_isDone = false;
};

} // namespace

BinPane::BinPane(ReferralServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_model(new QStandardItemModel(0, 5, this))
    , m_table(new QTableView(this))
    , m_note(quietLabel(
          tr("What lies here for %n day(s) goes for good with the next erasing of names.", nullptr, kBinDays), this))
    , m_empty(new EmptyState(this))
    , m_restore(new QAction(tr("&Bring back"), this))
{
    setObjectName(u"bin"_s);
    m_restore->setObjectName(u"restoreReferral"_s);
    build();
    connect(m_restore, &QAction::triggered, this, &BinPane::restore);
    connect(&m_services.store, &ReferralStore::changed, this, &BinPane::refresh);
    connect(&m_services.store, &ReferralStore::reset, this, &BinPane::refresh);
    refresh();
}

void BinPane::build()
{
    m_model->setHorizontalHeaderLabels(
        {tr("Peer"), tr("Unit"), tr("What happened"), tr("In the bin since"), tr("Goes")});
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Bin"));
    m_table->setObjectName(u"binTable"_s);
    setColumnCharacters(*m_table, {26, 18, 34, 24, 20});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &BinPane::restore);
    m_empty->setTexts(u"bin"_s, tr("The bin is empty."), tr("Deleted things stay here %n day(s).", nullptr, kBinDays));
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("Bin"), 1, this), 1);
    top->addWidget(new ActionButton(m_restore, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
}

void BinPane::refresh()
{
    const LocalNow now = m_services.clock.now();
    m_binned = m_services.choices.binned(now.utc(), kMost).value_or(QList<BinnedReferral>{});
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->removeRows(0, m_model->rowCount());
    for (const BinnedReferral &binned : std::as_const(m_binned)) {
        const QString goes = binned.isHeld ? tr("kept by a legal hold")
            : binned.daysLeft == 0         ? tr("with the next erasing")
                                           : tr("in %n day(s)", nullptr, binned.daysLeft);
        QList<QStandardItem *> items;
        for (const QString &text : {binned.row.name.isEmpty() ? tr("(erased)") : binned.row.name, binned.row.unit,
                 labelOf(binned.row.category), dateWords(now.dayOf(binned.binnedAt), now.today()), goes}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    m_table->setVisible(!m_binned.isEmpty());
    m_note->setVisible(!m_binned.isEmpty());
    m_empty->setVisible(m_binned.isEmpty());
    m_restore->setEnabled(!m_binned.isEmpty());
    if (!m_binned.isEmpty())
        m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
}

void BinPane::restore()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_binned.size())
        return;
    const ReferralId id = m_binned.at(row).row.id;
    ReferralStore &store = m_services.store;
    if (const auto done = store.setInBin(id, false); !done) {
        const ErrorWords words = errorWords(done.error());
        return m_services.prompts.report(words.title, words.text, words.details);
    }
    m_services.undo.push(new Restored(tr("bring back from the bin"), store, id));
    emit saved();
    UndoOffer offer;
    offer.text = tr("Referral brought back.");
    offer.undo = [stack = &m_services.undo, index = m_services.undo.index()] {
        if (stack->index() == index)
            stack->undo();
    };
    offer.more = tr("&Show it");
    offer.moreAct = [this, id] { emit goTo(u"referrals"_s, QString::number(id.value)); };
    emit undoOffered(offer);
}

void BinPane::focusFirst()
{
    if (m_binned.isEmpty())
        Pane::focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

bool BinPane::openItem(const QString &reference)
{
    const ReferralId id{reference.toLongLong()};
    const auto found = std::find_if(
        m_binned.cbegin(), m_binned.cend(), [id](const BinnedReferral &each) { return each.row.id == id; });
    if (found == m_binned.cend())
        return false;
    m_table->setCurrentIndex(m_model->index(int(found - m_binned.cbegin()), 0));
    return true;
}

void BinPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    refresh();
}

bool BinPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            restore();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

} // namespace wardmate
