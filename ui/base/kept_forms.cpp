// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/kept_forms.h"

#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDynamicPropertyChangeEvent>
#include <QJsonValue>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr const char *kProperty = "draftKey";

QString keyOf(const QWidget &form)
{
    return form.property(kProperty).toString();
}

/// Null for what is no field, and for what is not kept.
QJsonValue valueOf(const QWidget &field)
{
    if (const auto *date = qobject_cast<const DateField *>(&field))
        return date->date().isValid() ? date->date().toString(Qt::ISODate) : date->line().text();
    if (const auto *choice = qobject_cast<const ChoiceBox *>(&field))
        return choice->code();
    if (const auto *box = qobject_cast<const QComboBox *>(&field))
        return box->currentIndex();
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->echoMode() == QLineEdit::Normal && !line->isReadOnly() ? QJsonValue(line->text()) : QJsonValue();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->isReadOnly() ? QJsonValue() : QJsonValue(text->toPlainText());
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return number->value();
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return button && button->isCheckable() ? QJsonValue(button->isChecked()) : QJsonValue();
}

void setValue(QWidget &field, const QJsonValue &value)
{
    if (auto *date = qobject_cast<DateField *>(&field)) {
        if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid())
            date->setDate(day);
        else
            date->line().setText(value.toString());
    } else if (auto *choice = qobject_cast<ChoiceBox *>(&field)) {
        choice->setCode(value.toString());
    } else if (auto *box = qobject_cast<QComboBox *>(&field)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        text->setPlainText(value.toString());
    } else if (auto *number = qobject_cast<QSpinBox *>(&field)) {
        number->setValue(value.toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(&field)) {
        button->setChecked(value.toBool());
    }
}

/// Not the line inside a combo or a number.
bool isPartOfAField(const QWidget &field)
{
    const QWidget *parent = field.parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const DateField *>(parent);
}

QList<QWidget *> fieldsOf(const QWidget &form)
{
    QList<QWidget *> fields;
    for (QWidget *field : form.findChildren<QWidget *>()) {
        if (!field->objectName().isEmpty() && !isPartOfAField(*field) && !valueOf(*field).isNull())
            fields.append(field);
    }
    return fields;
}

QJsonObject valuesOf(const QWidget &form)
{
    QJsonObject values;
    for (const QWidget *field : fieldsOf(form))
        values.insert(field->objectName(), valueOf(*field));
    return values;
}

} // namespace

void setDraftKey(QWidget &form, const QString &key)
{
    form.setProperty(kProperty, key);
}

KeptForms::KeptForms(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    qApp->installEventFilter(this);
}

bool KeptForms::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMarked = event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == kProperty;
    if (event->type() == QEvent::Show || isMarked) {
        auto *form = qobject_cast<QWidget *>(watched);
        if (form && form->isVisible() && !keyOf(*form).isEmpty())
            QTimer::singleShot(0, form, [this, form] { cameUp(form); }); // it is filled first
    }
    return QObject::eventFilter(watched, event);
}

void KeptForms::cameUp(QWidget *form)
{
    std::erase_if(m_asTheyCame, [form](const auto &one) { return !one.first || one.first == form; });
    m_asTheyCame.emplace_back(form, valuesOf(*form));
    const auto values = m_store.take(keyOf(*form));
    if (!values)
        return;
    for (QWidget *field : fieldsOf(*form)) {
        if (values->contains(field->objectName()))
            setValue(*field, values->value(field->objectName()));
    }
    emit restored();
}

void KeptForms::keepAll()
{
    for (const auto &[form, before] : m_asTheyCame) {
        if (!form || !form->isVisible() || keyOf(*form).isEmpty())
            continue;
        const QJsonObject now = valuesOf(*form);
        if (now != before)
            m_untaken.emplace_back(keyOf(*form), now);
    }
    m_asTheyCame.clear();
    std::erase_if(m_untaken, [this](const auto &one) { return m_store.keep(one.first, one.second); });
}

} // namespace wardmate
