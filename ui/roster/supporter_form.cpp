// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/supporter_form.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "ui/base/calm_spin_box.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/form_fields.h"
#include "ui/roster/language_names.h"
#include "ui/base/token_field.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QStringList codesOf(const QList<EventCategory> &categories)
{
    QStringList codes;
    for (const EventCategory category : categories)
        codes.append(codeOf(category));
    return codes;
}

QList<EventCategory> categoriesOf(const QStringList &codes)
{
    QList<EventCategory> categories;
    for (const QString &code : codes) {
        if (const auto category = fromCode<EventCategory>(code))
            categories.append(*category);
    }
    return categories;
}

// The store gives lists in its own order; only what is in them counts.
template<typename T>
QList<T> keptIfSame(const QList<T> &stored, const QList<T> &read)
{
    const bool same = stored.size() == read.size()
        && std::all_of(read.cbegin(), read.cend(), [&stored](const T &value) { return stored.contains(value); });
    return same ? stored : read;
}

} // namespace

SupporterForm::SupporterForm(RosterServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    buildPerson(*layout);
    buildAvailability(*layout);
    buildTraining(*layout);
    buildEvents(*layout);
    layout->addStretch();
    const auto all = findChildren<QLineEdit *>();
    for (const QLineEdit *line : all)
        connect(line, &QLineEdit::textEdited, this, &SupporterForm::typed);
}

void SupporterForm::load(const Supporter &supporter)
{
    fillUnits();
    m_name->setText(supporter.name);
    m_phone->setText(supporter.phone);
    m_email->setText(supporter.email);
    m_profession->setChoice(std::optional(supporter.profession));
    m_stage->setChoice(supporter.stage);
    if (m_specialty->findData(supporter.specialty) < 0)
        m_specialty->addChoice(
            m_services.specialtyLabel ? m_services.specialtyLabel(supporter.specialty) : supporter.specialty,
            supporter.specialty);
    m_specialty->setCode(supporter.specialty);
    m_unit->setText(supporter.unitName);
    m_languages->setCodes(supporter.languages);
    for (size_t i = 0; i < m_shifts.size(); ++i)
        m_shifts[i]->setChecked(supporter.shifts.contains(wordsOf<ShiftBand>()[i].value));
    m_gender->setChoice(supporter.gender);
    m_partner->setText(supporter.partnerInstitution);
    m_status->setChoice(std::optional(supporter.status));
    m_capacity->setValue(supporter.capacity);
    m_rest->setValue(supporter.coolDownDays);
    m_from->setDate(supporter.availableFrom);
    m_to->setDate(supporter.availableTo);
    m_trained->setDate(supporter.trainedOn);
    m_validUntil->setDate(supporter.trainingValidUntil);
    m_agreement->setDate(supporter.confidentialityOn);
    m_confirmed->setDate(supporter.profileConfirmedOn);
    m_experienced->setCodes(codesOf(supporter.experienced));
    m_notComfortable->setCodes(codesOf(supporter.notComfortable));
    QStringList units;
    for (const UnitId unit : supporter.authorityOver)
        units.append(QString::number(unit.value));
    m_authority->setCodes(units);
    clearProblems();
}

Supporter SupporterForm::merged(Supporter base) const
{
    base.name = m_name->text().simplified();
    base.phone = m_phone->text().simplified();
    base.email = m_email->text().simplified();
    base.profession = m_profession->choice<ProfessionGroup>().value_or(base.profession);
    base.stage = m_stage->choice<CareerStage>();
    base.specialty = m_specialty->code();
    if (const QString unit = m_unit->text().simplified(); unit != base.unitName) {
        base.unitName = unit;
        base.unit = {};
    }
    base.languages = keptIfSame(base.languages, m_languages->codes());
    QList<ShiftBand> shifts;
    for (size_t i = 0; i < m_shifts.size(); ++i) {
        if (m_shifts[i]->isChecked())
            shifts.append(wordsOf<ShiftBand>()[i].value);
    }
    base.shifts = keptIfSame(base.shifts, shifts);
    base.gender = m_gender->choice<Gender>();
    base.partnerInstitution = m_partner->text().simplified();
    base.status = m_status->choice<SupporterStatus>().value_or(base.status);
    base.capacity = m_capacity->value();
    base.coolDownDays = m_rest->value();
    base.availableFrom = m_from->date();
    base.availableTo = m_to->date();
    base.trainedOn = m_trained->date();
    base.trainingValidUntil = m_validUntil->date();
    base.confidentialityOn = m_agreement->date();
    base.profileConfirmedOn = m_confirmed->date();
    base.experienced = keptIfSame(base.experienced, categoriesOf(m_experienced->codes()));
    base.notComfortable = keptIfSame(base.notComfortable, categoriesOf(m_notComfortable->codes()));
    QList<UnitId> units;
    for (const QString &code : m_authority->codes())
        units.append(UnitId{code.toLongLong()});
    base.authorityOver = keptIfSame(base.authorityOver, units);
    return base;
}

bool SupporterForm::isSound() const
{
    const auto wrongDate = [this](const DateField *field) { return !dateProblem(*field).isEmpty(); };
    const std::array dates{m_from, m_to, m_trained, m_validUntil, m_agreement, m_confirmed};
    return !m_name->text().trimmed().isEmpty() && std::none_of(dates.cbegin(), dates.cend(), wrongDate)
        && orderProblem(*m_from, *m_to, u"-"_s).isEmpty() && orderProblem(*m_trained, *m_validUntil, u"-"_s).isEmpty();
}

bool SupporterForm::checkAll()
{
    bool sound = true;
    for (FormFields *fields : m_sections) {
        if (!fields->checkAll()) {
            sound = false;
            break; // the focus goes to the first problem and stays there
        }
    }
    return sound;
}

void SupporterForm::clearProblems()
{
    for (FormFields *fields : m_sections)
        fields->clearProblems();
}

void SupporterForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

std::vector<std::pair<QString, QLineEdit *>> SupporterForm::lines() const
{
    return {{u"name"_s, m_name}, {u"phone"_s, m_phone}, {u"email"_s, m_email}, {u"unit"_s, m_unit},
        {u"partner"_s, m_partner}};
}

std::vector<std::pair<QString, ChoiceBox *>> SupporterForm::boxes() const
{
    return {{u"profession"_s, m_profession}, {u"stage"_s, m_stage}, {u"specialty"_s, m_specialty},
        {u"gender"_s, m_gender}, {u"status"_s, m_status}};
}

std::vector<std::pair<QString, DateField *>> SupporterForm::dates() const
{
    return {{u"from"_s, m_from}, {u"to"_s, m_to}, {u"trained"_s, m_trained}, {u"valid_until"_s, m_validUntil},
        {u"agreement"_s, m_agreement}, {u"confirmed"_s, m_confirmed}};
}

std::vector<std::pair<QString, TokenField *>> SupporterForm::tokens() const
{
    return {{u"languages"_s, m_languages}, {u"experienced"_s, m_experienced}, {u"not_comfortable"_s, m_notComfortable},
        {u"authority"_s, m_authority}};
}

QJsonObject SupporterForm::toDraft() const
{
    QJsonObject draft;
    for (const auto &[key, line] : lines())
        draft.insert(key, line->text());
    for (const auto &[key, box] : boxes())
        draft.insert(key, box->code());
    for (const auto &[key, date] : dates())
        draft.insert(key, date->date().isValid() ? date->date().toString(Qt::ISODate) : date->line().text());
    for (const auto &[key, list] : tokens())
        draft.insert(key, list->codes().join(u','));
    QStringList shifts;
    for (size_t i = 0; i < m_shifts.size(); ++i) {
        if (m_shifts[i]->isChecked())
            shifts.append(QString::number(i));
    }
    draft.insert(u"shifts"_s, shifts.join(u','));
    draft.insert(u"capacity"_s, m_capacity->value());
    draft.insert(u"rest"_s, m_rest->value());
    return draft;
}

void SupporterForm::fromDraft(const QJsonObject &draft)
{
    const auto text = [&draft](const QString &key) { return draft.value(key).toString(); };
    for (const auto &[key, line] : lines())
        line->setText(text(key));
    for (const auto &[key, box] : boxes())
        box->setCode(text(key));
    for (const auto &[key, date] : dates()) {
        date->setDate(QDate::fromString(text(key), Qt::ISODate));
        if (!date->date().isValid())
            date->line().setText(text(key)); // half typed
    }
    for (const auto &[key, list] : tokens())
        list->setCodes(text(key).split(u',', Qt::SkipEmptyParts));
    const QStringList shifts = text(u"shifts"_s).split(u',', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_shifts.size(); ++i)
        m_shifts[i]->setChecked(shifts.contains(QString::number(i)));
    m_capacity->setValue(draft.value(u"capacity"_s).toInt(m_capacity->value()));
    m_rest->setValue(draft.value(u"rest"_s).toInt(m_rest->value()));
}

void SupporterForm::buildPerson(QVBoxLayout &layout)
{
    FormFields *fields = section(layout, tr("Person"));
    m_name = new QLineEdit(fields);
    m_name->setObjectName(u"name"_s);
    connect(m_name, &QLineEdit::editingFinished, this, &SupporterForm::edited);
    fields->add(tr("Name"), m_name, FormFields::Need::Required, [this] {
        return m_name->text().trimmed().isEmpty() ? tr("Who is it? Add a name, last name first.") : QString();
    });
    m_profession = new ChoiceBox(fields);
    m_profession->setObjectName(u"profession"_s);
    m_profession->addWords<ProfessionGroup>();
    connect(m_profession, &ChoiceBox::codeChosen, this, &SupporterForm::edited);
    fields->add(tr("Profession"), m_profession);
    m_stage = new ChoiceBox(fields);
    m_stage->setOptional(tr("not known"));
    m_stage->addWords<CareerStage>();
    connect(m_stage, &ChoiceBox::codeChosen, this, &SupporterForm::edited);
    fields->add(tr("Career stage"), m_stage);
    m_specialty = new ChoiceBox(fields);
    m_specialty->setObjectName(u"specialty"_s);
    m_specialty->setOptional(tr("not known"));
    const QList<RosterChoice> specialties = m_services.specialties ? m_services.specialties() : QList<RosterChoice>();
    for (const RosterChoice &choice : specialties)
        m_specialty->addChoice(choice.label, choice.code);
    connect(m_specialty, &ChoiceBox::codeChosen, this, &SupporterForm::edited);
    fields->add(tr("Specialty"), m_specialty);
    m_unit = addLine(*fields, tr("Unit"), "unit");
    m_unit->setCompleter(new QCompleter(new QStringListModel(this), this));
    m_unit->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_phone = addLine(*fields, tr("Phone"), "phone");
    m_email = addLine(*fields, tr("E-mail"), "email");
    m_languages = addTokens(*fields, tr("Languages"), "languages");
    for (const auto &[code, name] : spokenLanguages())
        m_languages->addChoice(name, code);
    fields->add(tr("Shifts usually worked"), makeShifts());
    m_gender = new ChoiceBox(fields);
    m_gender->setOptional(tr("not said"));
    m_gender->addWords<Gender>();
    connect(m_gender, &ChoiceBox::codeChosen, this, &SupporterForm::edited);
    fields->add(tr("Gender"), m_gender, FormFields::Need::Optional, {},
        tr("Only if they offered it: some colleagues ask to talk to a woman or a man."));
    m_partner = addLine(*fields, tr("Partner hospital"), "partner", tr("Empty for our own people."));
}

void SupporterForm::buildAvailability(QVBoxLayout &layout)
{
    FormFields *fields = section(layout, tr("Availability"));
    m_status = new ChoiceBox(fields);
    m_status->setObjectName(u"status"_s);
    m_status->addWords<SupporterStatus>();
    connect(m_status, &ChoiceBox::codeChosen, this, &SupporterForm::edited);
    fields->add(tr("Status"), m_status);
    m_capacity = addNumber(*fields, tr("Open referrals at most"), "capacity", 99, {});
    m_rest = addNumber(
        *fields, tr("Days of rest"), "rest", 365, tr("After a referral is closed, nobody asks them for so long."));
    m_from = addDate(*fields, tr("Available from"), "availableFrom", {});
    m_to = addDate(*fields, tr("Available until"), "availableTo",
        [this] { return orderProblem(*m_from, *m_to, tr("This day is before they become available.")); });
}

void SupporterForm::buildTraining(QVBoxLayout &layout)
{
    FormFields *fields = section(layout, tr("Training"));
    m_trained = addDate(*fields, tr("Trained on"), "trainedOn", {});
    m_validUntil = addDate(*fields, tr("Valid until"), "validUntil", [this] {
        return orderProblem(*m_trained, *m_validUntil, tr("The training cannot end before it took place."));
    });
    m_agreement = addDate(*fields, tr("Confidentiality agreement"), "agreement", {});
    m_confirmed = addDate(*fields, tr("Profile confirmed"), "confirmed", {});
}

void SupporterForm::buildEvents(QVBoxLayout &layout)
{
    FormFields *fields = section(layout, tr("Kinds of event"));
    m_experienced = addTokens(
        *fields, tr("Has been through"), "experienced", tr("Able to support after these from own experience."));
    m_notComfortable = addTokens(
        *fields, tr("Would rather not take"), "notComfortable", tr("Never proposed for these; nobody asks why."));
    for (const Word<EventCategory> &word : wordsOf<EventCategory>()) {
        m_experienced->addChoice(labelOf(word.value), codeOf(word.value));
        m_notComfortable->addChoice(labelOf(word.value), codeOf(word.value));
    }
    FormFields *authority = section(layout, tr("Line of authority"));
    m_authority = addTokens(
        *authority, tr("Units they lead or review"), "authority", tr("Never proposed for people of these units."));
}

FormFields *SupporterForm::section(QVBoxLayout &layout, const QString &title)
{
    layout.addWidget(headingLabel(title, 2, this));
    auto *fields = new FormFields(this);
    layout.addWidget(fields);
    m_sections.push_back(fields);
    return fields;
}

QLineEdit *SupporterForm::addLine(FormFields &fields, const QString &label, const char *name, const QString &hint)
{
    auto *line = new QLineEdit(&fields);
    line->setObjectName(QString::fromLatin1(name));
    connect(line, &QLineEdit::editingFinished, this, &SupporterForm::edited);
    fields.add(label, line, FormFields::Need::Optional, {}, hint);
    return line;
}

DateField *SupporterForm::addDate(
    FormFields &fields, const QString &label, const char *name, const std::function<QString()> &check)
{
    auto *field = new DateField(&fields);
    field->setObjectName(QString::fromLatin1(name));
    field->setToday(m_services.clock.today());
    const auto problem = [this, field, check] {
        const QString unread = dateProblem(*field);
        return unread.isEmpty() && check ? check() : unread;
    };
    fields.add(label, field, FormFields::Need::Optional, problem);
    // The day is known only after the field was left, so it is looked at again.
    connect(field, &DateField::dateChosen, this, [this, &fields, field, problem] {
        fields.showProblem(field, problem());
        emit edited();
    });
    return field;
}

QSpinBox *SupporterForm::addNumber(
    FormFields &fields, const QString &label, const char *name, int most, const QString &hint)
{
    auto *number = new CalmSpinBox(&fields);
    number->setObjectName(QString::fromLatin1(name));
    number->setRange(0, most);
    connect(number, &QSpinBox::editingFinished, this, &SupporterForm::edited);
    fields.add(label, number, FormFields::Need::Optional, {}, hint);
    return number;
}

TokenField *SupporterForm::addTokens(FormFields &fields, const QString &label, const char *name, const QString &hint)
{
    auto *tokens = new TokenField(&fields);
    tokens->setObjectName(QString::fromLatin1(name));
    connect(tokens, &TokenField::changed, this, &SupporterForm::edited);
    fields.add(label, tokens, FormFields::Need::Optional, {}, hint);
    tokens->box().setAccessibleDescription(label);
    return tokens;
}

QWidget *SupporterForm::makeShifts()
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row); // two by two fits the narrowest profile
    grid->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < m_shifts.size(); ++i) {
        const QString label = labelOf(wordsOf<ShiftBand>()[i].value);
        m_shifts[i] = new QCheckBox(label, row);
        m_shifts[i]->setObjectName(u"shift-"_s + codeOf(wordsOf<ShiftBand>()[i].value));
        m_shifts[i]->setAccessibleName(tr("Usually works: %1").arg(label));
        connect(m_shifts[i], &QCheckBox::clicked, this, &SupporterForm::edited);
        grid->addWidget(m_shifts[i], int(i) / 2, int(i) % 2);
    }
    row->setFocusProxy(m_shifts[0]);
    return row;
}

void SupporterForm::fillUnits()
{
    const QList<RosterUnit> units = m_services.units ? m_services.units() : QList<RosterUnit>();
    QStringList names;
    m_authority->clearChoices();
    for (const RosterUnit &unit : units) {
        names.append(unit.name);
        m_authority->addChoice(unit.name, QString::number(unit.id.value));
    }
    qobject_cast<QStringListModel *>(m_unit->completer()->model())->setStringList(names);
}

QString SupporterForm::dateProblem(const DateField &field) const
{
    return field.isProblem() ? tr("This is not a date. Type a day such as 19/11, or t for today.") : QString();
}

QString SupporterForm::orderProblem(const DateField &from, const DateField &to, const QString &words) const
{
    return from.date().isValid() && to.date().isValid() && to.date() < from.date() ? words : QString();
}

} // namespace wardmate
