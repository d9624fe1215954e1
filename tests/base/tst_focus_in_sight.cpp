// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "ui/base/focus_in_sight.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace wardmate;

/// Wherever the program puts the focus, the eye finds it.
class TestFocusInSight : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        auto *page = new QWidget;
        auto *rows = new QVBoxLayout(page);
        for (int row = 0; row < 60; ++row)
            rows->addWidget(m_lines.emplaceBack(new QLineEdit(page)));
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_area->setWidget(page);
        m_area->resize(300, 200);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }

    void cleanup()
    {
        m_area.reset();
        m_lines.clear();
    }

    void theFocusIsSeenWhereverItIsPut()
    {
        const FocusInSight inSight;
        for (const int row : {59, 0, 30, 31, 58}) {
            m_lines.at(row)->setFocus(Qt::OtherFocusReason);
            QTRY_VERIFY(isSeen(row));
        }
    }

    void aFieldThatWasLeftMeanwhileIsNot()
    {
        const FocusInSight inSight;
        m_lines.at(59)->setFocus(Qt::OtherFocusReason);
        m_lines.at(0)->setFocus(Qt::OtherFocusReason);
        QCoreApplication::processEvents();
        QVERIFY(isSeen(0));
    }

    void aFieldThatGoesMeanwhileIsNoTrouble()
    {
        const FocusInSight inSight;
        m_lines.at(59)->setFocus(Qt::OtherFocusReason);
        delete m_lines.takeLast();
        QCoreApplication::processEvents();
    }

private:
    bool isSeen(int row) const
    {
        const QWidget &line = *m_lines.at(row);
        const QRect there(line.mapTo(m_area->viewport(), QPoint()), line.size());
        return m_area->viewport()->rect().contains(there);
    }

    std::unique_ptr<QScrollArea> m_area;
    QList<QLineEdit *> m_lines;
};

QTEST_MAIN(TestFocusInSight)
#include "tst_focus_in_sight.moc"
