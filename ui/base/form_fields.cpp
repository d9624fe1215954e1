// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_fields.h"

#include "ui/base/announce.h"
#include "ui/base/tones.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Text in the colour of what is overdue, whatever the look.
class ProblemLabel final : public QLabel
{
public:
    explicit ProblemLabel(QWidget *parent)
        : QLabel(parent)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        setVisible(false);
        setObjectName(u"fieldProblem"_s);
        paintInk();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            paintInk();
        return QLabel::event(event);
    }

private:
    void paintInk()
    {
        QPalette ink = QApplication::palette();
        ink.setColor(QPalette::WindowText, tonesOf(ink).overdue);
        setPalette(ink);
    }
};

} // namespace

FormFields::FormFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setVerticalSpacing(fontMetrics().height() * 3 / 5);
    m_layout->setHorizontalSpacing(fontMetrics().height());
}

void FormFields::add(const QString &label, QWidget *field, Need need, const Check &check, const QString &hint)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 5);
    layout->addWidget(field);
    auto *problem = new ProblemLabel(cell);
    layout->addWidget(problem);
    if (!hint.isEmpty())
        layout->addWidget(quietLabel(hint, cell));
    const QString text = need == Need::Required ? tr("%1 (required)").arg(label) : label;
    auto *buddy = new QLabel(text, this);
    buddy->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    // The label stands beside the field, not beside the middle of field and hint.
    buddy->setMinimumHeight(field->sizeHint().height());
    m_layout->addRow(buddy, cell);
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    if (!hint.isEmpty() && target->accessibleDescription().isEmpty())
        target->setAccessibleDescription(hint);
    target->installEventFilter(this);
    m_rows.push_back({field, cell, buddy, problem, check, target->accessibleDescription()});
}

void FormFields::addRow(QWidget *row)
{
    m_layout->addRow(row);
}

bool FormFields::checkAll()
{
    const Row *first = nullptr;
    for (const Row &row : m_rows) {
        if (!row.cell->isVisibleTo(this))
            continue;
        checkRow(row);
        if (!first && !row.problem->text().isEmpty())
            first = &row;
    }
    if (first) {
        first->field->setFocus(Qt::OtherFocusReason);
        announce(*first->problem, first->problem->text());
    }
    return first == nullptr;
}

void FormFields::showProblem(QWidget *field, const QString &problem)
{
    if (const Row *row = rowOf(field)) {
        show(*row, problem);
        if (!problem.isEmpty())
            announce(*row->problem, problem);
    }
}

void FormFields::clearProblems()
{
    for (const Row &row : m_rows)
        show(row, {});
}

void FormFields::setRowVisible(QWidget *field, bool visible)
{
    if (const Row *row = rowOf(field)) {
        row->cell->setVisible(visible);
        row->label->setVisible(visible);
    }
}

QString FormFields::problemOf(QWidget *field) const
{
    const Row *row = rowOf(field);
    return row ? row->problem->text() : QString();
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu, a popup or another window on top is not leaving the field.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason) {
            if (const Row *row = rowOf(qobject_cast<QWidget *>(watched)))
                checkRow(*row);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormFields::show(const Row &row, const QString &problem)
{
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    QWidget *target = row.field->focusProxy() ? row.field->focusProxy() : row.field;
    target->setAccessibleDescription(problem.isEmpty() ? row.description : problem);
}

void FormFields::checkRow(const Row &row)
{
    if (row.check)
        show(row, row.check());
}

const FormFields::Row *FormFields::rowOf(const QWidget *field) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [field](const Row &row) { return row.field == field || row.field->focusProxy() == field; });
    return at == m_rows.cend() ? nullptr : &*at;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *headingLabel(const QString &text, int level, QWidget *parent)
{
    /// Keeps its proportion when the text size of the program changes.
    class Heading final : public QLabel
    {
    public:
        Heading(const QString &words, int level, QWidget *parent)
            : QLabel(words, parent)
            , m_level(level)
        {
            setWordWrap(true);
            scale();
        }

    protected:
        bool event(QEvent *event) override
        {
            if (event->type() == QEvent::ApplicationFontChange)
                scale();
            return QLabel::event(event);
        }

    private:
        void scale()
        {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * (m_level == 1 ? 1.5 : 1.15));
            font.setWeight(QFont::DemiBold);
            setFont(font);
        }

        int m_level;
    };
    return new Heading(text, level, parent);
}

} // namespace wardmate
