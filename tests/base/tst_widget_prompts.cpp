// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/widget_prompts.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWidgetPrompts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void buttonsCarryTheVerbsAndEnterLeaves()
    {
        QStringList captions;
        withDialog([&captions](QDialog &dialog) {
            for (const QPushButton *button : dialog.findChildren<QPushButton *>())
                captions << button->text();
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QVERIFY(!WidgetPrompts().confirm(question()));
        QVERIFY(captions.contains(u"Remove key"_s));
        QVERIFY(captions.contains(u"Keep it"_s));
        QCOMPARE(captions.size(), 2);
    }

    void theActIsDoneOnlyByItsButton()
    {
        withDialog([](QDialog &dialog) { QTest::mouseClick(act(dialog), Qt::LeftButton); });
        QVERIFY(WidgetPrompts().confirm(question()));
        withDialog([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QVERIFY(!WidgetPrompts().confirm(question()));
    }

    void aFinalActNeedsItsCountTyped()
    {
        withDialog([](QDialog &dialog) {
            auto *field = dialog.findChild<QLineEdit *>(u"countField"_s);
            QVERIFY(!act(dialog)->isEnabled());
            QTest::keyClicks(field, u"1"_s);
            QVERIFY(!act(dialog)->isEnabled());
            QTest::keyClicks(field, u"2"_s);
            QVERIFY(act(dialog)->isEnabled());
            QTest::keyClicks(field, u"0"_s);
            QVERIFY(!act(dialog)->isEnabled());
            QTest::keyClick(field, Qt::Key_Backspace);
            QTest::mouseClick(act(dialog), Qt::LeftButton);
        });
        QVERIFY(WidgetPrompts().confirmTyped(question(), 12));
    }

    void oneOfSeveralActsIsToldByItsIndex()
    {
        withDialog([](QDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"actButton1"_s), Qt::LeftButton);
        });
        QCOMPARE(WidgetPrompts().choose(question(), {u"First"_s, u"Second"_s}), 1);
        withDialog([](QDialog &dialog) { dialog.reject(); });
        QCOMPARE(WidgetPrompts().choose(question(), {u"First"_s, u"Second"_s}), -1);
    }

    void aReportHasItsDetailsFolded()
    {
        withDialog([](QDialog &dialog) {
            auto *details = dialog.findChild<QPushButton *>(u"detailsButton"_s);
            QVERIFY(details);
            QTest::mouseClick(details, Qt::LeftButton);
            dialog.reject();
        });
        WidgetPrompts().report(u"Backup"_s, u"The backup could not be written."_s, u"Io 28"_s);
    }

    void dialogsHaveNamesAndAreReachedByTab()
    {
        QStringList findings{u"never ran"_s};
        withDialog([&findings](QDialog &dialog) {
            findings = accessibilityFindings(dialog) + orderFindings(dialog);
            takePicture(dialog, u"prompt-count"_s);
            dialog.reject();
        });
        (void)WidgetPrompts().confirmTyped(question(), 12);
        QCOMPARE(findings.join(u'\n'), QString());
    }

private:
    static Question question()
    {
        return {.title = u"Remove a key"_s,
            .text = u"Copies made before today can still be opened with the old passphrase."_s,
            .act = u"Remove key"_s,
            .leave = u"Keep it"_s};
    }

    static QPushButton *act(const QDialog &dialog) { return dialog.findChild<QPushButton *>(u"actButton0"_s); }

    void withDialog(std::function<void(QDialog &)> what)
    {
        QTimer::singleShot(0, this, [what = std::move(what)] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            what(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestWidgetPrompts)
#include "tst_widget_prompts.moc"
