// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/recovery_dialogs.h"

#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kTypedBack = 8; ///< the last two groups of four, as on the first-run page

QString bare(const QString &key)
{
    QString letters;
    for (const QChar letter : key) {
        if (letter.isLetterOrNumber())
            letters.append(letter.toUpper());
    }
    return letters;
}

QLineEdit *keyLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    line->setMaxLength(80);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const QString &key, std::function<void(const QString &key)> print, QWidget *parent)
    : QDialog(parent)
    , m_key(key)
    , m_form(new FormFields(this))
    , m_shown(new QLabel(key, this))
    , m_typed(keyLine(u"typedEnd"_s, m_form))
{
    setObjectName(u"recoveryKeyDialog"_s);
    setWindowTitle(tr("The new recovery key"));
    m_shown->setObjectName(u"newRecoveryKey"_s);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_shown->setAccessibleName(tr("Recovery key"));
    m_shown->setFrameShape(QFrame::StyledPanel);
    m_shown->setMargin(fontMetrics().height());
    m_shown->setAlignment(Qt::AlignCenter);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.3);
    m_shown->setFont(fixed);
    m_form->add(tr("Type the last &eight letters"), m_typed, FormFields::Need::Optional, [this] {
        const QString typed = bare(m_typed->text());
        if (typed.isEmpty())
            return tr("Type the last eight letters from your paper, so that you know it can be read.");
        return typed.right(kTypedBack) == bare(m_key).right(kTypedBack)
            ? QString()
            : tr("That is not the end of the key. Compare your paper with it.");
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *done = buttons->addButton(tr("&It is written down"), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"recoveryDone"_s);
    done->setDefault(true);
    if (print) {
        QPushButton *printButton = buttons->addButton(tr("&Print the sheet…"), QDialogButtonBox::ActionRole);
        printButton->setObjectName(u"printSheet"_s);
        printButton->setAutoDefault(false);
        connect(printButton, &QPushButton::clicked, this, [this, print = std::move(print)] { print(m_key); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryKeyDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        quietLabel(tr("The old recovery key opens nothing but old copies from now on. Write the new one on paper, put "
                      "it in a sealed envelope and give it to the director to lock away; destroy the old sheet."),
            this));
    layout->addWidget(m_shown);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    m_typed->setFocus();
}

RecoveryKeyDialog::~RecoveryKeyDialog()
{
    m_key.fill(u'0');
}

void RecoveryKeyDialog::accept()
{
    if (m_form->checkAll())
        QDialog::accept();
}

void RecoveryKeyDialog::reject()
{
    accept();
}

RecoveryTestDialog::RecoveryTestDialog(std::function<Result<bool>(const QString &typed)> test, QWidget *parent)
    : QDialog(parent)
    , m_test(std::move(test))
    , m_form(new FormFields(this))
    , m_typed(keyLine(u"typedKey"_s, m_form))
{
    setObjectName(u"recoveryTestDialog"_s);
    setWindowTitle(tr("Test the recovery key"));
    m_form->add(tr("&Recovery key"), m_typed, FormFields::Need::Optional, {},
        tr("All 28 letters and figures; spaces and hyphens do not matter."));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *act = buttons->addButton(tr("&Test it"), QDialogButtonBox::AcceptRole);
    act->setObjectName(u"testKey"_s);
    act->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryTestDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryTestDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        quietLabel(tr("Open the envelope, type the key from the sheet and seal it again. Nothing is changed but the "
                      "date of this test."),
            this));
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    m_typed->setFocus();
}

void RecoveryTestDialog::accept()
{
    const Result<bool> fits = m_test(m_typed->text());
    if (!fits)
        return m_form->showProblem(m_typed, errorText(fits.error()));
    if (!*fits)
        return m_form->showProblem(m_typed,
            tr("This is a recovery key, but not the one of this file. Look for the newest sheet, or make a new key."));
    m_typed->clear();
    QDialog::accept();
}

} // namespace wardmate
