// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/saved_filter_row.h"

#include "tests/referrals/desk_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSavedFilterRow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        (void)m_desk->addMorning();
        m_row = std::make_unique<SavedFilterRow>(m_desk->choices.filters());
        m_row->show();
        m_row->setEditing(true);
        m_filter = {};
        m_filter.view = QueueView::Waiting;
        m_filter.category = EventCategory::PatientAggression;
        m_filter.unit = unit(u"ED"_s);
    }
    void cleanup()
    {
        m_row.reset();
        m_desk.reset();
    }

    void aFilterIsSavedUnderANameAndChosenAgain()
    {
        m_row->setFilter(m_filter);
        QTest::keyClicks(child<QLineEdit>("filterName"), u"Assaults in the ED"_s);
        QTest::keyClick(child<QLineEdit>("filterName"), Qt::Key_Return);
        QCOMPARE(child<QComboBox>("savedFilters")->currentText(), u"Assaults in the ED"_s);
        QCOMPARE(m_desk->choices.filters().all()->first().filter, m_filter);
        m_row->setFilter({});
        QCOMPARE(child<QComboBox>("savedFilters")->currentIndex(), 0);
        QSignalSpy chosen(m_row.get(), &SavedFilterRow::chosen);
        emit child<QComboBox>("savedFilters")->activated(1);
        QCOMPARE(chosen.first().first().value<QueueFilter>(), m_filter);
    }

    void aTextThatWasSearchedForIsNotKept()
    {
        m_filter.text = u"rivera"_s;
        m_row->setFilter(m_filter);
        QTest::keyClicks(child<QLineEdit>("filterName"), u"Assaults"_s);
        child<QPushButton>("saveFilter")->click();
        QVERIFY(!tableText(m_desk->vault.db(), u"SELECT * FROM saved_filter"_s).contains(u"rivera"_s));
    }

    void aNameIsNeededAndMustNotBeAPersons_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("none") << u"  "_s << u"Give the filter a name first."_s;
        QTest::newRow("a person") << u"Maria Lopez"_s << u"This looks like a person's name."_s;
    }

    void aNameIsNeededAndMustNotBeAPersons()
    {
        QFETCH(QString, name);
        QFETCH(QString, problem);
        m_row->setFilter(m_filter);
        child<QLineEdit>("filterName")->setText(name);
        child<QPushButton>("saveFilter")->click();
        QVERIFY2(child<QLabel>("filterProblem")->text().startsWith(problem),
            qPrintable(child<QLabel>("filterProblem")->text()));
        QVERIFY(m_desk->choices.filters().all()->isEmpty());
    }

    void oneOfTheSameNameIsReplaced()
    {
        const SavedFilters filters = m_desk->choices.filters();
        QVERIFY(SavedFilters(filters).save(u"Mine"_s, {}));
        QVERIFY(SavedFilters(filters).save(u"mine"_s, m_filter));
        QCOMPARE(filters.all()->size(), 1);
        QCOMPARE(filters.all()->first().filter, m_filter);
    }

    void theOneThatIsSetCanBeRemoved()
    {
        SavedFilters filters = m_desk->choices.filters();
        QVERIFY(filters.save(u"Mine"_s, m_filter));
        m_row = std::make_unique<SavedFilterRow>(filters);
        m_row->show();
        m_row->setEditing(true);
        m_row->setFilter({});
        QVERIFY(!child<QPushButton>("removeFilter")->isVisible());
        m_row->setFilter(m_filter);
        child<QPushButton>("removeFilter")->click();
        QVERIFY(filters.all()->isEmpty());
    }

    void aFilterGoesWithItsUnit()
    {
        SavedFilters filters = m_desk->choices.filters();
        QueueFilter filter;
        m_desk->vault.db().execute(u"INSERT INTO unit (id, name) VALUES (77, 'Annex')"_s);
        filter.unit = {77};
        QVERIFY(filters.save(u"Annex"_s, filter));
        m_desk->vault.db().execute(u"DELETE FROM unit WHERE id = 77"_s);
        QVERIFY(filters.all()->isEmpty());
    }

    void everyViewHasItsCode()
    {
        for (const QueueView view :
            {QueueView::Overdue, QueueView::Waiting, QueueView::Open, QueueView::Closed, QueueView::All})
            QCOMPARE(viewFromCode(viewCode(view)), view);
        QVERIFY(!viewFromCode(u"somewhere"_s));
    }

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_row->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such widget: %s", name);
        return found;
    }
    UnitId unit(const QString &name) const
    {
        const auto units = *m_desk->choices.units();
        for (const auto &[id, known] : units) {
            if (known == name)
                return id;
        }
        return {};
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<SavedFilterRow> m_row;
    QueueFilter m_filter;
};

QTEST_MAIN(TestSavedFilterRow)
#include "tst_saved_filter_row.moc"
