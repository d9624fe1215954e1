// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_options_bar.h"

#include "ui/base/flow_layout.h"
#include "ui/base/tab_order.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString codeOf(const QAbstractButton &button)
{
    return button.property("languageCode").toString();
}

} // namespace

SheetOptionsBar::SheetOptionsBar(QWidget *parent)
    : QWidget(parent)
    , m_languages(new QButtonGroup(this))
    , m_paper(new QComboBox(this))
    , m_large(new QCheckBox(tr("&Large print"), this))
    , m_codes(new QCheckBox(tr("&QR codes"), this))
    , m_tearOff(new QCheckBox(tr("&Tear-off strips"), this))
{
    auto *languages = new QWidget(this);
    languages->setObjectName(u"sheetLanguages"_s);
    languages->setAccessibleName(tr("Language of the sheet"));
    m_buttons = new QHBoxLayout(languages);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(fontMetrics().height() / 4);
    addLanguage(u"en"_s, tr("En&glish"), tr("E", "letter that chooses English in the list of sheets"));
    addLanguage(u"es"_s, tr("Spa&nish"), tr("S", "letter that chooses Spanish in the list of sheets"));
    m_paper->setObjectName(u"sheetPaper"_s);
    m_paper->addItem(tr("A4"), int(SheetPaper::A4));
    m_paper->addItem(tr("Letter"), int(SheetPaper::Letter));
    m_large->setObjectName(u"sheetLargePrint"_s);
    m_codes->setObjectName(u"sheetCodes"_s);
    m_tearOff->setObjectName(u"sheetTearOff"_s);
    auto *paper = new QWidget(this);
    auto *paperLabel = new QLabel(tr("P&aper"), paper);
    paperLabel->setBuddy(m_paper);
    auto *pair = new QHBoxLayout(paper);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(paperLabel);
    pair->addWidget(m_paper);
    auto *layout = new FlowLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(languages);
    layout->addWidget(paper);
    layout->addWidget(m_large);
    layout->addWidget(m_codes);
    layout->addWidget(m_tearOff);
    tabThrough({languages, paper, m_large, m_codes, m_tearOff});
    connect(m_languages, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            emit changed();
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SheetOptionsBar::changed);
    connect(m_large, &QCheckBox::toggled, this, &SheetOptionsBar::changed);
    connect(m_codes, &QCheckBox::toggled, this, &SheetOptionsBar::changed);
    connect(m_tearOff, &QCheckBox::toggled, this, &SheetOptionsBar::changed);
}

void SheetOptionsBar::addLanguage(const QString &code, const QString &caption, const QString &letter)
{
    auto *button = new QPushButton(caption, m_buttons->parentWidget());
    button->setObjectName(u"sheetLanguage_%1"_s.arg(code));
    button->setProperty("languageCode", code);
    button->setProperty("letter", letter);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoDefault(false);
    button->setToolTip(tr("%1 in the list of sheets", "a letter to press").arg(letter));
    m_buttons->addWidget(button);
    m_languages->addButton(button);
}

void SheetOptionsBar::setOptions(const SheetOptions &options)
{
    const QSignalBlocker quiet(this);
    m_paper->setCurrentIndex(m_paper->findData(int(options.paper)));
    m_large->setChecked(options.largePrint);
    m_codes->setChecked(options.qrCodes);
    m_tearOff->setChecked(options.tearOff);
}

void SheetOptionsBar::setHasTearOff(bool has)
{
    m_tearOff->setVisible(has);
}

SheetOptions SheetOptionsBar::options() const
{
    return {.paper = SheetPaper(m_paper->currentData().toInt()),
        .largePrint = m_large->isChecked(),
        .qrCodes = m_codes->isChecked(),
        .tearOff = m_tearOff->isChecked()};
}

void SheetOptionsBar::setLanguages(const QStringList &languages)
{
    for (QAbstractButton *button : m_languages->buttons())
        button->setEnabled(languages.contains(codeOf(*button)));
}

void SheetOptionsBar::setLanguage(const QString &language)
{
    for (QAbstractButton *button : m_languages->buttons()) {
        if (codeOf(*button) == language)
            button->setChecked(true);
    }
}

QString SheetOptionsBar::language() const
{
    const QAbstractButton *button = m_languages->checkedButton();
    return button ? codeOf(*button) : QString();
}

bool SheetOptionsBar::chooseByLetter(const QString &letter)
{
    for (QAbstractButton *button : m_languages->buttons()) {
        if (button->isEnabled() && button->property("letter").toString().compare(letter, Qt::CaseInsensitive) == 0) {
            button->setChecked(true);
            return true;
        }
    }
    return false;
}

} // namespace wardmate
