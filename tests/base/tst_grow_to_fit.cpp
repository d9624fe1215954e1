// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/grow_to_fit.h"

#include "tests/support/gui_test.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestGrowToFit : public QObject
{
    Q_OBJECT

private slots:
    void aProblemUnderAFieldDoesNotPressTheFieldsTogether()
    {
        GuiTest gui;
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *field = new QLineEdit(&dialog);
        auto *problem = new QLabel(&dialog);
        problem->setWordWrap(true);
        layout->addWidget(field);
        layout->addWidget(problem);
        growToFit(dialog);
        dialog.resize(260, dialog.sizeHint().height());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const int before = field->height();
        problem->setText(u"Choose a stronger one: take a suggestion, or add words. "_s.repeated(6));
        QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width()));
        QCOMPARE(field->height(), before);
        QCOMPARE(dialog.width(), 260);
        const int grown = dialog.height();
        problem->clear();
        QCoreApplication::processEvents();
        QCOMPARE(dialog.height(), grown); // what jumps back and forth is hard to hit
    }
};

QTEST_MAIN(TestGrowToFit)
#include "tst_grow_to_fit.moc"
