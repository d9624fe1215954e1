// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/bring_in_page.h"

#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_setup.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/table_preview.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// The lists among them, and those in the folders among them.
QStringList listsIn(const QStringList &paths)
{
    QStringList lists;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            lists.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList names
            = folder.entryList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QString &name : names)
            lists.append(folder.filePath(name));
    }
    return lists;
}

} // namespace

BringInPage::BringInPage(ImportSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_kinds(new QButtonGroup(this))
    , m_message(new InlineMessage(this))
    , m_table(new QTableView(this))
    , m_preview(new TablePreview(this))
    , m_choose(nullptr)
    , m_wrong(new QPushButton(tr("The file looks &wrong?"), this))
    , m_manual(nullptr)
    , m_separator(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_headingRow(new QSpinBox(this))
    , m_dates(new QComboBox(this))
{
    setAcceptDrops(true);
    build();
    reset();
}

void BringInPage::build()
{
    m_table->setObjectName(u"importPreview"_s);
    m_table->setModel(m_preview);
    setUpTable(*m_table, tr("The first rows of the list"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_wrong->setObjectName(u"looksWrong"_s);
    m_wrong->setCheckable(true);
    m_wrong->setFlat(true);
    m_wrong->setAutoDefault(false);
    QWidget *manual = makeManual();
    connect(m_wrong, &QPushButton::toggled, manual, &QWidget::setVisible);
    manual->setVisible(false);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 5);
    // Scrolls where the settings by hand do not fit below the first rows.
    auto *page = new QWidget(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    QWidget *kinds = makeKinds();
    QWidget *sources = makeSources();
    layout->addWidget(kinds);
    layout->addWidget(sources);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_wrong, 0, Qt::AlignLeading);
    layout->addWidget(manual);
    layout->addStretch();
    tabThrough({kinds, sources, m_message, m_table, m_wrong, manual});
}

QWidget *BringInPage::makeKinds()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(fontMetrics().height());
    int id = 0;
    for (const ImportKind &kind : m_session.kinds()) {
        auto *button = new QRadioButton(kindLabel(kind.code), row);
        button->setObjectName(u"kind-"_s + kind.code);
        m_kinds->addButton(button, id++);
        layout->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, code = kind.code] {
            m_session.setKind(code);
            emit changed();
        });
    }
    if (QAbstractButton *first = m_kinds->button(0))
        first->setChecked(true);
    return row;
}

QWidget *BringInPage::makeSources()
{
    auto *box = new QWidget(this);
    m_choose = new QPushButton(iconNamed(u"folder"_s), tr("Choose a &file…"), box);
    m_choose->setObjectName(u"chooseFile"_s);
    auto *pasteButton = new QPushButton(tr("&Paste cells"), box);
    pasteButton->setObjectName(u"pasteCells"_s);
    pasteButton->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    connect(m_choose, &QPushButton::clicked, this, &BringInPage::chooseFile);
    connect(pasteButton, &QPushButton::clicked, this, &BringInPage::paste);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(pasteButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(
        quietLabel(tr("In the spreadsheet, save the sheet as CSV, or copy the cells with their headings and "
                      "paste them here. A CSV file can also be dropped on this page. Columns of notes stay "
                      "out: free text about people is never brought in."),
            box));
    return box;
}

QWidget *BringInPage::makeManual()
{
    m_manual = new FormFields(this);
    m_separator->setObjectName(u"separator"_s);
    for (const auto &[text, sign] : {std::pair(tr("Found out"), QChar()), std::pair(tr("Comma"), QChar(u',')),
             std::pair(tr("Semicolon"), QChar(u';')), std::pair(tr("Tab"), QChar(u'\t')),
             std::pair(tr("Vertical bar"), QChar(u'|'))})
        m_separator->addItem(text, sign);
    m_encoding->addItem(tr("Found out"), -1);
    for (const auto &[text, encoding] :
        {std::pair(u"UTF-8"_s, TextEncoding::Utf8), std::pair(u"UTF-16"_s, TextEncoding::Utf16LittleEndian),
            std::pair(u"Windows-1252"_s, TextEncoding::Windows1252), std::pair(u"Mac Roman"_s, TextEncoding::MacRoman),
            std::pair(u"ISO 8859-15"_s, TextEncoding::Latin9), std::pair(u"DOS (850)"_s, TextEncoding::CodePage850)})
        m_encoding->addItem(text, int(encoding));
    m_headingRow->setObjectName(u"headingRow"_s);
    m_headingRow->setRange(0, 50);
    m_headingRow->setSpecialValueText(tr("Found out"));
    m_headingRow->setKeyboardTracking(false);
    m_dates->setObjectName(u"dateOrder"_s);
    m_dates->addItem(tr("Found out"), -1);
    m_dates->addItem(tr("Month first: 12/31/2026"), int(DateOrder::Mdy));
    m_dates->addItem(tr("Day first: 31/12/2026"), int(DateOrder::Dmy));
    m_dates->addItem(tr("Year first: 2026-12-31"), int(DateOrder::Ymd));
    m_manual->add(tr("Cells are separated by"), m_separator);
    m_manual->add(tr("Letters are stored as"), m_encoding, FormFields::Need::Optional, {},
        tr("Change it when accents look like strange signs."));
    m_manual->add(tr("Row with the headings"), m_headingRow);
    m_manual->add(tr("Order of dates"), m_dates);
    connect(m_separator, &QComboBox::activated, this, &BringInPage::readAgain);
    connect(m_encoding, &QComboBox::activated, this, &BringInPage::readAgain);
    connect(m_headingRow, &QSpinBox::valueChanged, this, &BringInPage::readAgain);
    connect(m_dates, &QComboBox::activated, this, [this] {
        const int order = m_dates->currentData().toInt();
        m_session.setDateOrder(order < 0 ? std::nullopt : std::optional(DateOrder(order)));
        emit changed();
    });
    return m_manual;
}

void BringInPage::setKind(const QString &code)
{
    if (!m_session.setKind(code))
        return;
    checkKind();
    emit changed();
}

void BringInPage::checkKind()
{
    for (int i = 0; i < int(m_session.kinds().size()); ++i)
        m_kinds->button(i)->setChecked(m_session.kinds()[size_t(i)].code == m_session.kind().code);
}

void BringInPage::openFile(const QString &path)
{
    openFiles({path});
}

void BringInPage::openFiles(const QStringList &paths)
{
    const QStringList lists = listsIn(paths);
    if (lists.isEmpty())
        return say(tr("There is no list in that folder. Choose a CSV file."));
    took(m_session.readFiles(lists));
    if (const int left = m_session.filesLeftOut(); left > 0)
        m_message->show(InlineMessage::Kind::Warning,
            tr("%n file(s) of the folder have other columns and were left out. Bring them in by themselves.", nullptr,
                left));
}

void BringInPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_message->show(InlineMessage::Kind::Information,
            tr("Nothing has been copied yet. Copy the cells in the spreadsheet, then paste them here."));
    took(m_session.readText(text));
}

void BringInPage::reset()
{
    m_session.clear();
    m_preview->setTable({});
    m_message->clear();
    m_wrong->setChecked(false);
    m_wrong->setVisible(false);
    m_table->setVisible(false);
}

void BringInPage::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void BringInPage::showResumed()
{
    checkKind();
    show({});
}

void BringInPage::say(const QString &problem)
{
    m_message->show(InlineMessage::Kind::Problem, problem);
}

void BringInPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void BringInPage::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.isEmpty())
        took(m_session.readText(event->mimeData()->text()));
    else
        openFiles(files);
}

void BringInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QWidget::keyPressEvent(event);
}

void BringInPage::chooseFile()
{
    const QString path = m_prompts.chooseOpenFile(
        {.title = tr("Bring in a list"), .filters = {tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")}});
    if (!path.isEmpty())
        openFile(path);
}

// A list of another kind than the one that was on: taken as what it is, and said, for the wrong kind makes supporters of
// the people who need one.
void BringInPage::took(const Result<void> &read)
{
    const QString before = m_session.kind().code;
    const QString likeliest = read ? m_session.likeliestKind() : before;
    if (likeliest != before)
        setKind(likeliest);
    show(read);
    if (likeliest != before)
        m_message->show(InlineMessage::Kind::Success, m_message->text() + u' ' + takenAsKind(likeliest));
}

void BringInPage::show(const Result<void> &read)
{
    m_preview->setTable(m_session.table());
    m_table->setVisible(m_session.hasTable());
    m_wrong->setVisible(m_session.hasTable() || (read ? false : read.error().code == "unclosed_quote"_L1));
    fillManual();
    if (!read) {
        m_message->show(InlineMessage::Kind::Problem, importProblem(read.error(), m_session.fileName()));
    } else {
        const QString sentence = readSentence(m_session);
        m_message->show(InlineMessage::Kind::Success,
            m_session.fileName().isEmpty()
                ? tr("Pasted: %1.").arg(sentence)
                : tr("%1: %2.", "file name, what was found").arg(m_session.fileName(), sentence));
        m_table->resizeColumnsToContents();
        const int widest = fontMetrics().averageCharWidth() * 30;
        for (int column = 0; column < m_preview->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    emit changed();
}

void BringInPage::readAgain()
{
    CsvOptions options;
    if (const QChar sign = m_separator->currentData().toChar(); !sign.isNull())
        options.delimiter = sign;
    if (const int encoding = m_encoding->currentData().toInt(); encoding >= 0)
        options.encoding = TextEncoding(encoding);
    if (m_headingRow->value() > 0)
        options.headingRow = m_headingRow->value();
    show(m_session.readAgain(options));
}

// Shows what is in force without reading again.
void BringInPage::fillManual()
{
    const QSignalBlocker quietRow(m_headingRow);
    const CsvOptions &options = m_session.options();
    m_separator->setCurrentIndex(options.delimiter ? std::max(0, m_separator->findData(*options.delimiter)) : 0);
    m_encoding->setCurrentIndex(options.encoding ? std::max(0, m_encoding->findData(int(*options.encoding))) : 0);
    m_headingRow->setValue(int(options.headingRow.value_or(0)));
    m_dates->setCurrentIndex(m_session.dateOrder() ? m_dates->findData(int(*m_session.dateOrder())) : 0);
}

} // namespace wardmate
