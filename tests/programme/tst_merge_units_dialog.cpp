// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/merge_units_dialog.h"

#include "app/translations/translations.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMergeUnitsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_prompts = std::make_unique<FakePrompts>();
        m_refusal.clear();
        m_change = {23, 20, 2, u"Critical care"_s, u"Critical care"_s};
        m_merged.clear();
        open({}, {});
    }

    void cleanup() { m_dialog.reset(); }

    void untilBothAreChosenNothingIsDone()
    {
        QVERIFY(!act()->isEnabled());
        QVERIFY(preview().startsWith(u"Choose both"_s));
        open(UnitId{1}, {});
        QVERIFY(!act()->isEnabled());
        QCOMPARE(box("unitStays")->hasFocus(), true); // what is still to be said
    }

    void whatWillChangeIsSaidBefore()
    {
        open(UnitId{1}, UnitId{2});
        QVERIFY(act()->isEnabled());
        for (const QString &part : {u"23 referral(s) come over."_s, u"20 event(s)"_s, u"2 supporter(s)"_s,
                 u"\"ICU\" means \"Intensive Care Unit\""_s, u"Published reports stay as they are."_s,
                 u"cannot be undone"_s})
            QVERIFY2(preview().contains(part), qPrintable(part));
        QVERIFY(!preview().contains(u"no longer under"_s));
        m_change.area = u"Medicine"_s;
        open(UnitId{1}, UnitId{2});
        QVERIFY(preview().contains(u"count under Medicine, no longer under Critical care"_s));
        QVERIFY(m_merged.isEmpty());
    }

    void itIsAskedAndThenDone()
    {
        open(UnitId{1}, UnitId{2});
        QSignalSpy merged(m_dialog.get(), &MergeUnitsDialog::merged);
        m_prompts->answer = false;
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_prompts->asked.size(), 1);
        QVERIFY(m_prompts->asked.constLast().text.contains(u"cannot be undone"_s));
        QVERIFY(m_merged.isEmpty() && m_dialog->isVisible());
        m_prompts->answer = true;
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_merged, (QList<UnitId>{{1}, {2}}));
        QCOMPARE(merged.first().first().toString(), u"\"ICU\" is part of \"Intensive Care Unit\" now."_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void theKeyboardAloneIsEnough()
    {
        QVERIFY(box("unitGoes")->hasFocus());
        QTest::keyClick(box("unitGoes"), Qt::Key_Down);
        QTest::keyClick(box("unitGoes"), Qt::Key_Tab);
        QVERIFY(box("unitStays")->hasFocus());
        QTest::keyClick(box("unitStays"), Qt::Key_Down);
        QTest::keyClick(box("unitStays"), Qt::Key_Down);
        QVERIFY(act()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(m_prompts->asked.size(), 1); // Enter there leaves
        QCOMPARE(m_merged, (QList<UnitId>{{1}, {2}}));
    }

    void whatIsRefusedIsSaidInWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("one unit") << u"same_unit"_s << u"one unit already"_s;
        QTest::newRow("published") << u"areas_fixed"_s << u"until the lists of that year are complete"_s;
        QTest::newRow("anything") << u"disk_full"_s << u"try again"_s;
    }
    void whatIsRefusedIsSaidInWords()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        m_refusal = code;
        open(UnitId{1}, UnitId{2});
        QVERIFY2(message()->text().contains(words), qPrintable(message()->text()));
        QVERIFY(!act()->isEnabled() && preview().isEmpty());
    }

    void everythingCanBeReachedAndRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("es") << u"es"_s;
    }
    void everythingCanBeReachedAndRead()
    {
        QFETCH(QString, language);
        const Translations translations{QLocale(language)};
        m_change.area = u"Medicine"_s;
        open(UnitId{1}, UnitId{2});
        const QStringList findings = accessibilityFindings(*m_dialog) + orderFindings(*m_dialog);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        takePictures(*m_dialog, *m_gui->theme, u"merge-units-"_s + language, 620, 640);
        m_refusal = u"areas_fixed"_s;
        open(UnitId{1}, UnitId{2});
        takePictures(*m_dialog, *m_gui->theme, u"merge-units-refused-"_s + language, 620, 640);
    }

private:
    void open(UnitId goes, UnitId stays)
    {
        const auto answer = [this](bool isAct) {
            return [this, isAct](UnitId gone, UnitId kept) -> Result<UnitsMadeOne> {
                if (!m_refusal.isEmpty())
                    return failure(
                        m_refusal == u"disk_full"_s ? Error::Kind::Io : Error::Kind::Refused, u"no"_s, m_refusal);
                if (isAct)
                    m_merged = {gone, kept};
                return m_change;
            };
        };
        m_dialog = std::make_unique<MergeUnitsDialog>(MergeServices{*m_prompts, answer(false), answer(true)},
            QList<Unit>{{UnitId{1}, u"ICU"_s, u"Critical care"_s}, {UnitId{2}, u"Intensive Care Unit"_s, {}},
                {UnitId{3}, u"OR"_s, {}}},
            goes, stays);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] ChoiceBox *box(const char *name) const
    {
        return m_dialog->findChild<ChoiceBox *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *act() const { return m_dialog->findChild<QPushButton *>(u"mergeAct"_s); }
    [[nodiscard]] QString preview() const { return m_dialog->findChild<QLabel *>(u"mergePreview"_s)->text(); }
    [[nodiscard]] InlineMessage *message() const { return m_dialog->findChild<InlineMessage *>(); }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<FakePrompts> m_prompts;
    QString m_refusal;
    UnitsMadeOne m_change;
    QList<UnitId> m_merged;
    std::unique_ptr<MergeUnitsDialog> m_dialog;
};

QTEST_MAIN(TestMergeUnitsDialog)
#include "tst_merge_units_dialog.moc"
