// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/referrals/one_line_field.h"
#include "ui/referrals/referral_panes.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestIntakePane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void threeFieldsMakeAReferral();
    void aSecondClinicianInheritsTheEvent();
    void anOlderEventIsNotTakenForAnother();
    void gapsAreNamedAndNothingIsStored();
    void nothingIsCheckedBeforeAFieldIsLeft();
    void theSamePersonIsPointedOut();
    void aNameInTheSentenceStopsTheSaving();
    void somethingThatIsNoNameMayStand();
    void theSentenceIsAllInSight();
    void theSentenceIsCountedDown();
    void whatIsTypedIsKeptAsADraft();
    void whatCannotBeKeptIsSaid();
    void aDraftIsContinuedWithAllItsText();
    void savingRemovesTheDraft();
    void anyFieldMakesADraft();
    void anEmptyFormLeavesNoDraft();
    void undoPutsTheReferralIntoTheBin();
    void lastUnitAndReferrerAreProposed();
    void aUnitNotSeenBeforeIsSaidToBeNew();
    void everyWidgetHasANameAndIsReached();
    void pictures();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such widget: %s", name);
        return found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *field, const QString &text);
    void makeWindow();
    void fillIn(const QString &name);
    QString count(const char *table) const;

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<QMainWindow> m_window;
    Pane *m_pane = nullptr;
};

void TestIntakePane::init()
{
    GuiTest::failOnWarnings();
    m_desk = std::make_unique<DeskFixture>();
    makeWindow();
}

void TestIntakePane::makeWindow()
{
    m_window = std::make_unique<QMainWindow>();
    m_pane = intakePane(m_desk->services).make(m_window.get());
    m_window->setCentralWidget(m_pane);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->focusFirst();
}

void TestIntakePane::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestIntakePane::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
}

void TestIntakePane::type(const char *field, const QString &text)
{
    auto *widget = child<QWidget>(field);
    widget->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestIntakePane::fillIn(const QString &name)
{
    child<ChoiceBox>("category")->setChoice<EventCategory>(EventCategory::UnexpectedPatientDeath);
    type("name", name);
    type("reach", u"ext. 4410"_s);
}

QString TestIntakePane::count(const char *table) const
{
    return tableText(m_desk->vault.db(), u"SELECT count(*) FROM %1"_s.arg(QString::fromLatin1(table)));
}

void TestIntakePane::threeFieldsMakeAReferral()
{
    QSignalSpy places(m_pane, &Pane::goTo);
    QSignalSpy offers(m_pane, &Pane::undoOffered);
    fillIn(u"Rivera, Ana"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count("referral"), u"1"_s);
    QCOMPARE(tableText(m_desk->vault.db(), u"SELECT category, occurred_on FROM event"_s),
        u"unexpected_patient_death|2026-11-20"_s);
    QCOMPARE(places.first().first().toString(), u"referrals"_s);
    QCOMPARE(offers.first().first().value<UndoOffer>().text, u"Referral recorded."_s);
    QCOMPARE(offers.first().first().value<UndoOffer>().more, u"Find a supporter"_s);
}

void TestIntakePane::aSecondClinicianInheritsTheEvent()
{
    child<QLineEdit>("unit")->setText(u"ICU"_s);
    fillIn(u"Rivera, Ana"_s);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("name"));
    QCOMPARE(child<QLabel>("clinicianNumber")->text(), u"Clinician 2"_s);
    QVERIFY(child<QRadioButton>("sameEvent")->isChecked());
    for (const char *line : {"name", "reach"}) { // for the next one, and nothing of the one before
        QVERIFY(child<QLineEdit>(line)->accessibleDescription().isEmpty());
        QVERIFY(!child<QLineEdit>(line)->isUndoAvailable());
    }
    // Known event: name, way to reach, save.
    QTest::keyClicks(QApplication::focusWidget(), u"Chen, Wei"_s);
    type("reach", u"ext. 20"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count("event"), u"1"_s);
    QCOMPARE(tableText(m_desk->vault.db(),
                 u"SELECT count(*), count(DISTINCT event_id), count(DISTINCT unit_id) FROM referral"_s),
        u"2|1|1"_s);
}

/// The list holds the latest events; somebody may be added to any.
void TestIntakePane::anOlderEventIsNotTakenForAnother()
{
    (void)m_desk->add(u"Rivera, Ana"_s, u"Oncology"_s, EventCategory::MedicalError, 5000);
    for (int hours = 1; hours <= 25; ++hours)
        (void)m_desk->add(u"Chen, Wei"_s, u"ICU"_s, EventCategory::PatientAggression, hours);
    const auto eventOf = [this](const QString &unit) {
        return tableText(m_desk->vault.db(),
            u"SELECT e.id FROM event e JOIN unit u ON u.id = e.unit_id WHERE u.name = '%1'"_s.arg(unit));
    };
    QVERIFY(m_pane->openItem(u"event:"_s + eventOf(u"Oncology"_s)));
    QVERIFY(child<ChoiceBox>("sameAs")->currentText().contains(u"Oncology"_s));
    type("name", u"Okafor, Ngozi"_s);
    type("reach", u"ext. 20"_s);
    m_pane->keepDrafts();
    const qint64 draft = m_desk->drafts.all(u"intake"_s)->first().id.value;
    QVERIFY(m_pane->openItem(u"draft:%1"_s.arg(draft)));
    QVERIFY(child<ChoiceBox>("sameAs")->currentText().contains(u"Oncology"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tableText(m_desk->vault.db(), u"SELECT event_id FROM referral ORDER BY id DESC LIMIT 1"_s),
        eventOf(u"Oncology"_s));
    QVERIFY(!m_pane->openItem(u"event:999999"_s));
    QVERIFY(child<QRadioButton>("newEvent")->isChecked());
}

void TestIntakePane::gapsAreNamedAndNothingIsStored()
{
    m_pane->focusFirst();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count("referral"), u"0"_s);
    QStringList problems;
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"fieldProblem"_s)) {
        if (label->isVisible())
            problems.append(label->text());
    }
    QCOMPARE(problems.size(), 3);
    QVERIFY(child<ChoiceBox>("category")->isAncestorOf(QApplication::focusWidget())
        || child<ChoiceBox>("category")->hasFocus());
}

void TestIntakePane::nothingIsCheckedBeforeAFieldIsLeft()
{
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"fieldProblem"_s))
        QVERIFY(!label->isVisible());
    child<QLineEdit>("name")->setFocus();
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"fieldProblem"_s))
        QVERIFY(label->text().isEmpty() || !label->text().contains(u"Who is"_s));
}

void TestIntakePane::theSamePersonIsPointedOut()
{
    (void)m_desk->add(u"Rivera, Ana"_s, u"ICU"_s, EventCategory::MedicalError, 30);
    type("name", u"ana rivera"_s);
    auto *hint = child<InlineMessage>("samePerson");
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(u"Ana Rivera has an open referral from"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTRY_VERIFY(!hint->isVisible());
}

void TestIntakePane::aNameInTheSentenceStopsTheSaving()
{
    fillIn(u"Rivera, Ana"_s);
    type("oneLine", u"The death of Mr Lopez."_s);
    QCOMPARE(child<OneLineField>("oneLineField")->open().size(), 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count("referral"), u"0"_s);
    child<QPushButton>("removeFinding")->click();
    QVERIFY(child<OneLineField>("oneLineField")->open().isEmpty());
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count("referral"), u"1"_s);
    QVERIFY(!tableText(m_desk->vault.db(), u"SELECT one_line FROM event"_s).contains(u"Lopez"_s));
}

void TestIntakePane::somethingThatIsNoNameMayStand()
{
    type("oneLine", u"Met Mr Lopez"_s);
    QVERIFY(!child<QPushButton>("letStand")->isVisible()); // a coordinator says it in other words
    m_desk->services.role = PersonRole::Director;
    makeWindow();
    auto *field = child<OneLineField>("oneLineField");
    type("oneLine", u"Met Mr Lopez"_s);
    QCOMPARE(field->open().size(), 1);
    child<QPushButton>("letStand")->click();
    QVERIFY(field->open().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u" again"_s);
    QVERIFY(field->open().isEmpty());
    m_pane->keepDrafts();
    QVERIFY(m_pane->openItem(u"draft:%1"_s.arg(m_desk->drafts.all(u"intake"_s)->first().id.value)));
    QVERIFY(field->open().isEmpty()); // it need not be said twice
}

/// In a narrow window with large letters the sentence takes more than two lines.
void TestIntakePane::theSentenceIsAllInSight()
{
    auto *edit = child<QPlainTextEdit>("oneLine");
    type("oneLine", u"Two."_s);
    const int shortHeight = edit->height();
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 16);
    type("oneLine", u"Was at the bedside when a patient died unexpectedly."_s);
    QTRY_VERIFY(edit->height() > shortHeight);
    QVERIFY(edit->viewport()->rect().contains(edit->cursorRect()));
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0); // nothing is scrolled out of sight
}

void TestIntakePane::theSentenceIsCountedDown()
{
    type("oneLine", u"Was at the bedside."_s);
    QVERIFY(child<QLabel>("charactersLeft")->text().startsWith(u"121 "_s));
    child<OneLineField>("oneLineField")->setText(u"e\u0301\U0001F915"_s); // two characters, however they are stored
    QVERIFY(child<QLabel>("charactersLeft")->text().startsWith(u"138 "_s));
    child<QPlainTextEdit>("oneLine")->setPlainText(QString(150, u'a'));
    QVERIFY(child<QLabel>("charactersLeft")->text().startsWith(u"10 "_s));
}

void TestIntakePane::whatIsTypedIsKeptAsADraft()
{
    type("name", u"Riv"_s);
    m_pane->keepDrafts();
    QCOMPARE(count("draft"), u"1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"era"_s);
    m_pane->keepDrafts();
    QCOMPARE(count("draft"), u"1"_s);
    QVERIFY(tableText(m_desk->vault.db(), u"SELECT body FROM draft"_s).contains(u"Rivera"_s));
    QVERIFY(child<QLabel>("draftKept")->text().startsWith(u"Draft kept"_s));
}

void TestIntakePane::whatCannotBeKeptIsSaid()
{
    type("name", u"Kumar"_s);
    m_desk->vault.db().executeScript(
        u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    m_pane->keepDrafts();
    QVERIFY(isAnythingUnkept());
    QVERIFY(!m_pane->openItem(u"draft:1"_s)); // what is typed is not lost to another
    QCOMPARE(child<QLineEdit>("name")->text(), u"Kumar"_s);
    m_desk->vault.db().executeScript(u"DROP TRIGGER full"_s);
    m_pane->keepDrafts();
    QVERIFY(!isAnythingUnkept());
    QCOMPARE(count("draft"), u"1"_s);
}

void TestIntakePane::aDraftIsContinuedWithAllItsText()
{
    child<QLineEdit>("unit")->setText(u"ICU"_s);
    fillIn(u"Rivera, Ana"_s);
    type("oneLine", u"Was at the bedside."_s);
    m_pane->keepDrafts();
    const qint64 draft = m_desk->drafts.all(u"intake"_s)->first().id.value;
    // The program was killed; the next start builds the page anew.
    m_window->takeCentralWidget()->deleteLater();
    m_pane = intakePane(m_desk->services).make(m_window.get());
    m_window->setCentralWidget(m_pane);
    QVERIFY(m_pane->openItem(u"draft:%1"_s.arg(draft)));
    QCOMPARE(m_pane->findChild<QLineEdit *>(u"name"_s)->text(), u"Rivera, Ana"_s);
    QCOMPARE(m_pane->findChild<QLineEdit *>(u"reach"_s)->text(), u"ext. 4410"_s);
    QCOMPARE(m_pane->findChild<QLineEdit *>(u"unit"_s)->text(), u"ICU"_s);
    QCOMPARE(m_pane->findChild<QPlainTextEdit *>(u"oneLine"_s)->toPlainText(), u"Was at the bedside."_s);
    QCOMPARE(m_pane->findChild<ChoiceBox *>(u"category"_s)->code(), u"unexpected_patient_death"_s);
}

void TestIntakePane::savingRemovesTheDraft()
{
    fillIn(u"Rivera, Ana"_s);
    m_pane->keepDrafts();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count("draft"), u"0"_s);
    m_pane->keepDrafts();
    QCOMPARE(count("draft"), u"0"_s);
}

void TestIntakePane::anyFieldMakesADraft()
{
    type("reach", u"ext. 4410"_s);
    m_pane->keepDrafts();
    QVERIFY(tableText(m_desk->vault.db(), u"SELECT body FROM draft"_s).contains(u"ext. 4410"_s));
}

void TestIntakePane::anEmptyFormLeavesNoDraft()
{
    type("name", u"R"_s);
    key(Qt::Key_Backspace);
    key(Qt::Key_Escape);
    QCOMPARE(count("draft"), u"0"_s);
}

void TestIntakePane::undoPutsTheReferralIntoTheBin()
{
    QSignalSpy offers(m_pane, &Pane::undoOffered);
    fillIn(u"Rivera, Ana"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    offers.first().first().value<UndoOffer>().undo();
    QCOMPARE(m_desk->queue.counts(m_desk->clock.nowUtc())->open, 0);
    m_desk->undo.redo();
    m_desk->queue.forget();
    QCOMPARE(m_desk->queue.counts(m_desk->clock.nowUtc())->open, 1);
}

void TestIntakePane::lastUnitAndReferrerAreProposed()
{
    (void)m_desk->add(u"Rivera, Ana"_s, u"Oncology"_s, EventCategory::MedicalError, 30);
    QVERIFY(m_pane->openItem(QString()));
    QCOMPARE(child<QLineEdit>("unit")->text(), u"Oncology"_s);
    QCOMPARE(child<ChoiceBox>("referrer")->code(), u"charge_nurse"_s);
}

void TestIntakePane::aUnitNotSeenBeforeIsSaidToBeNew()
{
    (void)m_desk->add(u"Rivera, Ana"_s, u"Oncology"_s, EventCategory::MedicalError, 30);
    QVERIFY(m_pane->openItem(QString()));
    const auto said = [this](const QString &unit) {
        child<QLineEdit>("unit")->clear();
        type("unit", unit);
        key(Qt::Key_Tab);
        QStringList shown;
        for (const QLabel *label : child<QLineEdit>("unit")->parentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->buddy() && label->text().contains(u"unit"_s))
                shown << label->text();
        }
        return shown.join(u'\n');
    };
    QCOMPARE(said(u"oncology"_s), QString());
    QCOMPARE(said(u"Onco-logy"_s), QString()); // the file takes it for the same
    QCOMPARE(said(u"Dialysis"_s), u"A unit not seen before; it will be added to the list."_s);
    QCOMPARE(said(u"Was at the bedside when Mr Lopez died"_s),
        u"This reads like a sentence about somebody. Write only the name of the unit."_s);
    QCOMPARE(said(QString()), QString());
}

void TestIntakePane::everyWidgetHasANameAndIsReached()
{
    QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
    QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
}

void TestIntakePane::pictures()
{
    (void)m_desk->add(u"Rivera, Ana"_s, u"ICU"_s, EventCategory::MedicalError, 30);
    fillIn(u"Ana Rivera"_s);
    type("oneLine", u"Was at the bedside when Mr Lopez died."_s);
    takePictures(*m_window, *m_desk->gui.theme, u"intake"_s);
}

QTEST_MAIN(TestIntakePane)
#include "tst_intake_pane.moc"
