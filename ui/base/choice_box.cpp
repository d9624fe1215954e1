// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/choice_box.h"

#include "models/base/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace wardmate {

namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr int kFoldedRole = Qt::UserRole + 1;

/// Compares without accents and capitals.
class FoldedCompleter final : public QCompleter
{
public:
    FoldedCompleter(QAbstractItemModel *model, QObject *parent)
        : QCompleter(model, parent)
    {
        setCompletionRole(kFoldedRole);
        setFilterMode(Qt::MatchContains);
        setCompletionMode(QCompleter::PopupCompletion);
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setCompleter(new FoldedCompleter(model(), this));
    setFocusPolicy(Qt::StrongFocus); // not WheelFocus: a scrolled form must not change answers
    connect(this, &QComboBox::activated, this, [this] { settle(); });
    connect(completer(), qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        setCurrentIndex(findText(text));
        settle();
    });
}

void ChoiceBox::setOptional(const QString &emptyText)
{
    m_optional = true;
    insertItem(0, emptyText, QString());
    setItemData(0, folded(emptyText), kFoldedRole);
    setCurrentIndex(0);
}

void ChoiceBox::addChoice(const QString &label, const QString &code)
{
    addItem(label, code);
    setItemData(count() - 1, folded(label), kFoldedRole);
    if (!m_optional && m_settled.isEmpty())
        setCurrentIndex(-1);
}

void ChoiceBox::setCode(const QString &code)
{
    const int row = code.isEmpty() && !m_optional ? -1 : findData(code, kCodeRole);
    setCurrentIndex(row);
    if (row < 0)
        clearEditText();
    lineEdit()->setCursorPosition(0); // a long entry shows how it begins
    m_settled = this->code();
}

QString ChoiceBox::code() const
{
    return currentIndex() >= 0 && currentText() == itemText(currentIndex()) ? currentData(kCodeRole).toString()
                                                                            : QString();
}

void ChoiceBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason)
        lineEdit()->selectAll(); // as Tab and letters do: what is typed takes the place of what is there
    const int length = int(lineEdit()->text().size());
    if (length > 0 && lineEdit()->selectedText().size() == length)
        lineEdit()->setSelection(length, -length); // all of it, and a long entry still shows how it begins
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->setCursorPosition(0);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QComboBox::keyPressEvent(event);
}

// The first entry that holds what was typed wins; nothing typed means nothing chosen; anything else goes back. Where two
// read the same, the one that stands there stays.
int ChoiceBox::rowFor(const QString &typed) const
{
    if (typed.isEmpty())
        return m_optional ? 0 : -1;
    if (itemData(currentIndex(), kFoldedRole).toString() == typed)
        return currentIndex();
    int row = -1;
    for (int at = 0; at < count(); ++at) {
        const QString label = itemData(at, kFoldedRole).toString();
        if (label == typed)
            return at;
        if (row < 0 && label.contains(typed))
            row = at;
    }
    return row < 0 ? findData(m_settled, kCodeRole) : row;
}

void ChoiceBox::settle()
{
    const int row = rowFor(folded(currentText()));
    setCurrentIndex(row);
    setEditText(row >= 0 ? itemText(row) : QString());
    lineEdit()->setCursorPosition(0);
    const QString now = code();
    if (now == m_settled)
        return;
    m_settled = now;
    emit codeChosen(now);
}

} // namespace wardmate
