// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/programme_texts_form.h"

#include "models/sheets/dial_string.h"
#include "models/sheets/programme_logo.h"
#include "models/sheets/sheet_text_store.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"
#include "ui/sheets/sheet_checks.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array kLines{&ProgrammeTexts::name, &ProgrammeTexts::hospital, &ProgrammeTexts::contact,
    &ProgrammeTexts::phone, &ProgrammeTexts::email, &ProgrammeTexts::hours, &ProgrammeTexts::emergency};

} // namespace

ProgrammeTextsForm::ProgrammeTextsForm(
    SheetServices &services, const QString &language, const QString &languageName, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_language(language)
    , m_fields(new FormFields(this))
    , m_confidentiality(new QPlainTextEdit(this))
    , m_logoView(new QLabel(this))
    , m_removeLogo(new QPushButton(tr("&Remove the logo"), this))
    , m_problem(new InlineMessage(this))
{
    setObjectName(u"programmeTextsForm"_s);
    setWindowTitle(tr("The programme on the sheets"));
    setDraftKey(*this, u"sheets' programme "_s + language);
    build(languageName);
    read();
    m_lines.first()->setFocus();
}

void ProgrammeTextsForm::build(const QString &languageName)
{
    const QStringList labels{tr("&Name of the programme"), tr("Hos&pital"), tr("&Office or role to ask for"),
        tr("&Telephone"), tr("&E-mail"), tr("Ho&urs"), tr("Own emer&gency number")};
    for (const QString &label : labels) {
        auto *line = new QLineEdit(this);
        line->setObjectName(u"programmeText%1"_s.arg(m_lines.size()));
        m_lines << line;
        const bool number = m_lines.size() == 4 || m_lines.size() == 7;
        m_fields->add(label, line, FormFields::Need::Optional, [line, number] {
            const QString text = line->text().trimmed();
            return number && !text.isEmpty() && !isPlausibleNumber(text) ? numberProblem() : QString();
        });
    }
    m_confidentiality->setObjectName(u"programmeConfidentiality"_s);
    m_confidentiality->setTabChangesFocus(true);
    m_confidentiality->setMaximumHeight(fontMetrics().height() * 5);
    m_fields->add(tr("&Confidentiality"), m_confidentiality, FormFields::Need::Optional, {},
        tr("Only a sentence that the hospital's counsel has approved. Left empty, the sheet asks the reader to ask."));
    m_fields->addRow(buildLogo());
    auto *keepButton = new QPushButton(tr("&Keep"), this);
    keepButton->setObjectName(u"keepProgrammeTexts"_s);
    keepButton->setDefault(true);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    connect(keepButton, &QPushButton::clicked, this, &ProgrammeTextsForm::keep);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(leave);
    acts->addWidget(keepButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        headingLabel(tr("The programme on sheets in %1", "name of a language").arg(languageName), 1, this));
    layout->addWidget(
        quietLabel(tr("What is left empty here comes from the settings, or is a line to write on."), this));
    layout->addWidget(m_problem);
    layout->addWidget(scroll, 1);
    layout->addLayout(acts);
    QList<QWidget *> parts{m_problem};
    for (QLineEdit *line : std::as_const(m_lines))
        parts.append(line);
    tabThrough(parts
        + QList<QWidget *>{
            m_confidentiality, findChild<QPushButton *>(u"chooseLogo"_s), m_removeLogo, leave, keepButton});
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
}

QWidget *ProgrammeTextsForm::buildLogo()
{
    auto *row = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose a &logo…"), row);
    choose->setObjectName(u"chooseLogo"_s);
    choose->setAutoDefault(false);
    m_removeLogo->setAutoDefault(false);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_logoView->setObjectName(u"logoView"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_logoView);
    layout->addWidget(choose);
    layout->addWidget(m_removeLogo);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &ProgrammeTextsForm::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo = {};
        showLogo();
    });
    return row;
}

void ProgrammeTextsForm::read()
{
    const auto texts = m_services.texts->programmeTexts();
    const auto logo = m_services.texts->logo();
    if (!texts || !logo)
        return m_problem->show(InlineMessage::Kind::Problem, refusalWords(texts ? logo.error() : texts.error()));
    const ProgrammeTexts own = texts->value(m_language);
    for (std::size_t i = 0; i < kLines.size(); ++i)
        m_lines.at(qsizetype(i))->setText(own.*kLines.at(i));
    m_confidentiality->setPlainText(own.confidentiality);
    m_logo = *logo;
    showLogo();
}

void ProgrammeTextsForm::showLogo()
{
    const int height = fontMetrics().height() * 3;
    m_removeLogo->setEnabled(!m_logo.isNull());
    if (m_logo.isNull())
        m_logoView->setText(tr("No logo"));
    else
        m_logoView->setPixmap(QPixmap::fromImage(m_logo.scaledToHeight(height, Qt::SmoothTransformation)));
    m_logoView->setAccessibleName(m_logo.isNull() ? tr("No logo") : tr("The programme's logo"));
}

void ProgrammeTextsForm::chooseLogo()
{
    const QString path = m_services.prompts.chooseOpenFile(
        {.title = tr("Choose a logo"), .filters = {tr("Pictures (*.png *.jpg *.jpeg)")}});
    if (path.isEmpty())
        return;
    QFile file(path);
    const auto logo = file.open(QIODevice::ReadOnly)
        ? checkedLogo(file.readAll())
        : Result<QImage>(failure(Error::Kind::Io, u"the file cannot be read"_s));
    if (!logo)
        return m_problem->show(InlineMessage::Kind::Problem, refusalWords(logo.error()));
    m_problem->clear();
    m_logo = *logo;
    showLogo();
}

void ProgrammeTextsForm::keep()
{
    if (!m_fields->checkAll())
        return;
    ProgrammeTexts own;
    for (std::size_t i = 0; i < kLines.size(); ++i)
        own.*kLines.at(i) = m_lines.at(qsizetype(i))->text().trimmed();
    own.confidentiality = m_confidentiality->toPlainText().simplified();
    const auto kept = m_services.texts->setProgrammeTexts(m_language, own).and_then([this] {
        return m_services.texts->setLogo(m_logo);
    });
    if (kept)
        return accept();
    m_problem->show(InlineMessage::Kind::Problem, refusalWords(kept.error()));
}

} // namespace wardmate
