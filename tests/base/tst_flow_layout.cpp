// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// Buttons and words that go on in the next line where there is no more room.
class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_layout = new FlowLayout(m_page.get());
    }

    void cleanup() { m_page.reset(); }

    void wordsGoOnInTheNextLine()
    {
        QPushButton *first = addButton(u"One act"_s);
        QPushButton *second = addButton(u"Another act"_s);
        give(first->sizeHint().width() + second->sizeHint().width() + 40);
        QCOMPARE(second->y(), first->y());
        QVERIFY(second->x() > first->geometry().right());
        give(second->sizeHint().width() + 10);
        QVERIFY(second->y() > first->geometry().bottom());
        QCOMPARE(second->x(), 0);
        QVERIFY(second->width() >= second->sizeHint().width());
    }

    void theHeightBelongsToTheWidth()
    {
        const int least = addButton(u"One act"_s)->sizeHint().height();
        addButton(u"Another act"_s);
        QCOMPARE(m_layout->heightForWidth(2000), least);
        QVERIFY(m_layout->heightForWidth(1) > 2 * least);
    }

    void theEndStandsAtTheFarEdge()
    {
        QLabel *title = addText(u"Referrals"_s);
        m_layout->alignEndFrom(1);
        QPushButton *act = addButton(u"New referral"_s);
        give(900);
        QCOMPARE(act->geometry().right(), 899);
        QCOMPARE(title->geometry().center().y(), act->geometry().center().y());
        QVERIFY2(title->geometry().right() > 600, "the words get the rest of the line");
        QVERIFY(title->geometry().right() < act->x());
    }

    void theEndGoesBelowWhereBothDoNotFit()
    {
        QLabel *title = addText(u"Referrals"_s);
        m_layout->alignEndFrom(1);
        QPushButton *first = addButton(u"Match everyone who waits"_s);
        QPushButton *second = addButton(u"New referral"_s);
        const int width = first->sizeHint().width() + 20;
        give(width);
        QVERIFY(first->y() > title->geometry().bottom());
        QVERIFY(second->y() > first->geometry().bottom());
        QCOMPARE(second->geometry().right(), width - 1);
        QCOMPARE(title->width(), width);
        QCOMPARE(m_layout->heightForWidth(width), second->geometry().bottom() + 1);
    }

    void buttonsBeforeTheEndKeepTheirSize()
    {
        QPushButton *discard = addButton(u"Discard"_s);
        m_layout->alignEndFrom(1);
        addButton(u"Save"_s);
        give(900);
        QCOMPARE(discard->width(), discard->sizeHint().width());
    }

    void hiddenItemsTakeNoRoom()
    {
        QPushButton *first = addButton(u"One act"_s);
        QPushButton *second = addButton(u"Another act"_s);
        first->hide();
        give(900);
        QCOMPARE(second->x(), 0);
    }

    void fromRightToLeftItIsTheMirrorImage()
    {
        m_page->setLayoutDirection(Qt::RightToLeft);
        QLabel *title = addText(u"Referrals"_s);
        m_layout->alignEndFrom(1);
        QPushButton *act = addButton(u"New referral"_s);
        give(900);
        QCOMPARE(act->x(), 0);
        QCOMPARE(title->geometry().right(), 899);
    }

private:
    QPushButton *addButton(const QString &text)
    {
        auto *button = new QPushButton(text, m_page.get());
        m_layout->addWidget(button);
        return button;
    }

    QLabel *addText(const QString &text)
    {
        auto *label = new QLabel(text, m_page.get());
        label->setWordWrap(true);
        m_layout->addWidget(label);
        return label;
    }

    void give(int width)
    {
        m_page->resize(width, m_layout->heightForWidth(width));
        m_layout->activate();
        m_layout->setGeometry(m_page->rect());
    }

    std::unique_ptr<QWidget> m_page;
    FlowLayout *m_layout = nullptr;
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
