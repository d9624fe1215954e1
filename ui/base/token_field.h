// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class FlowLayout;

/// Several entries of a list: what is chosen stands as buttons that take it out again, a line below adds more.
class TokenField final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    void addChoice(const QString &label, const QString &code);
    void clearChoices();
    /// A code that is in no choice shows as it is.
    void setCodes(const QStringList &codes);
    [[nodiscard]] QStringList codes() const { return m_codes; }
    [[nodiscard]] ChoiceBox &box() const { return *m_box; }

signals:
    void changed(); ///< by the person

private:
    struct Choice {
        QString label;
        QString code;
    };
    void take(const QString &code);
    void drop(const QString &code);
    void rebuild();
    [[nodiscard]] QString labelOfCode(const QString &code) const;

    FlowLayout *m_tokens;
    QWidget *m_tokenArea;
    QWidget *m_first; ///< stands before the tokens in the order of Tab
    QLabel *m_label;
    ChoiceBox *m_box;
    std::vector<Choice> m_choices;
    QStringList m_codes;
};

} // namespace wardmate
