// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/workbook_writer.h"

#include "tests/support/other_programs.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kCreated(QDate(2026, 10, 2), QTime(9, 0), Qt::UTC);
const QStringList kTexts{
    u"=1+1"_s, u"a longer text that leaves nothing behind"_s, u"<&> \"short\""_s, u"Ñandú 中文 😀"_s, u" spaces "_s};

/// Rows of every text and a number, thousands of them where many are wanted.
Result<QByteArray> written(WorkbookWriter::Size size, int rows)
{
    WorkbookWriter book(size);
    CellWriter cells(book.addSheet(u"Rows"_s));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < int(kTexts.size()); ++column)
            cells.text(row, column, kTexts.at(column));
        cells.number(row, int(kTexts.size()), 1000 + row);
    }
    return book.finish(u"Title"_s, kCreated);
}

/// All parts of a workbook.
QString partsOf(const QTemporaryDir &folder, const QByteArray &workbook)
{
    const QString path = folder.filePath(u"book.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    return QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, path}));
}

QFileInfoList everythingIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void putBack(const QByteArray &place)
{
    if (place.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", place);
}

} // namespace

/// The cells as they were given, and nothing outside a folder of one's own.
class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreWhatTheyWereGiven_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("few rows") << int(WorkbookWriter::Size::FewRows);
        QTest::newRow("many rows") << int(WorkbookWriter::Size::ManyRows);
    }
    void cellsAreWhatTheyWereGiven()
    {
        QFETCH(int, size);
        const auto book = written(WorkbookWriter::Size(size), 300);
        QVERIFY(book);
        const QString parts = partsOf(m_folder, *book);
        for (const QString &text : {u"<t>=1+1</t>"_s, u"<t>a longer text that leaves nothing behind</t>"_s,
                 u"<t>&lt;&amp;&gt; \"short\"</t>"_s, u"<t>Ñandú 中文 😀</t>"_s, u"> spaces </t>"_s})
            QVERIFY2(parts.contains(text), qPrintable(text));
        QVERIFY(!parts.contains(u"<f>"_s)); // no formula
        for (int row = 0; row < 300; ++row)
            QVERIFY(parts.contains(u"<v>%1</v>"_s.arg(1000 + row)));
        QCOMPARE(*written(WorkbookWriter::Size(size), 300), *book); // the same bytes
    }

    void halfACharacterDoesNotSpillIntoTheNextCell()
    {
        WorkbookWriter book(WorkbookWriter::Size::ManyRows);
        CellWriter cells(book.addSheet(u"Rows"_s));
        cells.text(0, 0, u"cut "_s + QChar(0xd83d));
        cells.text(0, 1, u"next"_s);
        const auto bytes = book.finish({}, kCreated);
        QVERIFY(bytes);
        QVERIFY(partsOf(m_folder, *bytes).contains(u"<t>next</t>"_s));
    }

    // Only what was published is written so, and still nobody else may read it on its way.
    void itWorksInAFolderOfItsOwnAndLeavesNothing()
    {
        const QTemporaryDir place;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", place.path().toUtf8());
        {
            WorkbookWriter book(WorkbookWriter::Size::ManyRows);
            CellWriter cells(book.addSheet(u"Rows"_s));
            for (int row = 0; row < 5000; ++row)
                cells.text(row, 0, u"row %1"_s.arg(row));
            const QFileInfoList entries = everythingIn(place.path());
            QCOMPARE(entries.size(), 1);
            QVERIFY(entries.constFirst().isDir());
            constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther;
            QCOMPARE(entries.constFirst().permissions() & others, QFile::Permissions());
            QVERIFY(book.finish({}, kCreated));
        }
        {
            const WorkbookWriter unfinished(WorkbookWriter::Size::ManyRows);
        }
        const QFileInfoList left = everythingIn(place.path());
        putBack(before);
        QCOMPARE(left.size(), 0);
    }

    void withoutAPlaceThereIsNoBook()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/proc"); // takes no folder from anybody
        const WorkbookWriter book(WorkbookWriter::Size::FewRows);
        putBack(before);
        QVERIFY(book.book() == nullptr);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbook_writer.moc"
