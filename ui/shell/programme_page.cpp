// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programme_page.h"

#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/reading_page.h"
#include "ui/base/tab_order.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// The home folder is left out: on most computers it is somebody's name.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? path.mid(home.size()) : path);
}

QPushButton *wayIn(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ProgrammePage::ProgrammePage(ProgramAccess &access, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_prompts(prompts)
{
    auto *page = new ReadingPage(76, this, ReadingPage::Column::InTheMiddle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    QWidget &content = page->content();
    QVBoxLayout &column = page->column();
    m_note = new InlineMessage(&content);
    m_note->clear();
    column.addStretch(1);
    column.addWidget(m_note);
    column.addWidget(headingLabel(tr("Start a programme"), 1, &content));
    column.addWidget(
        quietLabel(tr("Everything stays in one encrypted file on this computer. Nothing is sent anywhere."), &content));
    build(content);
    column.addWidget(m_form);
    auto *next = wayIn(tr("&Next"), u"nextButton"_s, &content);
    next->setDefault(true);
    auto *open = wayIn(tr("&Open a file…"), u"openFileButton"_s, &content);
    auto *sample = wayIn(tr("&Look around with sample data"), u"sampleButton"_s, &content);
    open->setFlat(true);
    sample->setFlat(true);
    sample->setToolTip(tr("Nothing to set up, nothing is kept"));
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(sample);
    row->addStretch();
    row->addWidget(next);
    column.addLayout(row);
    column.addStretch(2);
    tabThrough({m_form, open, sample, next});
    connect(next, &QPushButton::clicked, this, [this] {
        if (m_form->checkAll())
            emit this->next();
    });
    connect(open, &QPushButton::clicked, this, &ProgrammePage::openFileWanted);
    connect(sample, &QPushButton::clicked, this, &ProgrammePage::sampleWanted);
    for (QLineEdit *line : {m_hospital, m_person})
        connect(line, &QLineEdit::returnPressed, next, &QPushButton::click);
}

void ProgrammePage::build(QWidget &content)
{
    m_form = new FormFields(&content);
    m_hospital = new QLineEdit(m_form);
    m_hospital->setObjectName(u"hospitalLine"_s);
    m_person = new QLineEdit(m_form);
    m_person->setObjectName(u"personLine"_s);
    m_role = new QComboBox(m_form);
    m_role->setObjectName(u"roleBox"_s);
    for (const PersonRole role : {PersonRole::Coordinator, PersonRole::Director})
        m_role->addItem(labelOf(role), codeOf(role));
    auto *place = new QWidget(m_form);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    m_placeText = new QLabel(place);
    m_placeText->setObjectName(u"placeText"_s);
    m_placeText->setTextFormat(Qt::PlainText);
    m_placeText->setWordWrap(true);
    m_place = new QPushButton(tr("&Change…"), place);
    m_place->setObjectName(u"placeButton"_s);
    m_place->setAutoDefault(false);
    m_place->setAccessibleName(tr("Change where the file is kept"));
    placeRow->addWidget(m_placeText, 1);
    placeRow->addWidget(m_place);
    place->setFocusProxy(m_place);
    m_form->add(tr("&Hospital or programme"), m_hospital, FormFields::Need::Required, [this] {
        return m_hospital->text().trimmed().isEmpty() ? tr("What is the hospital or programme called?") : QString();
    });
    m_form->add(
        tr("&Your name"), m_person, FormFields::Need::Required,
        [this] { return m_person->text().trimmed().isEmpty() ? tr("Who will hold the passphrase?") : QString(); },
        tr("So that the file knows whose passphrase is whose. It is kept inside the file only."));
    m_form->add(tr("Your &role"), m_role);
    m_form->add(tr("&File"), place, FormFields::Need::Optional, {},
        tr("Choose a folder of this computer, not one that is copied to the internet."));
    connect(m_place, &QPushButton::clicked, this, &ProgrammePage::changePlace);
    connect(m_hospital, &QLineEdit::textChanged, this, &ProgrammePage::followHospital);
    followHospital();
}

NewProgram ProgrammePage::program() const
{
    return {.hospital = m_hospital->text().trimmed(),
        .path = m_path,
        .person = m_person->text().trimmed(),
        .role = fromCode<PersonRole>(m_role->currentData().toString()).value_or(PersonRole::Coordinator)};
}

void ProgrammePage::showPlaceProblem(const QString &problem)
{
    m_form->showProblem(m_place->parentWidget(), problem);
    m_place->setFocus();
}

void ProgrammePage::setNote(const QString &note)
{
    if (note.isEmpty())
        m_note->clear();
    else
        m_note->show(InlineMessage::Kind::Information, note);
}

void ProgrammePage::focusFirst()
{
    m_hospital->setFocus(Qt::OtherFocusReason);
}

void ProgrammePage::clear()
{
    m_placeChosen = false;
    m_hospital->clear();
    m_person->clear();
    m_role->setCurrentIndex(0);
    m_form->clearProblems();
    followHospital();
}

void ProgrammePage::changePlace()
{
    const QString path = m_prompts.chooseSaveFile({.title = tr("Where to keep the programme's file"),
        .suggested = m_path,
        .filters = {tr("Wardmate programmes (*.wardmate)")},
        .suffix = u"wardmate"_s});
    if (path.isEmpty())
        return;
    m_placeChosen = true;
    m_path = path;
    m_placeText->setText(shortPath(path));
    m_form->showProblem(m_place->parentWidget(), {});
}

void ProgrammePage::followHospital()
{
    if (m_placeChosen)
        return;
    m_path = m_access.defaultPath(m_hospital->text().trimmed());
    m_placeText->setText(shortPath(m_path));
}

} // namespace wardmate
