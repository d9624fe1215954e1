// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/weights_dialog.h"

#include "tests/matching/matching_scene.h"
#include "tests/matching/sentence_check.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include "ui/base/choice_box.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWeightsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_scene = std::make_unique<MatchingScene>();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_scene.reset();
    }

    void showsWhatWouldChangeWhileAWeightTurns()
    {
        // The same profession in another field against another profession in the same field.
        m_scene->addSupporter(u"Diaz, Marta"_s, u"oncology"_s, ProfessionGroup::RegisteredNurse, CareerStage::Mid);
        m_scene->addSupporter(u"Khan, Omar"_s, u"critical care"_s, ProfessionGroup::Pharmacist, CareerStage::Mid);
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Rivera, Ana"_s}, u"ICU"_s);
        open();
        QCOMPARE(summary(), u"The present proposals (1) stay as they are."_s);
        spin(u"weight_specialty"_s)->setValue(0);
        spin(u"weight_experience"_s)->setValue(0);
        spin(u"weight_profession"_s)->setValue(100);
        QTRY_COMPARE(summary(), u"1 of 1 present proposal(s) would change:"_s);
        QCOMPARE(m_dialog->findChild<QListWidget *>(u"weightChangeList"_s)->item(0)->text(),
            u"Rivera, Ana: Diaz, Marta in place of Khan, Omar"_s);
    }

    void savesAndIsUndone()
    {
        const QString before = tableText(m_scene->vault.db(), u"SELECT * FROM setting ORDER BY key"_s);
        open();
        spin(u"weight_rank"_s)->setValue(77);
        button(u"saveWeights"_s)->click();
        QCOMPARE(taken(m_scene->store.weights()).rank, 77);
        QCOMPARE(taken(m_scene->store.pastWeights()).size(), 1);
        m_scene->undo.undo();
        QCOMPARE(taken(m_scene->store.weights()), MatchWeights{});
        QCOMPARE(tableText(m_scene->vault.db(), u"SELECT * FROM setting ORDER BY key"_s), before); // no history of it
        m_scene->undo.redo();
        QCOMPARE(taken(m_scene->store.weights()).rank, 77);
        MatchWeights later;
        later.load = 99;
        QVERIFY(m_scene->store.setWeights(later));
        QVERIFY(m_scene->store.takeBackWeights());
        QCOMPARE(taken(m_scene->store.weights()).rank, 77);
        QCOMPARE(taken(m_scene->store.pastWeights()).size(), 1);
    }

    void resetBringsTheDefaultsBack()
    {
        MatchWeights own;
        own.load = 99;
        QVERIFY(m_scene->store.setWeights(own));
        open();
        QCOMPARE(spin(u"weight_load"_s)->value(), 99);
        button(u"resetWeights"_s)->click();
        QCOMPARE(m_dialog->weights(), MatchWeights{});
        QCOMPARE(taken(m_scene->store.weights()).load, 99); // nothing is stored before Save
    }

    void whatWasUsedBeforeIsListedAndCanBeTakenAgain()
    {
        MatchWeights own;
        own.load = 99;
        QVERIFY(m_scene->store.setWeights(own));
        open();
        auto *past = m_dialog->findChild<ChoiceBox *>(u"pastWeights"_s);
        QVERIFY(past->isVisibleTo(m_dialog.get()));
        QVERIFY(past->itemText(1).endsWith(u": Load 10"_s));
        past->setCode(u"0"_s);
        emit past->codeChosen(u"0"_s);
        QCOMPARE(m_dialog->weights(), MatchWeights{});
    }

    void nothingChangedStoresNothing()
    {
        open();
        button(u"saveWeights"_s)->click();
        QCOMPARE(m_scene->undo.count(), 0);
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        m_scene->fourOfOneEvent();
        MatchWeights own;
        own.load = 30;
        QVERIFY(m_scene->store.setWeights(own));
        open();
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(accessibilityFindings(*m_dialog).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_dialog).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_dialog, *m_gui->theme).join(u'\n'), QString());
        spin(u"weight_specialty"_s)->setValue(0);
        spin(u"weight_experience"_s)->setValue(0);
        QTRY_VERIFY(summary().contains(u"would change"_s) || summary().contains(u"stay"_s));
        takePictures(*m_dialog, *m_gui->theme, u"matching-weights"_s, 980, 520);
    }

    void itSpeaksSpanish()
    {
        const Speaking speaking(u"es"_s);
        m_scene->fourOfOneEvent();
        open();
        spin(u"weight_specialty"_s)->setValue(0);
        QTRY_VERIFY(!summary().isEmpty());
        takePictures(*m_dialog, *m_gui->theme, u"matching-weights-es"_s, 980, 520);
    }

private:
    void open() { m_dialog = std::make_unique<WeightsDialog>(m_scene->services, std::nullopt); }
    [[nodiscard]] QSpinBox *spin(const QString &name) const { return m_dialog->findChild<QSpinBox *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString summary() const { return m_dialog->findChild<QLabel *>(u"weightChanges"_s)->text(); }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<MatchingScene> m_scene;
    std::unique_ptr<WeightsDialog> m_dialog;
};

QTEST_MAIN(TestWeightsDialog)
#include "tst_weights_dialog.moc"
