// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/kept_forms.h"

#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/passphrase_field.h"
#include "ui/base/token_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDynamicPropertyChangeEvent>
#include <QJsonValue>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr const char *kProperty = "draftKey";
constexpr const char *kTyped = "draftIsTyped";
constexpr const char *kUnkept = "typedButNotKept";
constexpr int kSoonMs = 2'000; ///< after a key (ux.md 2, Drafts)

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
        return box->isEditable() ? QJsonValue(box->currentText()) : QJsonValue(box->currentIndex());
    if (const auto *tokens = qobject_cast<const TokenField *>(&field))
        return tokens->codes().join(u',');
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(&field))
        return time->dateTime().toString(Qt::ISODate);
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
        box->isEditable() ? box->setCurrentText(value.toString()) : box->setCurrentIndex(value.toInt());
    } else if (auto *tokens = qobject_cast<TokenField *>(&field)) {
        tokens->setCodes(value.toString().split(u',', Qt::SkipEmptyParts));
    } else if (auto *time = qobject_cast<QDateTimeEdit *>(&field)) {
        time->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
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

/// Not the line inside a combo, a number or a list of words.
bool isPartOfAField(const QWidget &field)
{
    const QWidget *parent = field.parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const DateField *>(parent) || qobject_cast<const TokenField *>(parent);
}

/// Also one that is shown: what is in it may be what opens the file.
bool isSecret(const QWidget &field)
{
    return qobject_cast<const PassphraseField *>(field.parentWidget()) != nullptr;
}

/// A form may be a single field.
QList<QWidget *> fieldsOf(QWidget &form)
{
    if (!valueOf(form).isNull())
        return {&form};
    QList<QWidget *> fields;
    for (QWidget *field : form.findChildren<QWidget *>()) {
        if (!field->objectName().isEmpty() && !isPartOfAField(*field) && !isSecret(*field) && !valueOf(*field).isNull())
            fields.append(field);
    }
    return fields;
}

QJsonObject valuesOf(QWidget &form)
{
    QJsonObject values;
    for (const QWidget *field : fieldsOf(form))
        values.insert(field->objectName(), valueOf(*field));
    return values;
}

/// Forms that store by themselves say so, one way or the other.
bool storesItself(const QWidget &form)
{
    return form.property(kTyped).isValid();
}

bool isKeyOrClick(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonRelease || type == QEvent::InputMethod
        || type == QEvent::Drop;
}

} // namespace

void setDraftKey(QWidget &form, const QString &key)
{
    form.setProperty(kProperty, key);
}

void setTyped(QWidget &form, bool isTyped)
{
    form.setProperty(kTyped, isTyped);
}

bool isTyped(const QWidget &form)
{
    return form.property(kTyped).toBool();
}

void setUnkept(QWidget &typedIn, bool isUnkept)
{
    typedIn.setProperty(kUnkept, isUnkept ? QVariant(true) : QVariant());
}

bool isAnythingUnkept()
{
    return std::ranges::any_of(
        QApplication::allWidgets(), [](const QWidget *widget) { return widget->property(kUnkept).toBool(); });
}

KeptForms::KeptForms(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &KeptForms::keepTyped);
    qApp->installEventFilter(this);
}

bool KeptForms::eventFilter(QObject *watched, QEvent *event)
{
    if (isKeyOrClick(event->type()) && !m_watched.empty() && !m_soon.isActive())
        m_soon.start();
    const QByteArray changed = event->type() == QEvent::DynamicPropertyChange
        ? static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName()
        : QByteArray();
    auto *form = event->type() == QEvent::Show || event->type() == QEvent::Hide || !changed.isEmpty()
        ? qobject_cast<QWidget *>(watched)
        : nullptr;
    if (form && changed == kTyped)
        typedChanged(*form);
    if (form && (changed == kProperty || (event->type() == QEvent::Hide && form->isHidden())))
        closed(form);
    if (form && (event->type() == QEvent::Show || changed == kProperty) && !keyOf(*form).isEmpty())
        QTimer::singleShot(0, form, [this, form] { cameUp(*form); }); // it is filled first
    return QObject::eventFilter(watched, event);
}

KeptForms::Watched *KeptForms::find(const QObject *form)
{
    const auto found = std::ranges::find_if(m_watched, [form](const Watched &one) { return one.form == form; });
    return found == m_watched.end() ? nullptr : &*found;
}

void KeptForms::cameUp(QWidget &form)
{
    if (!form.isVisible() || keyOf(form).isEmpty() || find(&form))
        return;
    Watched one{&form, keyOf(form), valuesOf(form), m_store.find(keyOf(form))};
    if (one.kept) {
        for (QWidget *field : fieldsOf(form)) {
            if (one.kept->contains(field->objectName()))
                setValue(*field, one.kept->value(field->objectName()));
        }
        if (storesItself(form))
            setTyped(form, true);
    }
    m_watched.push_back(one);
    if (one.kept)
        emit restored();
}

/// What such a form has stored is what it would come up with.
void KeptForms::typedChanged(QWidget &form)
{
    Watched *one = find(&form);
    if (!one || isTyped(form))
        return;
    one->asItCame = valuesOf(form);
    if (one->kept)
        m_store.remove(one->key);
    one->kept.reset();
    setUnkept(form, false);
}

/// By whoever filled it in. A form that stores by itself holds what did not fit, and gives it up to nobody.
void KeptForms::closed(const QObject *form)
{
    Watched *one = find(form);
    if (!one)
        return;
    if (storesItself(*one->form))
        keep(*one);
    else if (one->kept)
        m_store.remove(one->key);
    const bool isGone = storesItself(*one->form) && one->form->property(kUnkept).toBool();
    if (const auto values = isGone ? typedIn(*one) : std::nullopt)
        m_untaken.emplace_back(one->key, *values);
    setUnkept(*one->form, false);
    std::erase_if(m_watched, [form](const Watched &each) { return each.form == form; });
}

std::optional<QJsonObject> KeptForms::typedIn(const Watched &one)
{
    if (!one.form || (one.form->isHidden() && !storesItself(*one.form)))
        return std::nullopt;
    QJsonObject now = valuesOf(*one.form);
    if (!storesItself(*one.form))
        return now != one.asItCame ? std::optional(now) : std::nullopt;
    if (!isTyped(*one.form))
        return std::nullopt;
    for (auto at = one.asItCame.constBegin(); at != one.asItCame.constEnd(); ++at) {
        if (now.value(at.key()) == at.value())
            now.remove(at.key());
    }
    return now.isEmpty() ? std::nullopt : std::optional(now);
}

void KeptForms::keep(Watched &one)
{
    if (!one.form)
        return;
    const auto now = typedIn(one);
    const bool isAsKept = now == one.kept;
    if (!isAsKept && !now) { // it was taken back by hand
        m_store.remove(one.key);
        one.kept.reset();
    }
    if (isAsKept || !now)
        return setUnkept(*one.form, false);
    if (give(one.key, *now))
        one.kept = now;
    setUnkept(*one.form, m_isTrouble && one.kept != now);
}

bool KeptForms::give(const QString &key, const QJsonObject &values)
{
    const auto done = m_store.keep(key, values);
    if (done) {
        m_isTrouble = false;
        return true;
    }
    if (done.error().kind == Error::Kind::Busy) { // other work has the file; the text is still here
        m_soon.start();
        return false;
    }
    if (!std::exchange(m_isTrouble, true))
        emit keptNot(done.error());
    return false;
}

void KeptForms::keepTyped()
{
    std::erase_if(m_watched, [](const Watched &one) { return !one.form; });
    for (std::size_t at = 0; at < m_watched.size(); ++at)
        keep(m_watched[at]);
    std::erase_if(m_untaken, [this](const auto &one) { return give(one.first, one.second); });
}

void KeptForms::keepAll()
{
    keepTyped();
    for (const Watched &one : m_watched) {
        if (const auto now = typedIn(one); now && now != one.kept)
            m_untaken.emplace_back(one.key, *now);
    }
    m_watched.clear();
}

} // namespace wardmate
