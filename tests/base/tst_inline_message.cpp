// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/inline_message.h"

#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestInlineMessage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itIsThereOnlyWhileItSaysSomething()
    {
        QWidget page;
        auto *message = new InlineMessage(&page);
        page.show();
        QVERIFY(!message->isVisible());
        message->show(InlineMessage::Kind::Warning, u"2 numbers were last checked over 90 days ago."_s);
        QVERIFY(message->isVisible());
        QCOMPARE(message->kind(), InlineMessage::Kind::Warning);
        message->clear();
        QVERIFY(!message->isVisible());
        QCOMPARE(message->text(), QString());
    }

    void itOffersActs()
    {
        InlineMessage message;
        QAction check(u"&Check now…"_s);
        message.show(InlineMessage::Kind::Warning, u"2 numbers."_s, {&check});
        QSignalSpy done(&check, &QAction::triggered);
        message.findChild<QPushButton *>()->click();
        QCOMPARE(done.count(), 1);
        QVERIFY(QTest::qWaitForWindowActive(&message));
        message.focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(done.count(), 2);
    }

    void itCanBePutAway()
    {
        InlineMessage message;
        message.setClosable(true);
        message.show(InlineMessage::Kind::Information, u"Sample"_s);
        QSignalSpy closed(&message, &InlineMessage::closed);
        auto *close = message.findChild<QToolButton *>();
        QVERIFY(!close->accessibleName().isEmpty());
        close->click();
        QCOMPARE(closed.count(), 1);
        QVERIFY(!message.isVisible());
    }

    void pictures()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        QAction act(u"&Choose another place…"_s);
        for (const InlineMessage::Kind kind : {InlineMessage::Kind::Information, InlineMessage::Kind::Success,
                 InlineMessage::Kind::Warning, InlineMessage::Kind::Problem}) {
            auto *message = new InlineMessage(&page);
            layout->addWidget(message);
            message->show(kind, u"The backup could not be written to the stick. The file itself is safe."_s, {&act});
        }
        takePictures(page, *m_gui->theme, u"inline-messages"_s, 700, 320);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestInlineMessage)
#include "tst_inline_message.moc"
