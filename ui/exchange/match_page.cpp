// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/match_page.h"

#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/exchange/field_labels.h"
#include "ui/exchange/import_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kExamples = 3;

QString markOf(const MappedColumn &column)
{
    if (column.fate == ColumnFate::Mapped)
        return column.said ? MatchPage::tr("chosen") : MatchPage::tr("guessed");
    if (column.fate == ColumnFate::LeftOut)
        return MatchPage::tr("chosen");
    const QString why = leftOutBecause(column.fate);
    return why.isEmpty() ? MatchPage::tr("not recognised") : why;
}

} // namespace

MatchPage::MatchPage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietLabel(tr("What each column of the list is. Guesses can be changed."), this));
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
}

void MatchPage::load()
{
    auto *page = new QWidget(m_scroll);
    auto *grid = new QGridLayout(page);
    const int edge = fontMetrics().height() / 2;
    grid->setContentsMargins(0, edge, edge, 0);
    grid->setHorizontalSpacing(edge * 3);
    grid->setVerticalSpacing(edge);
    m_rows.clear();
    int place = 0;
    for (const QString &title : {tr("Column in the list"), tr("Examples"), tr("Is our")})
        grid->addWidget(quietLabel(title, page), 0, place++);
    const QList<FieldSpec> fields = m_session.fields();
    for (int column = 0; column < int(m_session.table().headings.size()); ++column)
        addRow(*grid, column, fields);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(page); // the page before it goes
    refresh();
}

QString MatchPage::missing() const
{
    const auto columns = m_session.columns();
    if (!columns)
        return importProblem(columns.error(), m_session.fileName());
    const auto fields = m_session.fields();
    for (const FieldSpec &field : fields) {
        if (columns->missing.contains(field.code))
            return tr("Which column is “%1”? It is needed.").arg(fieldLabel(field));
    }
    return {};
}

void MatchPage::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().box->setFocus(Qt::OtherFocusReason);
}

void MatchPage::addRow(QGridLayout &grid, int column, const QList<FieldSpec> &fields)
{
    QWidget *page = grid.parentWidget();
    auto *heading = new QLabel(m_session.table().headings.at(column), page);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *example = quietLabel(examples(column), page);
    auto *box = new ChoiceBox(page);
    box->setObjectName(u"column-%1"_s.arg(column));
    box->setOptional(tr("Leave out"));
    const bool note = isNoteHeading(m_session.table().headings.at(column));
    for (const FieldSpec &field : fields) {
        if (!note)
            box->addChoice(fieldLabel(field), field.code);
    }
    heading->setBuddy(box);
    auto *mark = quietLabel({}, page);
    const int row = column + 1;
    int place = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, example, box, mark})
        grid.addWidget(widget, row, place++, Qt::AlignVCenter);
    connect(box, &ChoiceBox::codeChosen, this, [this, column](const QString &field) { choose(column, field); });
    m_rows.push_back({box, mark});
}

void MatchPage::refresh()
{
    const auto columns = m_session.columns();
    if (!columns)
        return m_message->show(InlineMessage::Kind::Problem, importProblem(columns.error(), m_session.fileName()));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const MappedColumn &column = columns->columns.at(qsizetype(i));
        m_rows[i].box->setCode(column.fate == ColumnFate::Mapped ? column.field : QString());
        m_rows[i].mark->setText(markOf(column));
        m_rows[i].box->setAccessibleDescription(markOf(column));
    }
    if (const QString problem = missing(); problem.isEmpty())
        m_message->clear();
    else
        m_message->show(InlineMessage::Kind::Warning, problem);
    emit changed();
}

void MatchPage::choose(int column, const QString &field)
{
    m_session.setField(column, field);
    refresh();
}

QString MatchPage::examples(int column) const
{
    QStringList shown;
    for (const QString &value : columnValues(m_session.table(), column, 40)) {
        const QString plain = value.simplified();
        if (!shown.contains(plain))
            shown.append(plain.size() > 40 ? plain.left(39) + u'…' : plain);
        if (shown.size() == kExamples)
            break;
    }
    return shown.isEmpty() ? tr("empty") : shown.join(u" · "_s);
}

} // namespace wardmate
