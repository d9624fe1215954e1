// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/areas_dialog.h"

#include "models/matching/match_store.h"
#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"

#include <QCollator>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// The programme's areas, changed and changed back; already stored when it is pushed.
class AreasCommand final : public QUndoCommand
{
public:
    AreasCommand(MatchStore &store, const QString &before, const QString &after)
        : m_store(store)
        , m_before(before)
        , m_after(after)
    {
        //: Named in the Edit menu after Undo or Redo
        setText(AreasDialog::tr("change practice areas"));
    }
    void undo() override { setObsolete(!m_store.setOwnAreas(m_before)); }
    void redo() override
    {
        if (!m_first)
            setObsolete(!m_store.setOwnAreas(m_after));
        m_first = false;
    }

private:
    MatchStore &m_store;
    QString m_before;
    QString m_after;
    bool m_first = true;
};

} // namespace

AreasDialog::AreasDialog(MatchingServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_message(new InlineMessage(this))
    , m_text(new QLineEdit(this))
    , m_understood(new QLabel(this))
    , m_area(new ChoiceBox(this))
    , m_addWord(new QPushButton(tr("Add as a &word for it"), this))
    , m_addArea(new QPushButton(tr("Add as a &new area under it"), this))
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setObjectName(u"areasDialog"_s);
    setDraftKey(*this, u"matching areas"_s);
    setWindowTitle(tr("Practice areas"));
    build();
    connect(m_text, &QLineEdit::textChanged, this, &AreasDialog::showUnderstood);
    connect(m_area, &QComboBox::currentTextChanged, this, &AreasDialog::showButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &AreasDialog::showButtons);
    connect(m_addWord, &QPushButton::clicked, this, &AreasDialog::addWord);
    connect(m_addArea, &QPushButton::clicked, this, &AreasDialog::addArea);
    connect(m_remove, &QPushButton::clicked, this, &AreasDialog::remove);
    const auto lines = services.store.ownAreas();
    if (!lines)
        m_message->show(InlineMessage::Kind::Problem, errorText(lines.error()));
    else
        m_before = OwnAreas::fromLines(*lines);
    m_own = m_before;
    learn();
    m_text->setFocus();
}

void AreasDialog::build()
{
    m_text->setObjectName(u"areaText"_s);
    m_understood->setObjectName(u"understood"_s);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    m_area->setObjectName(u"areaChoice"_s);
    m_area->setOptional(tr("Choose an area"));
    m_area->setMinimumContentsLength(28);
    m_addWord->setObjectName(u"addWord"_s);
    m_addArea->setObjectName(u"addArea"_s);
    m_list->setObjectName(u"ownAreas"_s);
    m_list->setAccessibleName(tr("Words and areas you added"));
    m_remove->setObjectName(u"removeArea"_s);
    auto *text = new QLabel(tr("&Text as your lists write it"), this);
    text->setBuddy(m_text);
    auto *area = new QLabel(tr("Means &here"), this);
    area->setBuddy(m_area);
    auto *fields = new QGridLayout;
    fields->addWidget(text, 0, 0);
    fields->addWidget(m_text, 0, 1);
    fields->addWidget(m_understood, 1, 0, 1, 2);
    fields->addWidget(area, 2, 0);
    fields->addWidget(m_area, 2, 1);
    fields->setColumnStretch(1, 1);
    auto *add = new QHBoxLayout;
    add->addStretch();
    add->addWidget(m_addWord);
    add->addWidget(m_addArea);
    auto *cancel = new QPushButton(tr("Cance&l"), this);
    auto *save = new QPushButton(tr("&Save areas"), this);
    save->setObjectName(u"saveAreas"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AreasDialog::save);
    for (QPushButton *button : {m_addWord, m_addArea, m_remove, cancel, save})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Practice areas and the words they go by"), 1, this));
    layout->addWidget(quietLabel(
        tr("How near two specialties are is read from these areas. Add the names and abbreviations of your hospital."),
        this));
    layout->addWidget(m_message);
    layout->addLayout(fields);
    layout->addLayout(add);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
}

void AreasDialog::learn()
{
    const Taxonomy shipped = Taxonomy::builtIn();
    m_taxonomy = Taxonomy::fromText(Taxonomy::builtInText() + u'\n' + m_own.toLines(shipped));
    fillAreas();
    fillList();
    showUnderstood();
}

void AreasDialog::fillAreas()
{
    const QString chosen = m_area->code();
    std::vector<int> nodes;
    for (int node = 0; node < m_taxonomy.count(); ++node)
        nodes.push_back(node);
    const QCollator order;
    std::ranges::sort(nodes, [&](int a, int b) { return order.compare(m_taxonomy.label(a), m_taxonomy.label(b)) < 0; });
    m_area->clear();
    m_area->setOptional(tr("Choose an area"));
    for (const int node : nodes)
        m_area->addChoice(m_taxonomy.label(node), m_taxonomy.code(node));
    m_area->setCode(chosen);
}

void AreasDialog::fillList()
{
    m_list->clear();
    for (const OwnArea &area : m_own.areas)
        m_list->addItem(tr("%1: a new area under %2", "area, area").arg(area.label, labelOfCode(area.parent)));
    for (const OwnWord &word : m_own.words)
        m_list->addItem(tr("%1: means %2", "word, area").arg(word.word, labelOfCode(word.area)));
    m_count->setText(m_list->count() == 0
            ? tr("Nothing has been added yet; the areas that come with the program are used.")
            : tr("%n word(s) and area(s) you added", nullptr, m_list->count()));
    showButtons();
}

QString AreasDialog::labelOfCode(const QString &code) const
{
    const int node = m_taxonomy.nodeFor(code);
    return node < 0 ? code : m_taxonomy.label(node);
}

void AreasDialog::showUnderstood()
{
    const QString text = m_text->text().trimmed();
    const int node = text.isEmpty() ? -1 : m_taxonomy.nodeFor(text);
    if (text.isEmpty())
        m_understood->setText(tr("What it is understood as shows here while you type."));
    else if (node < 0)
        m_understood->setText(tr("No area is known for this; it fits only the same words."));
    else
        m_understood->setText(tr("Understood as: %1", "area").arg(m_taxonomy.label(node)));
    showButtons();
}

void AreasDialog::showButtons()
{
    const bool ready = !plainAreaText(m_text->text()).isEmpty() && !m_area->code().isEmpty();
    m_addWord->setEnabled(ready);
    m_addArea->setEnabled(ready);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void AreasDialog::addWord()
{
    const OwnWord word{plainAreaText(m_text->text()), m_area->code()};
    std::erase_if(
        m_own.words, [&](const OwnWord &other) { return other.word.compare(word.word, Qt::CaseInsensitive) == 0; });
    m_own.words.push_back(word);
    learn();
    m_text->setFocus();
}

void AreasDialog::addArea()
{
    m_own.areas.push_back({m_own.newCode(m_taxonomy), plainAreaText(m_text->text()), m_area->code()});
    learn();
    m_text->setFocus();
}

void AreasDialog::remove()
{
    const int row = m_list->currentRow();
    const int areas = int(m_own.areas.size());
    if (row < 0)
        return;
    if (row >= areas) {
        m_own.words.erase(m_own.words.begin() + (row - areas));
    } else { // with what it was needed for
        const QString code = m_own.areas[size_t(row)].code;
        std::erase_if(m_own.areas, [&](const OwnArea &area) { return area.code == code || area.parent == code; });
        std::erase_if(m_own.words, [&](const OwnWord &word) { return word.area == code; });
    }
    learn();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void AreasDialog::save()
{
    if (m_own == m_before)
        return reject();
    const Taxonomy shipped = Taxonomy::builtIn();
    const QString after = m_own.toLines(shipped);
    if (const Result<void> done = m_services.store.setOwnAreas(after); !done) {
        m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
        return;
    }
    m_services.undo.push(new AreasCommand(m_services.store, m_before.toLines(shipped), after));
    accept();
}

} // namespace wardmate
