// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

#include <QComboBox>

#include <optional>

namespace wardmate {

/// A list to choose from by typing any part of a word, accents and capitals aside ("pedi" finds "Paediatric" as
/// "Pediátrico"). Holds a stable code. What is typed but not in the list is put right when the field is left.
/// Name it by a buddy label: a combo's own accessible name is not read out (ux.md 0.1, finding 5).
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The text for "nothing chosen"; a box that has one may stay empty.
    void setOptional(const QString &emptyText);
    void addChoice(const QString &label, const QString &code);
    void setCode(const QString &code);
    [[nodiscard]] QString code() const;

    /// All words of an enumeration, in its order.
    template<typename E>
    void addWords()
    {
        for (const Word<E> &word : wordsOf<E>())
            addChoice(labelOf(word.value), codeOf(word.value));
    }
    template<typename E>
    [[nodiscard]] std::optional<E> choice() const
    {
        return fromCode<E>(code());
    }
    template<typename E>
    void setChoice(const std::optional<E> &value)
    {
        setCode(codeOf(value));
    }

signals:
    void codeChosen(const QString &code); ///< by the person, not by setCode()

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int rowFor(const QString &typed) const;
    void settle();

    bool m_optional = false;
    QString m_settled;
};

} // namespace wardmate
