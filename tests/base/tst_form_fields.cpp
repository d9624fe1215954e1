// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_fields.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/text_fit.h"
#include "ui/base/choice_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const auto kHint = u"As it stands on the badge, with the family name first and the given name after it"_s;

} // namespace

class TestFormFields : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_form = std::make_unique<FormFields>();
        m_name = new QLineEdit(m_form.get());
        m_unit = new QLineEdit(m_form.get());
        m_form->add(
            u"&Name"_s, m_name, FormFields::Need::Required,
            [this] { return m_name->text().isEmpty() ? u"Who is it for?"_s : QString(); }, kHint);
        m_form->add(u"&Unit"_s, m_unit, FormFields::Need::Optional,
            [this] { return m_unit->text() == u"X"_s ? u"There is no such unit."_s : QString(); });
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_name->setFocus();
    }

    void requiredIsAWordInTheLabelAndTheLabelIsTheFieldsBuddy()
    {
        QStringList labels;
        for (const QLabel *label : m_form->findChildren<QLabel *>()) {
            if (label->buddy() == m_name)
                labels << label->text();
        }
        QCOMPARE(labels, QStringList{u"&Name (required)"_s});
        QCOMPARE(m_name->accessibleDescription(), kHint);
    }

    void aFieldIsCheckedWhenItIsLeftNotBefore()
    {
        QTest::keyClicks(m_name, u"A"_s);
        QTest::keyClick(m_name, Qt::Key_Backspace);
        QCOMPARE(m_form->problemOf(m_name), QString());
        QTest::keyClick(m_name, Qt::Key_Tab);
        QCOMPARE(m_form->problemOf(m_name), u"Who is it for?"_s);
        QCOMPARE(m_name->accessibleDescription(), u"Who is it for?"_s);
        QCOMPARE(m_form->problemOf(m_unit), QString());
    }

    void goingStraightToAButtonElsewhereIsNoFault()
    {
        QWidget page;
        auto *button = new QPushButton(u"Open a file"_s, &page);
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(m_form.get());
        layout->addWidget(button);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        m_name->setFocus();
        button->setFocus(Qt::MouseFocusReason);
        QCOMPARE(m_form->problemOf(m_name), QString());

        m_name->setFocus();
        QTest::keyClicks(m_name, u"A"_s);
        QTest::keyClick(m_name, Qt::Key_Backspace);
        button->setFocus(Qt::MouseFocusReason);
        QCOMPARE(m_form->problemOf(m_name), u"Who is it for?"_s);
        m_form->setParent(nullptr);
    }

    // As when one referral was saved and the form begins again for the next.
    void emptiedAndLeftByTheProgramIsNoFault()
    {
        m_name->setFocus();
        QTest::keyClicks(m_name, u"Rivera"_s);
        m_name->setText({});
        m_unit->setFocus(Qt::OtherFocusReason);
        QCOMPARE(m_form->problemOf(m_name), QString());
        QVERIFY(!m_form->checkAll()); // it is asked for all the same
    }

    void puttingItRightTakesTheProblemAway()
    {
        QTest::keyClick(m_name, Qt::Key_Tab);
        m_name->setFocus();
        QTest::keyClicks(m_name, u"A"_s);
        QTest::keyClick(m_name, Qt::Key_Tab);
        QCOMPARE(m_form->problemOf(m_name), QString());
        QCOMPARE(m_name->accessibleDescription(), kHint);
    }

    void aChoiceThatLeavingCompletesIsNoProblem()
    {
        auto *kind = new ChoiceBox(m_form.get());
        kind->addChoice(u"Unexpected death"_s, u"death"_s);
        kind->addChoice(u"Medical error"_s, u"error"_s);
        m_form->add(u"&Kind"_s, kind, FormFields::Need::Required,
            [kind] { return kind->code().isEmpty() ? u"What kind was it?"_s : QString(); });
        kind->show();
        kind->setFocus();
        QTest::keyClicks(kind->lineEdit(), u"unexp"_s);
        kind->completer()->popup()->hide();
        m_name->setFocus(Qt::TabFocusReason);
        QCOMPARE(kind->code(), u"death"_s);
        QCOMPARE(m_form->problemOf(kind), QString());
        kind->setFocus();
        kind->clearEditText();
        m_name->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_form->problemOf(kind), u"What kind was it?"_s);
    }

    void checkingAllGoesToTheFirstProblem()
    {
        m_unit->setText(u"X"_s);
        m_unit->setFocus();
        QVERIFY(!m_form->checkAll());
        QCOMPARE(QApplication::focusWidget(), m_name);
        QCOMPARE(m_form->problemOf(m_unit), u"There is no such unit."_s);
        m_name->setText(u"A"_s);
        m_unit->setText(u"ICU"_s);
        QVERIFY(m_form->checkAll());
    }

    void aHiddenRowIsNotChecked()
    {
        m_form->setRowVisible(m_name, false);
        QVERIFY(m_form->checkAll());
    }

    void problemsFromElsewhereCanBeShown()
    {
        m_form->showProblem(m_unit, u"This unit was removed."_s);
        QCOMPARE(m_form->problemOf(m_unit), u"This unit was removed."_s);
        m_form->clearProblems();
        QCOMPARE(m_form->problemOf(m_unit), QString());
    }

    void headingsGrowWithTheTextSize()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        QLabel *heading = headingLabel(u"Referrals"_s, 1, &page);
        layout->addWidget(heading);
        page.show();
        const int before = heading->fontMetrics().height();
        m_gui->theme->apply(ThemeChoice::Light, 200);
        QTRY_VERIFY(heading->fontMetrics().height() > before * 18 / 10);
    }

    void labelsGoAboveWhereBothDoNotFit()
    {
        const auto labelOf = [this](QWidget *field) {
            const auto labels = m_form->findChildren<QLabel *>();
            return *std::find_if(
                labels.cbegin(), labels.cend(), [field](const QLabel *label) { return label->buddy() == field; });
        };
        m_form->resize(900, 300);
        QTRY_VERIFY(labelOf(m_unit)->geometry().right() < m_unit->x());
        m_form->resize(m_form->minimumSizeHint().width(), 300);
        QTRY_VERIFY(labelOf(m_unit)->geometry().bottom() < m_unit->y());
        QVERIFY(m_unit->width() > m_form->width() * 9 / 10);
        m_form->resize(900, 300);
        QTRY_VERIFY(labelOf(m_unit)->geometry().right() < m_unit->x());
    }

    void nothingIsCutWhenTheTextGrows()
    {
        QScrollArea page; // gives the form the height it asks for
        page.setWidgetResizable(true);
        page.setWidget(m_form.release());
        page.resize(420, 300);
        page.show();
        for (const int percent : {100, 200, 100, 150}) {
            m_gui->theme->apply(ThemeChoice::Light, percent);
            QTRY_COMPARE(cutTexts(page), QStringList());
        }
    }

    void everythingHasANameAndIsReachedByTab()
    {
        QCOMPARE((accessibilityFindings(*m_form) + orderFindings(*m_form)).join(u'\n'), QString());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<FormFields> m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_unit = nullptr;
};

QTEST_MAIN(TestFormFields)
#include "tst_form_fields.moc"
