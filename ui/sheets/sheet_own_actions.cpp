// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_own_actions.h"

#include "models/sheets/sheet_text_store.h"
#include "ui/sheets/programme_texts_form.h"
#include "ui/sheets/sheet_editor.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate {

SheetOwnActions::SheetOwnActions(
    SheetServices &services, std::function<const std::optional<ShownSheet> &()> shown, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_shown(std::move(shown))
    , m_window(parent)
    , m_text(new QAction(tr("&Edit this text…"), this))
    , m_programme(new QAction(tr("Programme's &names, numbers and logo…"), this))
{
    m_text->setObjectName(u"editSheetText"_s);
    m_programme->setObjectName(u"editProgrammeTexts"_s);
    connect(m_text, &QAction::triggered, this, &SheetOwnActions::editText);
    connect(m_programme, &QAction::triggered, this, &SheetOwnActions::editProgramme);
    if (m_services.texts)
        connect(m_services.texts, &SheetTextStore::changed, this, &SheetOwnActions::changed);
}

QList<QAction *> SheetOwnActions::actions() const
{
    return m_services.texts && m_services.mayChange ? QList<QAction *>{m_text, m_programme} : QList<QAction *>{};
}

Result<SheetTemplate> SheetOwnActions::sheet(const QString &id, const QString &language) const
{
    return m_services.texts ? m_services.texts->sheet(id, language) : shippedTemplate(id, language);
}

QString SheetOwnActions::originWords(const QString &id, const QString &language) const
{
    if (!m_services.texts)
        return {};
    switch (m_services.texts->origin(id, language)) {
    case SheetTextStore::Origin::Ours:
        return {};
    case SheetTextStore::Origin::Own:
        return tr("own text");
    case SheetTextStore::Origin::OwnOutdated:
        return tr("own text; the shipped one has changed");
    }
    return {};
}

void SheetOwnActions::editText()
{
    if (!m_shown())
        return;
    auto *editor = new SheetEditor(m_services, *m_shown(), m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

void SheetOwnActions::editProgramme()
{
    if (!m_shown())
        return;
    const QString language = m_shown()->sheet.language;
    const QString name = language == u"es" ? tr("Spanish") : tr("English");
    auto *form = new ProgrammeTextsForm(m_services, language, name, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

} // namespace wardmate
