// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sheets/sheet_desk.h"
#include "tests/support/fake_program_access.h"
#include "ui/base/inline_message.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace wardmate::test {

/// What the tests of the two panes share: a desk with the American list, the pane alone, and the pane in the window
/// behind its passphrase.
template<typename TestedPane>
class SheetPaneTest : public QObject
{
protected:
    void setUp()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<SheetDesk>();
        m_desk->fill();
    }

    void tearDown()
    {
        m_window.reset();
        m_pane.reset();
        m_desk.reset();
    }

    void makePane()
    {
        m_pane = std::make_unique<TestedPane>(m_desk->services);
        m_pane->resize(1100, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }

    void openWindow(PaneSpec first, PaneSpec second)
    {
        m_window = std::make_unique<MainWindow>(
            MainWindow::Services{m_access, m_desk->prompts, *m_desk->gui.theme, *m_desk->gui.settings});
        connect(m_window.get(), &MainWindow::opened, m_window.get(), [this, first, second] {
            m_window->showPanes({first, second}, m_desk->undo);
        });
        m_window->resize(1366, 720);
        m_window->showUnlock(QStringLiteral("/tmp/programme.wardmate"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClicks(QApplication::focusWidget(), m_access.goodPassphrase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<TestedPane *>());
    }

    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_pane->template findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return m_pane->template findChild<QLineEdit *>(name); }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_pane->template findChild<QTableView *>(name);
    }

    [[nodiscard]] QStringList messages() const { return visibleTexts<InlineMessage>(); }
    [[nodiscard]] QString labels() const { return visibleTexts<QLabel>().join(u' '); }

    std::unique_ptr<SheetDesk> m_desk;
    FakeProgramAccess m_access;
    std::unique_ptr<TestedPane> m_pane;
    std::unique_ptr<MainWindow> m_window;

private:
    template<typename Shown>
    [[nodiscard]] QStringList visibleTexts() const
    {
        QStringList texts;
        for (const Shown *each : m_pane->template findChildren<Shown *>()) {
            if (each->isVisible())
                texts << each->text();
        }
        return texts;
    }
};

} // namespace wardmate::test
