// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QLabel;
class QPushButton;

namespace wardmate {

class FormFields;
class PassphraseField;

/// How hard a passphrase is to guess, in words.
struct PassphraseVerdict {
    int score = 0; ///< 0 to 4
    QString words{}; ///< "Very strong"
    QString reason{}; ///< why a weak one is weak, may be empty
    bool acceptable = false; ///< below the floor it is refused
};

/// Who judges and suggests passphrases; app knows, the interface does not.
struct PassphraseJudge {
    /// ownWords: names that make a passphrase easy to guess.
    std::function<PassphraseVerdict(const QString &passphrase, const QStringList &ownWords)> strengthOf;
    /// Five random words of a language ("en", "es").
    std::function<QString(const QString &language)> suggest;
};

/// Two rows of a form for a new passphrase: the passphrase with its strength in words, and once more; with a button
/// that suggests one. The same wherever a passphrase is chosen.
class NewPassphrase final : public QObject
{
    Q_OBJECT

public:
    /// The labels carry their mnemonics.
    NewPassphrase(FormFields &form, PassphraseJudge judge, const QString &label, const QString &againLabel);

    void setOwnWords(const QStringList &words) { m_ownWords = words; }
    void suggest();
    void clear();
    void focusFirst();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] SecretBytes secret() const;
    [[nodiscard]] QPushButton *suggestButton() const { return m_suggest; } ///< for the form's row of buttons
    [[nodiscard]] QWidget *field() const { return m_firstRow; } ///< to show a problem that was found elsewhere

signals:
    void confirmed(); ///< Return in the second field

private:
    void judge();

    FormFields &m_form;
    PassphraseJudge m_judge;
    QStringList m_ownWords;
    QWidget *m_firstRow;
    PassphraseField *m_first;
    PassphraseField *m_again;
    QLabel *m_strength;
    QPushButton *m_suggest;
};

} // namespace wardmate
