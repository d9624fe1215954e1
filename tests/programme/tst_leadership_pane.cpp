// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/leadership_pane.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestLeadershipPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_stored.clear();
        m_saved.clear();
        m_undo.clear();
        m_services = std::make_unique<LeadershipServices>(LeadershipServices{.prompts = m_prompts,
            .undo = m_undo,
            .load = [this]() -> Result<QString> { return m_stored; },
            .save = [this](const QString &text) -> Result<void> {
                if (m_failSaving)
                    return failure(Error::Kind::Io, u"full"_s, u"disk_full"_s);
                m_stored = text;
                return {};
            },
            .known =
                [] {
                    return QMap<CaseInput, double>{{CaseInput::Conversations, 44}, {CaseInput::ActiveSupporters, 12}};
                },
            .saveDocument = [this](const LeadershipCase &, bool complete, const QString &path) -> Result<void> {
                m_saved.append({complete, path});
                return {};
            },
            .fileName = [](bool) { return u"wardmate-leadership-case.pdf"_s; }});
        m_failSaving = false;
        m_pane = std::make_unique<LeadershipPane>(*m_services);
        m_pane->resize(1100, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }

    void cleanup() { m_pane.reset(); }

    void aNumberIsTypedOverByKeysAndKeptAtOnce()
    {
        QVERIFY(label("caseMissing").startsWith(u"10 number"_s));
        type(CaseInput::Physicians, u"450"_s);
        QCOMPARE(caseFromText(m_stored).range(CaseInput::Physicians), (CaseRange{450, 450, 450}));
        QVERIFY(label("caseMissing").startsWith(u"9 number"_s));
        QCOMPARE(m_undo.undoText(), u"change a number for leadership"_s);
        m_undo.undo();
        QCOMPARE(caseFromText(m_stored), LeadershipCase());
        m_undo.redo();
        QCOMPARE(caseFromText(m_stored).range(CaseInput::Physicians).likely, 450.0);
    }

    void groupedDigitsAndSignsAreUnderstood()
    {
        type(CaseInput::PhysicianReplacement, u"650,000"_s);
        QCOMPARE(
            caseFromText(m_stored).range(CaseInput::PhysicianReplacement), (CaseRange{500'000, 650'000, 1'000'000}));
        type(CaseInput::NurseReplacement, u"$ 60 000"_s);
        QCOMPARE(caseFromText(m_stored).range(CaseInput::NurseReplacement), (CaseRange{49'500, 60'000, 72'700}));
        type(CaseInput::HoursSaved, u"4 h"_s);
        QCOMPARE(caseFromText(m_stored).range(CaseInput::HoursSaved), (CaseRange{0, 4, 8}));
        type(CaseInput::Turnover, u"8.5 %"_s);
        QCOMPARE(caseFromText(m_stored).range(CaseInput::Turnover), (CaseRange{7, 8.5, 8.5}));
    }

    void aNumberIsTypedAsItIsWrittenHere()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        type(CaseInput::Physicians, u"1.000"_s);
        const double thousand = caseFromText(m_stored).range(CaseInput::Physicians).likely;
        type(CaseInput::Turnover, u"7,5"_s);
        type(CaseInput::PhysicianReplacement, u"1.000.000"_s, int(CaseInputsModel::High));
        QLocale::setDefault(before);
        QCOMPARE(thousand, 1000.0); // and never 1
        QCOMPARE(caseFromText(m_stored).range(CaseInput::Turnover).likely, 7.5);
        QCOMPARE(caseFromText(m_stored).range(CaseInput::PhysicianReplacement).high, 1'000'000.0);
    }

    void whatCannotBeIsRefusedInWordsAndNothingIsLost_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("words") << int(CaseInputsModel::Likely) << u"many"_s << u"not a number"_s;
        QTest::newRow("nothing") << int(CaseInputsModel::Likely) << u""_s << u"not a number"_s;
        QTest::newRow("a number and words") << int(CaseInputsModel::Likely) << u"1.1 million"_s << u"not a number"_s;
        QTest::newRow("a range") << int(CaseInputsModel::Likely) << u"5 to 10"_s << u"not a number"_s;
        QTest::newRow("two numbers") << int(CaseInputsModel::Likely) << u"5 10"_s << u"not a number"_s;
        QTest::newRow("powers") << int(CaseInputsModel::Likely) << u"1e5"_s << u"not a number"_s;
        QTest::newRow("over a hundred") << int(CaseInputsModel::High) << u"130"_s << u"over 100"_s;
        QTest::newRow("falling") << int(CaseInputsModel::Low) << u"90"_s << u"rise"_s;
        QTest::newRow("below nothing") << int(CaseInputsModel::Low) << u"-1"_s << u"zero or more"_s;
    }

    void whatCannotBeIsRefusedInWordsAndNothingIsLost()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        type(CaseInput::Burnout, typed, column);
        QVERIFY2(message()->text().contains(sentence), qPrintable(message()->text()));
        QCOMPARE(m_stored, QString());
        QCOMPARE(m_undo.count(), 0);
    }

    void theResultShowsThreeOutlooksNeverOneNumber()
    {
        type(CaseInput::Physicians, u"450"_s);
        type(CaseInput::OtherCosts, u"100000"_s);
        const auto *results = table("caseResults")->model();
        QCOMPARE(results->columnCount(), 4);
        QVERIFY(results->index(6, 2).data().toString().endsWith(u'%'));
        QVERIFY(label("caseSummary").contains(u"careful"_s) && label("caseSummary").contains(u"hopeful"_s));
        QVERIFY(table("caseSwings")->model()->rowCount() > 2);
    }

    void theProgrammesOwnCountsAreTakenAndTakenBackAsOne()
    {
        button("caseKnown")->click();
        QCOMPARE(caseFromText(m_stored).range(CaseInput::Conversations).likely, 44.0);
        QCOMPARE(caseFromText(m_stored).range(CaseInput::ActiveSupporters).likely, 12.0);
        button("caseKnown")->click();
        QVERIFY(message()->text().contains(u"in already"_s));
        QCOMPARE(m_undo.count(), 1);
        m_undo.undo();
        QCOMPARE(caseFromText(m_stored), LeadershipCase());
    }

    void aPublishedNumberComesBack()
    {
        type(CaseInput::Turnover, u"9"_s);
        select(CaseInput::Turnover, CaseInputsModel::Likely);
        button("caseBack")->click();
        QVERIFY(!caseFromText(m_stored).own.contains(CaseInput::Turnover));
        button("caseBack")->click();
        QVERIFY(message()->text().contains(u"was not changed"_s));
    }

    void aFullDiskIsSaidAndTheOldNumberStays()
    {
        m_failSaving = true;
        type(CaseInput::Physicians, u"450"_s);
        QVERIFY(!message()->text().isEmpty());
        QCOMPARE(table("caseInputs")->model()->index(0, CaseInputsModel::Likely).data().toString(), u"0"_s);
    }

    void bothDocumentsAreSavedWhereAPersonSays()
    {
        m_prompts.path = u"/somewhere/case.pdf"_s;
        button("caseOnePage")->click();
        button("caseComplete")->click();
        QCOMPARE(m_saved.size(), 2);
        QCOMPARE(m_saved.at(0).first, false);
        QCOMPARE(m_saved.at(1).first, true);
        QCOMPARE(m_prompts.choices.constLast().suggested, u"wardmate-leadership-case.pdf"_s);
    }

    void everythingCanBeReachedAndRead()
    {
        type(CaseInput::Physicians, u"450"_s);
        auto *tabs = m_pane->findChild<QTabWidget *>(u"leadershipTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QStringList findings = accessibilityFindings(*m_pane) + orderFindings(*m_pane);
            QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
            takePictures(*m_pane, *m_gui->theme, u"leadership-%1"_s.arg(tab), 1180, 640);
            m_gui->theme->apply(ThemeChoice::Light, 100);
        }
    }

    void noHeadingIsCutInLargeText()
    {
        type(CaseInput::Physicians, u"450"_s);
        auto *tabs = m_pane->findChild<QTabWidget *>(u"leadershipTabs"_s);
        m_pane->resize(700, 600);
        m_pane->show();
        for (const int percent : {100, 200}) {
            m_gui->theme->apply(ThemeChoice::Light, percent);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                for (const QTableView *each : tabs->currentWidget()->findChildren<QTableView *>()) {
                    const QHeaderView *header = each->horizontalHeader();
                    for (int column = 0; column < header->count(); ++column)
                        QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
                            qPrintable(u"%1 column %2 at %3 %"_s.arg(each->objectName()).arg(column).arg(percent)));
                }
            }
        }
        m_gui->theme->apply(ThemeChoice::Light, 100);
    }

private:
    void select(CaseInput input, int column)
    {
        auto *inputs = table("caseInputs");
        const auto *model = qobject_cast<const CaseInputsModel *>(inputs->model());
        inputs->setFocus();
        inputs->setCurrentIndex(model->index(model->rowOf(input), column));
    }

    void type(CaseInput input, const QString &text, int column = CaseInputsModel::Likely)
    {
        select(input, column);
        QTest::keyClick(table("caseInputs"), Qt::Key_F2);
        auto *editor = table("caseInputs")->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(table("caseInputs")->findChild<QLineEdit *>() == nullptr);
    }

    [[nodiscard]] QTableView *table(const char *name) const
    {
        return m_pane->findChild<QTableView *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_pane->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] InlineMessage *message() const { return m_pane->findChild<InlineMessage *>(); }

    std::unique_ptr<GuiTest> m_gui;
    FakePrompts m_prompts;
    QUndoStack m_undo;
    QString m_stored;
    bool m_failSaving = false;
    QList<std::pair<bool, QString>> m_saved;
    std::unique_ptr<LeadershipServices> m_services;
    std::unique_ptr<LeadershipPane> m_pane;
};

QTEST_MAIN(TestLeadershipPane)
#include "tst_leadership_pane.moc"
