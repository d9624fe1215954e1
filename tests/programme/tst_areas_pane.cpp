// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/areas_pane.h"

#include "app/translations/translations.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestAreasPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_undo.clear();
        m_fixedYear = 0;
        m_failSaving = false;
        m_units.clear();
        const QStringList names{u"Birth centre"_s, u"Emergency"_s, u"ICU"_s, u"Med-Surg 3"_s, u"Med-Surg 4"_s, u"OR"_s};
        for (const QString &name : names)
            m_units.append({UnitId{m_units.size() + 1}, name, {}});
        m_services = std::make_unique<AreasServices>(AreasServices{.undo = m_undo,
            .load = [this]() -> Result<QList<Unit>> { return m_units; },
            .save = [this](const QList<Unit> &units) -> Result<void> {
                if (m_failSaving)
                    return failure(Error::Kind::Io, u"full"_s, u"disk_full"_s);
                m_units = units;
                return {};
            },
            .fixedYear = [this] { return m_fixedYear; },
            .professions =
                [] {
                    return QStringList{u"Physicians: Physician"_s, u"Nurses and midwives: Registered nurse, Midwife"_s};
                },
            .merging = {m_prompts,
                [](UnitId, UnitId) -> Result<UnitsMadeOne> {
                    return UnitsMadeOne{3, 2, 1, {}, {}};
                },
                [this](UnitId gone, UnitId) -> Result<UnitsMadeOne> {
                    m_units.removeIf([gone](const Unit &unit) { return unit.id == gone; });
                    return UnitsMadeOne{3, 2, 1, {}, {}};
                }}});
        open();
    }

    void cleanup() { m_pane.reset(); }

    void anAreaIsTypedBesideItsUnitAndTakenBack()
    {
        type(2, u"Critical care"_s);
        QCOMPARE(areaOf(2), u"Critical care"_s);
        QVERIFY(label("areasSummary").startsWith(u"1 of at most 9 areas: Critical care (1 unit(s))"_s));
        m_undo.undo();
        QCOMPARE(areaOf(2), QString());
        QCOMPARE(cell(2), u"Other areas"_s);
    }

    void severalUnitsAreJoinedAtOnce()
    {
        QVERIFY(!button()->isEnabled());
        for (const int row : {3, 4})
            table()->selectionModel()->select(
                table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(button()->isEnabled());
        combo()->setCurrentText(u"Medicine "_s);
        button()->click();
        QCOMPARE(areaOf(3), u"Medicine"_s);
        QCOMPARE(areaOf(4), u"Medicine"_s);
        QCOMPARE(m_undo.count(), 1);
        QVERIFY(combo()->findText(u"Medicine"_s) >= 0);
    }

    void theTwoChosenUnitsAreMerged()
    {
        table()->clearSelection();
        for (const int row : {3, 4})
            table()->selectionModel()->select(
                table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy said(m_pane.get(), &Pane::said);
        auto *merge = m_pane->findChild<QPushButton *>(u"mergeUnits"_s);
        merge->click();
        auto *dialog = m_pane->findChild<MergeUnitsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<ChoiceBox *>(u"unitGoes"_s)->currentText(), u"Med-Surg 3"_s);
        QCOMPARE(dialog->findChild<ChoiceBox *>(u"unitStays"_s)->currentText(), u"Med-Surg 4"_s);
        dialog->findChild<QPushButton *>(u"mergeAct"_s)->click();
        QCOMPARE(m_prompts.asked.size(), 1);
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(said.first().first().toString(), u"\"Med-Surg 3\" is part of \"Med-Surg 4\" now."_s);
        QTRY_VERIFY(table()->hasFocus());
        m_units.resize(1);
        open();
        QVERIFY(!m_pane->findChild<QPushButton *>(u"mergeUnits"_s)->isEnabled());
    }

    void anotherSpellingIsTheSameArea()
    {
        type(0, u"Women and children"_s);
        type(1, u"women and Children"_s);
        QCOMPARE(areaOf(1), u"Women and children"_s);
    }

    void whatCannotBeIsRefusedInWordsAndNothingIsChanged()
    {
        type(0, u"Other"_s);
        QVERIFY(message()->text().contains(u"something else"_s));
        QCOMPARE(areaOf(0), QString());
        QCOMPARE(m_undo.count(), 0);
        QCOMPARE(cell(0), u"Other areas"_s);
    }

    void aFullDiskIsSaidAndTheOldAreasStay()
    {
        m_failSaving = true;
        type(0, u"Medicine"_s);
        QVERIFY(!message()->text().isEmpty());
        QCOMPARE(cell(0), u"Other areas"_s);
    }

    void thePageSaysFromWhenAChangeCounts()
    {
        QVERIFY(yearText().contains(u"fixed until its end"_s));
        m_fixedYear = 2026;
        open();
        QVERIFY(yearText().contains(u"2026"_s) && yearText().contains(u"2027"_s));
    }

    void withoutUnitsThePageSaysWhereTheyComeFrom()
    {
        m_units.clear();
        open();
        QVERIFY(label("areasSummary").startsWith(u"No units yet"_s));
    }

    void everythingCanBeReachedAndRead()
    {
        type(2, u"Critical care"_s);
        type(3, u"Medicine"_s);
        const QStringList findings = accessibilityFindings(*m_pane) + orderFindings(*m_pane);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        takePictures(*m_pane, *m_gui->theme, u"areas"_s, 1100, 640);
    }

    void inSpanishToo()
    {
        const Translations translations{QLocale(u"es"_s)};
        open();
        const QStringList findings = accessibilityFindings(*m_pane) + orderFindings(*m_pane);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        takePictures(*m_pane, *m_gui->theme, u"areas-es"_s, 1100, 640);
    }

private:
    void open()
    {
        m_pane = std::make_unique<AreasPane>(*m_services);
        m_pane->resize(1100, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }
    void type(int row, const QString &text)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, UnitAreasModel::Area));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = table()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(table()->findChild<QLineEdit *>() == nullptr);
    }
    [[nodiscard]] QString areaOf(int row) const { return m_units.at(row).area; }
    [[nodiscard]] QString cell(int row) const
    {
        return table()->model()->index(row, UnitAreasModel::Area).data().toString();
    }
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"unitAreas"_s); }
    [[nodiscard]] QComboBox *combo() const { return m_pane->findChild<QComboBox *>(u"areaToJoin"_s); }
    [[nodiscard]] QPushButton *button() const { return m_pane->findChild<QPushButton *>(u"joinUnits"_s); }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] InlineMessage *message() const { return m_pane->findChildren<InlineMessage *>().at(0); }
    [[nodiscard]] QString yearText() const { return m_pane->findChildren<InlineMessage *>().at(1)->text(); }

    std::unique_ptr<GuiTest> m_gui;
    FakePrompts m_prompts;
    QUndoStack m_undo;
    QList<Unit> m_units;
    int m_fixedYear = 0;
    bool m_failSaving = false;
    std::unique_ptr<AreasServices> m_services;
    std::unique_ptr<AreasPane> m_pane;
};

QTEST_MAIN(TestAreasPane)
#include "tst_areas_pane.moc"
