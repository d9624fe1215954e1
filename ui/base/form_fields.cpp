// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_fields.h"

#include "ui/base/announce.h"
#include "ui/base/choice_box.h"
#include "ui/base/tab_order.h"
#include "ui/base/tones.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLeastField = 22; ///< characters of a field that still stands beside its label

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
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            paintInk();
    }

private:
    void paintInk()
    {
        const QColor ink = tonesOf(palette()).overdue;
        if (palette().color(QPalette::WindowText) == ink)
            return;
        QPalette own = palette();
        own.setColor(QPalette::WindowText, ink);
        setPalette(own);
    }
};

/// A heading that keeps its proportion to its page when the text size of the program changes. Its own size is set, so
/// it hears nothing of the change itself and watches its parent.
class Heading final : public QLabel
{
public:
    Heading(const QString &words, int level, QWidget *parent)
        : QLabel(words, parent)
        , m_factor(level == 1 ? 1.5 : 1.15)
    {
        setWordWrap(true);
        follow();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange)
            follow();
        return QLabel::event(event);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::FontChange)
            scale();
        return QLabel::eventFilter(watched, event);
    }

private:
    void follow()
    {
        if (parentWidget())
            parentWidget()->installEventFilter(this);
        scale();
    }

    void scale()
    {
        QFont own = parentWidget() ? parentWidget()->font() : QApplication::font();
        own.setPointSizeF(own.pointSizeF() * m_factor);
        own.setWeight(QFont::DemiBold);
        setFont(own);
    }

    double m_factor;
};

/// As high as the first line of its field, so that the words stand beside it whatever is below.
class FieldLabel final : public QLabel
{
public:
    FieldLabel(const QString &text, QWidget *target, QWidget *parent)
        : QLabel(text, parent)
        , m_target(target)
    {
        setBuddy(target);
        // An underlined letter is drawn apart from the next one: with kerning "Type" would measure less than it takes.
        QFont plain;
        plain.setKerning(false);
        setFont(plain);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setAbove(bool above)
    {
        m_isAbove = above;
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize own = QLabel::sizeHint();
        if (!m_target || m_isAbove)
            return own;
        // The hint of a text of several lines is as high as a page; the label stands beside its first line.
        const auto *text = qobject_cast<const QAbstractScrollArea *>(m_target.data());
        const int line = text ? fontMetrics().lineSpacing() + 2 * text->frameWidth() + fontMetrics().height() / 2
                              : m_target->sizeHint().height();
        return {own.width(), std::max(own.height(), std::min(line, m_target->maximumHeight()))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QPointer<QWidget> m_target;
    bool m_isAbove = false;
};

// Whom a label names: a composite field hands the focus on.
QWidget *targetOf(QWidget *field)
{
    return field->focusProxy() ? field->focusProxy() : field;
}

} // namespace

FormFields::FormFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(fontMetrics().height() * 3 / 5);
    m_layout->setHorizontalSpacing(fontMetrics().height());
    m_layout->setColumnStretch(1, 1);
}

void FormFields::add(const QString &label, QWidget *field, Need need, const Check &check, const QString &hint)
{
    // A nested layout and not a widget: Qt finds the label of a field only among its siblings.
    auto *cell = new QVBoxLayout;
    cell->setSpacing(fontMetrics().height() / 5);
    cell->addWidget(field);
    auto *problem = new ProblemLabel(this);
    cell->addWidget(problem);
    QLabel *quiet = quietLabel(hint, this);
    quiet->setVisible(!hint.isEmpty());
    cell->addWidget(quiet);
    QWidget *target = targetOf(field);
    auto *buddy = new FieldLabel(need == Need::Required ? tr("%1 (required)").arg(label) : label, target, this);
    if (target->parentWidget() != this && target->accessibleName().isEmpty())
        target->setAccessibleName(buddy->text().remove(u'&'));
    if (!hint.isEmpty() && target->accessibleDescription().isEmpty())
        target->setAccessibleDescription(hint);
    target->installEventFilter(this);
    m_rows.push_back({field, buddy, problem, quiet, check, target->accessibleDescription()});
    if (auto *choice = qobject_cast<ChoiceBox *>(field)) // it settles what was typed only while it is being left
        connect(choice, &ChoiceBox::codeChosen, this, [this, choice] { checkField(choice); });
    m_places.push_back({buddy, cell, nullptr});
    place(m_places.size() - 1);
    follow(field);
}

/// Tab goes down the form, whoever was made first.
void FormFields::follow(QWidget *part)
{
    if (!hasTabStop(*part))
        return;
    if (m_lastInTab)
        tabThrough({m_lastInTab, part});
    m_lastInTab = part;
}

void FormFields::addRow(QWidget *row)
{
    follow(row);
    m_places.push_back({nullptr, nullptr, row});
    place(m_places.size() - 1);
}

void FormFields::addHeading(const QString &text)
{
    QLabel *heading = headingLabel(text, 2, this);
    if (!m_places.empty())
        heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    addRow(heading);
}

// Two lines of the grid for each row: the label's own where it stands above, and the field's.
void FormFields::place(size_t index)
{
    const Place &at = m_places[index];
    const int line = int(index) * 2;
    if (at.whole) {
        m_layout->addWidget(at.whole, line, 0, 1, 2);
    } else if (m_labelsAbove) {
        m_layout->addWidget(at.label, line, 0, 1, 2);
        m_layout->addLayout(at.cell, line + 1, 0, 1, 2);
    } else {
        m_layout->addWidget(at.label, line + 1, 0, Qt::AlignTop);
        m_layout->addLayout(at.cell, line + 1, 1);
    }
}

QSize FormFields::minimumSizeHint() const
{
    int width = 0;
    for (const Row &row : m_rows) {
        if (row.field->isVisibleTo(this))
            width = std::max({width, row.label->minimumSizeHint().width(), row.field->minimumSizeHint().width()});
    }
    for (const Place &at : m_places) {
        if (at.whole && at.whole->isVisibleTo(this))
            width = std::max(width, at.whole->minimumSizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

bool FormFields::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // LayoutRequest: a label or a field grew, with the text size or with what it says.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        wrap();
    return done;
}

void FormFields::wrap()
{
    int label = 0;
    int field = fontMetrics().averageCharWidth() * kLeastField;
    for (const Row &row : m_rows) {
        if (!row.field->isVisibleTo(this))
            continue;
        label = std::max(label, row.label->sizeHint().width());
        field = std::max(field, row.field->minimumSizeHint().width());
    }
    const bool above = width() < label + m_layout->horizontalSpacing() + field;
    if (above == m_labelsAbove)
        return;
    m_labelsAbove = above;
    for (size_t index = 0; index < m_places.size(); ++index) {
        const Place &at = m_places[index];
        if (at.whole)
            continue;
        m_layout->removeWidget(at.label);
        m_layout->removeItem(at.cell);
        at.cell->setParent(nullptr);
        static_cast<FieldLabel *>(at.label)->setAbove(above);
        place(index);
    }
}

bool FormFields::checkAll()
{
    const Row *first = nullptr;
    for (const Row &row : m_rows) {
        if (!row.field->isVisibleTo(this))
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
        showIn(*row, problem);
        if (!problem.isEmpty())
            announce(*row->problem, problem);
    }
}

void FormFields::showHint(QWidget *field, const QString &hint)
{
    const Row *row = rowOf(field);
    if (!row || row->hint->text() == hint)
        return;
    row->hint->setText(hint);
    row->hint->setVisible(!hint.isEmpty());
    if (!hint.isEmpty())
        announce(*row->hint, hint);
}

void FormFields::clearProblems()
{
    for (const Row &row : m_rows)
        showIn(row, {});
}

void FormFields::setRowVisible(QWidget *field, bool visible)
{
    if (const Row *row = rowOf(field)) {
        row->field->setVisible(visible);
        row->label->setVisible(visible);
        row->problem->setVisible(visible && !row->problem->text().isEmpty());
        row->hint->setVisible(visible && !row->hint->text().isEmpty());
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
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            const Row *row = rowOf(qobject_cast<QWidget *>(watched));
            if (row && !isPassedBy(*row, reason))
                checkRow(*row);
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FormFields::isPassedBy(const Row &row, Qt::FocusReason reason) const
{
    const auto *line = qobject_cast<const QLineEdit *>(row.field);
    const bool isUntouched = line && !line->isModified() && line->text().isEmpty();
    const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    const auto *button = qobject_cast<const QAbstractButton *>(QApplication::focusWidget());
    const bool byProgram = reason == Qt::OtherFocusReason; // emptied for the next one, who begins at the top
    return isUntouched && !byTab && (byProgram || (button && !isAncestorOf(button)));
}

void FormFields::showIn(const Row &row, const QString &problem)
{
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    targetOf(row.field)->setAccessibleDescription(problem.isEmpty() ? row.description : problem);
}

void FormFields::checkRow(const Row &row)
{
    if (row.check)
        showIn(row, row.check());
}

void FormFields::checkField(const QWidget *field)
{
    if (const Row *row = rowOf(field))
        checkRow(*row);
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
    return new Heading(text, level, parent);
}

} // namespace wardmate
