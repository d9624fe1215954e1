// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

void select(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

Preferences::Preferences(const Options &options, QWidget *parent)
    : QDialog(parent)
    , m_startLanguage(options.language)
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Settings"));
    build(options);
}

void Preferences::build(const Options &options)
{
    auto *form = new FormFields(this);
    m_language = new QComboBox(form);
    m_language->addItem(tr("As the computer"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    select(*m_language, options.language);
    m_theme = new QComboBox(form);
    m_theme->addItem(tr("As the computer"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    select(*m_theme, int(options.theme));
    m_text = new QComboBox(form);
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_text->addItem(tr("%1 %").arg(percent), percent);
    if (m_text->findData(options.textPercent) < 0)
        m_text->addItem(tr("%1 %").arg(options.textPercent), options.textPercent);
    select(*m_text, options.textPercent);
    m_idle = new QSpinBox(form);
    m_idle->setRange(0, 60);
    m_idle->setSuffix(tr(" minutes"));
    m_idle->setSpecialValueText(tr("Never"));
    m_idle->setValue(options.idleMinutes);
    m_recent = new QCheckBox(tr("Remember the last &five files"), form);
    m_recent->setChecked(options.keepRecent);
    form->add(tr("&Language"), m_language);
    form->add(tr("L&ook"), m_theme);
    form->add(tr("&Text size"), m_text);
    form->add(tr("Lock when &idle for"), m_idle);
    form->addRow(m_recent);
    m_message = new InlineMessage(this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    form->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    for (QComboBox *box : {m_language, m_theme, m_text})
        connect(box, &QComboBox::currentIndexChanged, this, &Preferences::changedNow);
    connect(m_idle, &QSpinBox::valueChanged, this, &Preferences::changedNow);
    connect(m_recent, &QCheckBox::toggled, this, &Preferences::changedNow);
}

Options Preferences::options() const
{
    return {.language = m_language->currentData().toString(),
        .theme = ThemeChoice(m_theme->currentData().toInt()),
        .textPercent = m_text->currentData().toInt(),
        .idleMinutes = m_idle->value(),
        .keepRecent = m_recent->isChecked()};
}

void Preferences::changedNow()
{
    const Options now = options();
    if (now.idleMinutes == 0)
        m_message->show(InlineMessage::Kind::Warning,
            tr("Without the lock anybody who walks up to this computer can read the names."));
    else if (now.language != m_startLanguage)
        m_message->show(InlineMessage::Kind::Information, tr("The language changes with the next unlocking."));
    else
        m_message->clear();
    emit changed(now);
}

} // namespace wardmate
