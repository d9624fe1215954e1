// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_editor.h"

#include "models/sheets/sheet_renderer.h"
#include "tests/sheets/sheet_desk.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"
#include "ui/sheets/directory_history.h"
#include "ui/sheets/programme_texts_form.h"
#include "ui/sheets/sheet_preview.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

class TestSheetEditor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<SheetDesk>();
        m_desk->fill();
    }
    void cleanup() { m_desk.reset(); }

    void theEditedTextIsPreviewedAndKept()
    {
        SheetEditor editor(m_desk->services, shown(u"flyer"_s));
        auto *text = editor.findChild<QPlainTextEdit *>(u"sheetText"_s);
        auto *keep = editor.findChild<QPushButton *>(u"keepText"_s);
        QCOMPARE(text->toPlainText(), shippedText(u"flyer"_s, u"en"_s).value());
        text->setPlainText(text->toPlainText().replace(u"Rough shift?"_s, u"Hard night?"_s));
        QTRY_VERIFY(keep->isEnabled());
        keep->click();
        QCOMPARE(editor.result(), int(QDialog::Accepted));
        QVERIFY(m_desk->texts.text(u"flyer"_s, u"en"_s)->contains(u"Hard night?"_s));
    }

    void anUnknownFieldIsSaidAndNotKept()
    {
        SheetEditor editor(m_desk->services, shown(u"flyer"_s));
        auto *text = editor.findChild<QPlainTextEdit *>(u"sheetText"_s);
        auto *keep = editor.findChild<QPushButton *>(u"keepText"_s);
        text->appendPlainText(u"Call {{peer.name}}."_s);
        QTRY_VERIFY(!keep->isEnabled());
        bool said = false;
        for (const InlineMessage *message : editor.findChildren<InlineMessage *>())
            said = said || message->text().contains(u"peer.name"_s);
        QVERIFY(said);
        text->setPlainText(u"no head"_s);
        QTRY_VERIFY(!keep->isEnabled());
    }

    void theWayBackToOursAsksFirst()
    {
        QVERIFY(m_desk->texts.keep(u"flyer"_s, u"en"_s, u"title: Mine\n---\n# Mine\n"_s).has_value());
        SheetEditor editor(m_desk->services, shown(u"flyer"_s));
        auto *text = editor.findChild<QPlainTextEdit *>(u"sheetText"_s);
        auto *reset = editor.findChild<QPushButton *>(u"resetText"_s);
        QVERIFY(text->toPlainText().contains(u"# Mine"_s));
        m_desk->prompts.answer = false;
        reset->click();
        QVERIFY(m_desk->texts.text(u"flyer"_s, u"en"_s)->contains(u"# Mine"_s));
        m_desk->prompts.answer = true;
        reset->click();
        QCOMPARE(text->toPlainText(), shippedText(u"flyer"_s, u"en"_s).value());
        QVERIFY(!reset->isEnabled());
    }

    void namesNumbersAndLogoAreGivenForOneLanguage()
    {
        QTemporaryDir folder;
        m_desk->prompts.path = folder.filePath(u"logo.png"_s);
        QImage logo(200, 80, QImage::Format_RGB32);
        logo.fill(Qt::darkCyan);
        QVERIFY(logo.save(m_desk->prompts.path));
        ProgrammeTextsForm form(m_desk->services, u"es"_s, u"Spanish"_s);
        auto *phone = form.findChild<QLineEdit *>(u"programmeText3"_s);
        form.findChild<QLineEdit *>(u"programmeText0"_s)->setText(u"Apoyo Wellspring"_s);
        phone->setText(u"ask the desk"_s);
        form.findChild<QPushButton *>(u"chooseLogo"_s)->click();
        form.findChild<QPushButton *>(u"keepProgrammeTexts"_s)->click();
        QVERIFY(m_desk->texts.programmeTexts()->isEmpty()); // the number is looked at first
        phone->setText(u"(555) 010-0150"_s);
        form.findChild<QPushButton *>(u"keepProgrammeTexts"_s)->click();
        QCOMPARE(m_desk->texts.programmeTexts()->value(u"es"_s).name, u"Apoyo Wellspring"_s);
        QCOMPARE(m_desk->texts.logo()->size(), QSize(200, 80));
    }

    void theHistoryShowsNumbersBeforeAndAfter()
    {
        Resource entry = m_desk->store.find(m_desk->idOf(u"Crisis Text Line"_s)).value();
        entry.textLine = u"741742"_s;
        QVERIFY(m_desk->store.update(entry).has_value());
        DirectoryHistory history(m_desk->services);
        const auto *table = history.findChild<QTableView *>(u"historyTable"_s);
        QCOMPARE(table->model()->rowCount(), int(m_desk->store.all()->size()) + 1);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"741741"_s);
        QCOMPARE(table->model()->index(0, 5).data().toString(), u"741742"_s);
    }

    void everythingHasANameForScreenReaders()
    {
        SheetEditor editor(m_desk->services, shown(u"flyer"_s));
        ProgrammeTextsForm form(m_desk->services, u"es"_s, u"Spanish"_s);
        DirectoryHistory history(m_desk->services);
        for (QDialog *dialog :
            {static_cast<QDialog *>(&editor), static_cast<QDialog *>(&form), static_cast<QDialog *>(&history)}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QCOMPARE((accessibilityFindings(*dialog) + orderFindings(*dialog)).join(u'\n'), QString());
            dialog->hide();
        }
    }

    void pictures()
    {
        SheetEditor editor(m_desk->services, shown(u"general_support"_s));
        takePictures(editor, *m_desk->gui.theme, u"sheet-editor"_s, 1200, 700);
        ProgrammeTextsForm form(m_desk->services, u"es"_s, u"Spanish"_s);
        takePictures(form, *m_desk->gui.theme, u"programme-texts"_s, 800, 700);
        DirectoryHistory history(m_desk->services);
        takePictures(history, *m_desk->gui.theme, u"directory-history"_s, 1100, 500);
    }

private:
    [[nodiscard]] ShownSheet shown(const QString &id)
    {
        return {shippedTemplate(id, u"en"_s).value(), m_desk->facts().value(), {}};
    }

    std::unique_ptr<SheetDesk> m_desk;
};

QTEST_MAIN(TestSheetEditor)
#include "tst_sheet_editor.moc"
