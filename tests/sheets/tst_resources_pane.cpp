// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resources_pane.h"

#include "models/sheets/resource_rules.h"
#include "tests/sheets/sheet_pane_test.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/empty_state.h"
#include "ui/base/value_command.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

class TestResourcesPane : public SheetPaneTest<ResourcesPane>
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void everythingIsNamedAndReached_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("directory") << QString();
        QTest::newRow("checks") << u"check"_s;
        QTest::newRow("own numbers") << u"local"_s;
    }

    void everythingIsNamedAndReached()
    {
        QFETCH(QString, place);
        makePane();
        QVERIFY(m_pane->openItem(place));
        QCOMPARE((accessibilityFindings(*m_pane) + orderFindings(*m_pane)).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_pane, *m_desk->gui.theme), QStringList());
    }

    void aRoundOfChecksTakesOneKeyForEachNumber()
    {
        makePane();
        const int before = m_pane->count();
        QVERIFY(before > 3);
        m_pane->openItem(u"check"_s);
        const int rows = table(u"checkTable"_s)->model()->rowCount();
        for (int row = 0; row < rows; ++row)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
        QCOMPARE(m_pane->count(), 0);
        const auto entries = m_desk->store.all().value();
        QVERIFY(std::all_of(entries.begin(), entries.end(),
            [this](const Resource &each) { return isFresh(each, m_desk->clock.nowUtc().date()); }));
        QCOMPARE(m_desk->undo.count(), rows);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Done has the focus
        QVERIFY(table(u"resourceTable"_s)->isVisible());
    }

    void aChangedNumberIsCorrectedInTheRoundAndComesBackByUndo()
    {
        makePane();
        const ResourceId id = m_desk->idOf(u"988 Suicide & Crisis Lifeline"_s);
        const Resource before = m_desk->store.find(id).value();
        m_pane->openItem(u"check"_s);
        selectInRound(before.name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"changedPhone"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"1-800-273-8255"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_desk->store.find(id)->phone, u"1-800-273-8255"_s);
        QCOMPARE(m_desk->store.find(id)->verifiedOn, QDate(2026, 11, 23));
        m_desk->undo.undo();
        QVERIFY(m_desk->store.find(id).value() == before);
        m_desk->undo.redo();
        QCOMPARE(m_desk->store.find(id)->phone, u"1-800-273-8255"_s);
        QCOMPARE(m_desk->store.find(id)->verifiedOn, QDate(2026, 11, 23));
    }

    void removingIsUndone()
    {
        makePane();
        const Resource entry = m_desk->store.find(m_desk->idOf(u"Crisis Text Line"_s)).value();
        m_pane->openItem(QString::number(entry.id.value));
        QSignalSpy offered(m_pane.get(), &Pane::undoOffered);
        button(u"resourceRemove"_s)->click();
        QVERIFY(!m_desk->store.find(entry.id));
        QCOMPARE(offered.size(), 1);
        offered.at(0).at(0).value<UndoOffer>().undo();
        QVERIFY(m_desk->store.find(entry.id).value() == entry);
        m_desk->undo.redo();
        QVERIFY(!m_desk->store.find(entry.id));
    }

    // The bar stays for a while; what was done meanwhile without one is not its to take back.
    void theBarTakesBackItsOwnActOnly()
    {
        makePane();
        const Resource entry = m_desk->store.find(m_desk->idOf(u"Crisis Text Line"_s)).value();
        m_pane->openItem(QString::number(entry.id.value));
        QSignalSpy offered(m_pane.get(), &Pane::undoOffered);
        button(u"resourceRemove"_s)->click();
        bool isUndone = false;
        m_desk->undo.push(new ValueCommand<int>(u"something else"_s, 0, 1, [&](int value) { isUndone = value == 0; }));
        offered.at(0).at(0).value<UndoOffer>().undo();
        QVERIFY(!isUndone);
        QVERIFY(!m_desk->store.find(entry.id));
        m_desk->undo.undo();
        QVERIFY(isUndone);
        offered.at(0).at(0).value<UndoOffer>().undo();
        QVERIFY(m_desk->store.find(entry.id).value() == entry);
    }

    void theLastCrisisNumberStays()
    {
        makePane();
        ResourceId last;
        const auto entries = m_desk->store.all().value();
        for (const Resource &entry : entries) {
            if (entry.kind != ResourceKind::Crisis || entry.phone.isEmpty())
                continue;
            if (!last.isValid())
                last = entry.id;
            else
                QVERIFY(m_desk->store.remove(entry.id));
        }
        m_pane->openItem(QString::number(last.value));
        button(u"resourceRemove"_s)->click();
        QVERIFY(m_desk->store.find(last));
        QVERIFY(messages().join(u' ').contains(u"only crisis number"_s));
        QVERIFY(m_desk->undo.isClean());
        button(u"resourceOnSheet"_s)->click();
        QVERIFY(m_desk->store.find(last)->onSheet);
        QVERIFY(button(u"resourceOnSheet"_s)->isChecked());
    }

    void aFieldThatIsLeftIsStored()
    {
        makePane();
        const ResourceId id = m_desk->idOf(u"Crisis Text Line"_s);
        m_pane->openItem(QString::number(id.value));
        QLineEdit *hours = line(u"resourceHours"_s);
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, u"Day and night"_s);
        QTest::keyClick(hours, Qt::Key_Tab);
        QCOMPARE(m_desk->store.find(id)->hours, u"Day and night"_s);
        m_desk->undo.undo();
        QVERIFY(m_desk->store.find(id)->hours != u"Day and night"_s);
        QCOMPARE(line(u"resourceHours"_s)->text(), m_desk->store.find(id)->hours);
    }

    void aNumberNoTelephoneTakesStaysInTheFieldWithTheReason()
    {
        makePane();
        const ResourceId id = m_desk->idOf(u"Crisis Text Line"_s);
        m_pane->openItem(QString::number(id.value));
        QLineEdit *number = line(u"resourceText"_s);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"ask Ana"_s);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(m_desk->store.find(id)->textLine, u"741741"_s);
        QCOMPARE(number->text(), u"ask Ana"_s);
        QVERIFY(number->accessibleDescription().contains(u"as it is dialled"_s));
    }

    void aNewEntryIsAddedByKeysAndUndone()
    {
        makePane();
        const int before = m_desk->store.count().value();
        m_pane->offered(Pane::Standard::NewItem)->trigger();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->store.count().value(), before); // it has no name yet
        QTest::keyClicks(QApplication::focusWidget(), u"Chaplain"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->store.count().value(), before + 1);
        QVERIFY(m_desk->store.find(m_desk->idOf(u"Chaplain"_s))->isLocal);
        m_desk->undo.undo();
        QCOMPARE(m_desk->store.count().value(), before);
    }

    void theHospitalsOwnNumbersAreAskedForOnceAndAddedAsOneAct()
    {
        makePane();
        QVERIFY(messages().join(u' ').contains(u"hospital's own numbers are missing"_s));
        const int before = m_desk->store.count().value();
        m_pane->openItem(u"local"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"(555) 010-0211"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"4455/12"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->store.count().value(), before); // no telephone has a stroke
        QLineEdit *second = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(second);
        second->setText(u"4455"_s);
        QTest::keyClick(second, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->store.count().value(), before + 2);
        QCOMPARE(m_desk->undo.count(), 1);
        QVERIFY(messages().isEmpty());
        m_desk->undo.undo();
        QCOMPARE(m_desk->store.count().value(), before);
    }

    void theFilterFindsWithoutAccentsAndEscapeClearsIt()
    {
        makePane();
        QLineEdit *filter = line(u"resourceFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"linea crisis"_s);
        QVERIFY(table(u"resourceTable"_s)->model()->rowCount() > 0);
        QVERIFY(table(u"resourceTable"_s)->model()->rowCount() < m_desk->store.count().value());
        QTest::keyClicks(filter, u" zzz"_s);
        QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(table(u"resourceTable"_s)->model()->rowCount(), m_desk->store.count().value());
    }

    void anEmptyDirectoryOffersTheNationalLines()
    {
        m_desk = std::make_unique<SheetDesk>();
        makePane();
        QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
        m_pane->findChild<QAction *>(u"nationalLines"_s)->trigger();
        QVERIFY(m_desk->store.count().value() > 5);
        QVERIFY(table(u"resourceTable"_s)->isVisible());
        m_desk->undo.undo();
        QVERIFY(m_desk->store.count().value() <= 1); // the last crisis number does not go
    }

    void aHalfTypedEntryIsThereAgain()
    {
        makePane();
        m_pane->offered(Pane::Standard::NewItem)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Chapl"_s);
        m_pane->openItem(QString::number(m_desk->idOf(u"Emergency"_s).value));
        QCOMPARE(line(u"resourceName"_s)->text(), u"Emergency"_s);
        m_pane->offered(Pane::Standard::NewItem)->trigger();
        QCOMPARE(line(u"resourceName"_s)->text(), u"Chapl"_s);
        button(u"resourceDiscard"_s)->click();
        m_pane->offered(Pane::Standard::NewItem)->trigger();
        QVERIFY(line(u"resourceName"_s)->text().isEmpty());
    }

    void aNumberThatStandsTwiceIsPointedOut()
    {
        makePane();
        Resource twice = m_desk->store.find(m_desk->idOf(u"Emergency"_s)).value();
        twice.name = u"Ambulance"_s;
        const ResourceId id = m_desk->store.add(twice).value();
        m_pane->openItem(QString::number(id.value));
        QVERIFY(labels().contains(u"Another entry has the same number."_s));
    }

    void aRemovedNumberComesBackIntoTheRoundByUndo()
    {
        makePane();
        m_pane->openItem(u"check"_s);
        selectInRound(u"Crisis Text Line"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        QVERIFY(!m_desk->idOf(u"Crisis Text Line"_s).isValid());
        selectInRound(u"Crisis Text Line"_s);
        QVERIFY(!button(u"stillRight"_s)->isEnabled());
        m_desk->undo.undo();
        QVERIFY(m_desk->idOf(u"Crisis Text Line"_s).isValid());
        QVERIFY(button(u"stillRight"_s)->isEnabled());
    }

    void escapeLeavesTheChangeThenTheRound()
    {
        makePane();
        m_pane->openItem(u"check"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"checkTable"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"resourceTable"_s);
    }

    void theDirectoryGoesToAPartnerAndBack()
    {
        m_desk->confirmAll();
        makePane();
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"partner.json"_s);
        m_pane->findChild<QAction *>(u"saveDirectory"_s)->trigger();
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        QCOMPARE(m_desk->undo.count(), 0); // all of it is here
        const Resource gone = m_desk->store.find(m_desk->idOf(u"Crisis Text Line"_s)).value();
        QVERIFY(m_desk->store.remove(gone.id));
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        const auto back = m_desk->store.find(m_desk->idOf(gone.name));
        QVERIFY(back);
        QCOMPARE(back->textLine, gone.textLine);
        QVERIFY(!back->verifiedOn.isValid()); // nobody here has checked it
        QFile other(m_desk->prompts.path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("{}");
        other.close();
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        QVERIFY(messages().join(u' ').contains(u"not a directory file"_s));
    }

    void theNationalLinesAreNeverThereTwice()
    {
        makePane();
        const int before = m_desk->store.count().value();
        QSignalSpy said(m_pane.get(), &Pane::said);
        m_pane->findChild<QAction *>(u"nationalLines"_s)->trigger();
        QCOMPARE(m_desk->store.count().value(), before);
        QCOMPARE(said.size(), 1);
        QVERIFY(m_desk->store.remove(m_desk->idOf(u"Crisis Text Line"_s)));
        m_pane->findChild<QAction *>(u"nationalLines"_s)->trigger();
        QCOMPARE(m_desk->store.count().value(), before);
    }

    void aListCorrectedInASpreadsheetChangesWhatIsHere_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("number");
        QTest::newRow("the file's") << 0 << u"741742"_s;
        QTest::newRow("ours") << 1 << u"741741"_s;
        QTest::newRow("left") << -1 << u"741741"_s;
    }

    void aListCorrectedInASpreadsheetChangesWhatIsHere()
    {
        QFETCH(int, answer);
        m_desk->confirmAll();
        makePane();
        const auto before = m_desk->store.all().value();
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"list.csv"_s);
        m_pane->findChild<QAction *>(u"saveDirectory"_s)->trigger();
        rewrite([](QByteArray &csv) { csv.replace("741741", "741742"); });
        m_desk->prompts.choice = answer;
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        QCOMPARE(m_desk->prompts.asked.size(), 1);
        QVERIFY(
            m_desk->prompts.asked.constFirst().text.contains(u"Crisis Text Line: text 741741 becomes text 741742"_s));
        const Resource entry = m_desk->store.find(m_desk->idOf(u"Crisis Text Line"_s)).value();
        QTEST(entry.textLine, "number");
        QCOMPARE(entry.verifiedOn.isValid(), answer != 0);
        QCOMPARE(m_desk->store.all()->size(), before.size()); // no second line with the old number
        QCOMPARE(m_desk->undo.count(), answer == 0 ? 1 : 0);
        m_desk->undo.undo();
        QVERIFY(m_desk->store.all().value() == before);
    }

    void rowsThatCannotBeTakenAreNamedFirst()
    {
        makePane();
        const int before = m_desk->store.count().value();
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"list.csv"_s);
        rewrite([](QByteArray &csv) {
            csv = "name,kind,phone\nChaplain,faith,555-0101\nDesk,local,9/8/1988\nNight,nothing,555-0102\n";
        });
        m_desk->prompts.answer = false;
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        QCOMPARE(m_desk->store.count().value(), before);
        const QString asked = m_desk->prompts.asked.constLast().text;
        QVERIFY(asked.contains(u"Row 3"_s) && asked.contains(u"Desk"_s) && asked.contains(u"Row 4"_s));
        m_desk->prompts.answer = true;
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        QCOMPARE(m_desk->store.count().value(), before + 1);
    }

    void aFileNeverTakesTheLastCrisisNumberAway()
    {
        makePane();
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"list.csv"_s);
        m_pane->findChild<QAction *>(u"saveDirectory"_s)->trigger();
        rewrite([](QByteArray &csv) { csv.replace("\"crisis\"", "\"local\""); });
        m_pane->findChild<QAction *>(u"bringInDirectory"_s)->trigger();
        QVERIFY(messages().join(u' ').contains(u"only crisis number"_s));
        QVERIFY(m_desk->store.find(m_desk->idOf(u"Emergency"_s))->kind == ResourceKind::Crisis);
        QCOMPARE(m_desk->undo.count(), 0);
    }

    void aNumberWorthASecondLookHasASignInTheList()
    {
        Resource desk;
        desk.name = u"Desk"_s;
        desk.phone = u"555-010-014"_s; // a digit is missing
        const ResourceId id = m_desk->store.add(desk).value();
        makePane();
        m_pane->openItem(QString::number(id.value));
        QVERIFY(labels().contains(u"longer or shorter"_s));
        const QModelIndex at = table(u"resourceTable"_s)->currentIndex();
        const QModelIndex number = at.siblingAtColumn(2);
        QVERIFY(!number.data(Qt::DecorationRole).isNull());
        QVERIFY(number.data(Qt::AccessibleTextRole).toString().contains(u"longer or shorter"_s));
    }

    void inANarrowWindowTheEntryLiesOverTheListAndEscapeGoesBack()
    {
        makePane();
        m_pane->setRoom(Room::Narrow);
        QVERIFY(!line(u"resourceName"_s)->isVisible());
        QTest::keyClick(table(u"resourceTable"_s), Qt::Key_Return);
        QVERIFY(line(u"resourceName"_s)->isVisible());
        QVERIFY(!table(u"resourceTable"_s)->isVisible());
        QCOMPARE((accessibilityFindings(*m_pane) + orderFindings(*m_pane)).join(u'\n'), QString());
        line(u"resourceName"_s)->setFocus();
        QTest::keyClick(line(u"resourceName"_s), Qt::Key_Escape);
        QVERIFY(table(u"resourceTable"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"resourceTable"_s);
    }

    void pictures()
    {
        m_desk->addLocal();
        const auto entries = m_desk->store.all().value();
        for (std::size_t i = 0; i < entries.size(); i += 2)
            (void)m_desk->store.confirm(entries[i].id);
        m_desk->clock.advance(95 * 86400);
        for (std::size_t i = 0; i < entries.size(); i += 4)
            (void)m_desk->store.confirm(entries[i].id);
        openPlaces();
        takePictures(*m_window, *m_desk->gui.theme, u"resources"_s);
        m_window->findChild<ResourcesPane *>()->openItem(u"check"_s);
        takePictures(*m_window, *m_desk->gui.theme, u"resources-check"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        takePictures(*m_window, *m_desk->gui.theme, u"resources-change"_s);
        m_desk = std::make_unique<SheetDesk>();
        m_desk->fill();
        openPlaces();
        takePicture(*m_window, u"resources-first"_s);
        m_window->findChild<ResourcesPane *>()->offered(Pane::Standard::NewItem)->trigger();
        takePicture(*m_window, u"resources-new"_s);
        m_window->findChild<QAbstractButton *>(u"resourceDiscard"_s)->click();
        m_window->findChild<ResourcesPane *>()->openItem(u"local"_s);
        takePictures(*m_window, *m_desk->gui.theme, u"resources-local"_s);
    }

private:
    void openPlaces() { openWindow(resourcesPane(m_desk->services), sheetsPane(m_desk->services)); }

    template<typename Change>
    void rewrite(Change change)
    {
        QFile file(m_desk->prompts.path);
        QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        change(content);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    void selectInRound(const QString &name)
    {
        auto *rows = m_pane->findChild<QTableWidget *>(u"checkTable"_s);
        const QList<QTableWidgetItem *> found = rows->findItems(name, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        rows->setCurrentItem(found.constFirst());
    }
};

QTEST_MAIN(TestResourcesPane)
#include "tst_resources_pane.moc"
