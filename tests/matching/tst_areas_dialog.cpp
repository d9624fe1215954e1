// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/areas_dialog.h"

#include "tests/matching/matching_scene.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestAreasDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_scene = std::make_unique<MatchingScene>();
        m_dialog = std::make_unique<AreasDialog>(m_scene->services);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_scene.reset();
    }

    void whatATextIsUnderstoodAsShowsWhileTyping()
    {
        type(u"Cath lab"_s);
        QCOMPARE(understood(), u"Understood as: Interventional cardiology"_s);
        type(u"Sunflower"_s);
        QCOMPARE(understood(), u"No area is known for this; it fits only the same words."_s);
    }

    void aWordOfTheHospitalIsLearntKeptAndTakenBack()
    {
        QVERIFY(!button(u"addWord"_s)->isEnabled());
        type(u"Sunflower"_s);
        choose(u"paediatric_oncology"_s);
        button(u"addWord"_s)->click();
        QCOMPARE(understood(), u"Understood as: Paediatric oncology"_s);
        QCOMPARE(list()->item(0)->text(), u"Sunflower: means Paediatric oncology"_s);
        button(u"saveAreas"_s)->click();
        QCOMPARE(code(u"Sunflower"_s), u"paediatric_oncology"_s);
        m_scene->undo.undo();
        QCOMPARE(code(u"Sunflower"_s), QString());
    }

    void aNewAreaLiesUnderTheOneChosen()
    {
        type(u"Hybrid room"_s);
        choose(u"interventional_cardiology"_s);
        button(u"addArea"_s)->click();
        QCOMPARE(list()->item(0)->text(), u"Hybrid room: a new area under Interventional cardiology"_s);
        button(u"saveAreas"_s)->click();
        const Taxonomy areas = taken(m_scene->store.taxonomy());
        QVERIFY(areas.isWithin(areas.nodeFor(u"hybrid room"_s), areas.nodeFor(u"cardiology"_s)));
    }

    void aRemovedAreaTakesItsWordsAlong()
    {
        type(u"Hybrid room"_s);
        choose(u"interventional_cardiology"_s);
        button(u"addArea"_s)->click();
        type(u"Room 9"_s);
        choose(u"own_1"_s);
        button(u"addWord"_s)->click();
        QCOMPARE(list()->count(), 2);
        list()->setCurrentRow(0);
        button(u"removeArea"_s)->click();
        QCOMPARE(list()->count(), 0);
        button(u"saveAreas"_s)->click();
        QCOMPARE(m_scene->undo.count(), 0); // as it was
    }

    void everythingHasANameAndIsReachedByTab()
    {
        type(u"Sunflower"_s);
        choose(u"paediatric_oncology"_s);
        button(u"addWord"_s)->click();
        choose(u"neonatal_icu"_s);
        type(u"Pabellón Sol"_s);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE((accessibilityFindings(*m_dialog) + orderFindings(*m_dialog)).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_dialog, *m_gui->theme).join(u'\n'), QString());
        takePictures(*m_dialog, *m_gui->theme, u"matching-areas"_s, 820, 520);
    }

private:
    void type(const QString &text) { m_dialog->findChild<QLineEdit *>(u"areaText"_s)->setText(text); }
    void choose(const QString &area) { m_dialog->findChild<ChoiceBox *>(u"areaChoice"_s)->setCode(area); }
    [[nodiscard]] QString understood() const { return m_dialog->findChild<QLabel *>(u"understood"_s)->text(); }
    [[nodiscard]] QListWidget *list() const { return m_dialog->findChild<QListWidget *>(u"ownAreas"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString code(const QString &text)
    {
        const Taxonomy areas = taken(m_scene->store.taxonomy());
        const int node = areas.nodeFor(text);
        return node < 0 ? QString() : areas.code(node);
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<MatchingScene> m_scene;
    std::unique_ptr<AreasDialog> m_dialog;
};

QTEST_MAIN(TestAreasDialog)
#include "tst_areas_dialog.moc"
