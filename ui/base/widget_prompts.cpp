// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/widget_prompts.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// A dialog with the text above and buttons below; the way out is the default, so Enter never destroys anything.
class QuestionDialog final : public QDialog
{
public:
    QuestionDialog(const Question &question, const QStringList &acts, QWidget *window)
        : QDialog(window)
        , m_layout(new QVBoxLayout(this))
        , m_buttons(new QDialogButtonBox(this))
    {
        setObjectName(u"questionDialog"_s);
        setWindowTitle(question.title);
        auto *text = new QLabel(question.text, this);
        text->setObjectName(u"questionText"_s);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
        m_layout->setSpacing(fontMetrics().height());
        m_layout->setSizeConstraint(QLayout::SetFixedSize);
        m_layout->addWidget(text);
        m_layout->addWidget(m_buttons);
        QPushButton *leave = m_buttons->addButton(
            question.leave.isEmpty() ? WidgetPrompts::tr("Cancel") : question.leave, QDialogButtonBox::RejectRole);
        leave->setObjectName(u"leaveButton"_s);
        leave->setDefault(true);
        connect(leave, &QPushButton::clicked, this, &QDialog::reject);
        for (int i = 0; i < acts.size(); ++i)
            addAct(acts.at(i), i);
        leave->setFocus();
        setAccessibleDescription(question.text);
    }

    void askForCount(int count)
    {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"countField"_s);
        field->setAccessibleName(WidgetPrompts::tr("Type the number %1 to confirm").arg(count));
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
        auto *label = new QLabel(WidgetPrompts::tr("Type %1 to confirm").arg(count), this);
        label->setBuddy(field);
        m_layout->insertWidget(1, label);
        m_layout->insertWidget(2, field);
        QPushButton *act = m_acts.constFirst();
        act->setEnabled(false);
        connect(field, &QLineEdit::textChanged, act,
            [act, count](const QString &typed) { act->setEnabled(typed.trimmed() == QString::number(count)); });
        field->setFocus();
    }

    [[nodiscard]] int chosen() const { return m_chosen; }

private:
    void addAct(const QString &text, int index)
    {
        QPushButton *act = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
        act->setObjectName(u"actButton%1"_s.arg(index));
        act->setAutoDefault(false);
        m_acts.append(act);
        connect(act, &QPushButton::clicked, this, [this, index] {
            m_chosen = index;
            accept();
        });
    }

    QVBoxLayout *m_layout;
    QDialogButtonBox *m_buttons;
    QList<QPushButton *> m_acts;
    int m_chosen = -1;
};

void addDetails(QDialog &dialog, QVBoxLayout &layout, const QString &details)
{
    auto *show = new QPushButton(WidgetPrompts::tr("&Details"), &dialog);
    show->setObjectName(u"detailsButton"_s);
    show->setCheckable(true);
    show->setAutoDefault(false);
    auto *text = new QPlainTextEdit(details, &dialog);
    text->setAccessibleName(WidgetPrompts::tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setVisible(false);
    layout.addWidget(show, 0, Qt::AlignLeading);
    layout.addWidget(text);
    QObject::connect(show, &QPushButton::toggled, text, &QWidget::setVisible);
}

} // namespace

WidgetPrompts::WidgetPrompts(QWidget *window)
    : m_window(window)
{
}

QWidget *WidgetPrompts::window() const
{
    return QApplication::activeWindow() ? QApplication::activeWindow() : m_window.data();
}

bool WidgetPrompts::confirm(const Question &question)
{
    return choose(question, {question.act}) == 0;
}

bool WidgetPrompts::confirmTyped(const Question &question, int count)
{
    QuestionDialog dialog(question, {question.act}, window());
    dialog.askForCount(count);
    dialog.exec();
    return dialog.chosen() == 0;
}

int WidgetPrompts::choose(const Question &question, const QStringList &acts)
{
    QuestionDialog dialog(question, acts, window());
    dialog.exec();
    return dialog.chosen();
}

void WidgetPrompts::report(const QString &title, const QString &text, const QString &details)
{
    QDialog dialog(window());
    dialog.setObjectName(u"reportDialog"_s);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setSpacing(dialog.fontMetrics().height());
    auto *label = new QLabel(text, &dialog);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 52);
    layout->addWidget(label);
    if (!details.isEmpty())
        addDetails(dialog, *layout, details);
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *close = buttons->addButton(WidgetPrompts::tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.setAccessibleDescription(text);
    close->setFocus();
    dialog.exec();
}

QString WidgetPrompts::chooseOpenFile(const FileChoice &choice)
{
    return QFileDialog::getOpenFileName(window(), choice.title, choice.suggested, choice.filters.join(u";;"_s));
}

QString WidgetPrompts::chooseSaveFile(const FileChoice &choice)
{
    QFileDialog dialog(window(), choice.title, choice.suggested, choice.filters.join(u";;"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(choice.suffix);
    dialog.selectFile(choice.suggested);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

QString WidgetPrompts::chooseFolder(const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(window(), title, start);
}

} // namespace wardmate
