// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace wardmate {

/// Rows of a form: a label that is the field's buddy, the word "required" where it is, and the problem in words under
/// the field. Checked when a field is left, never before it was visited (ux.md 7.3, 3.3.1).
class FormFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Need {
        Optional,
        Required
    };
    /// What is wrong with the field's content in words, empty when nothing is.
    using Check = std::function<QString()>;

    explicit FormFields(QWidget *parent = nullptr);

    /// label with mnemonic; hint is a quiet second line under the field.
    void add(const QString &label, QWidget *field, Need need = Need::Optional, const Check &check = {},
        const QString &hint = {});
    /// A row without a field of its own (radio buttons, a line of text).
    void addRow(QWidget *row);
    /// A heading between the rows; fields under several headings stand in one column all the same.
    void addHeading(const QString &text);
    /// Checks every field, shows what is missing and puts the focus on the first one with a problem.
    [[nodiscard]] bool checkAll();
    /// Checks one field; for fields that settle what was typed only after they were left (dates).
    void checkField(const QWidget *field);
    /// Shows a problem that was found elsewhere (a store refused the value).
    void showProblem(QWidget *field, const QString &problem);
    /// Says something about what is in the field that is no fault; empty takes it away.
    void showHint(QWidget *field, const QString &hint);
    void clearProblems();
    void setRowVisible(QWidget *field, bool visible);
    [[nodiscard]] QString problemOf(QWidget *field) const;
    /// Labels go above their fields where both do not fit side by side, so it takes no more than the wider of them.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *field;
        QLabel *label;
        QLabel *problem;
        QLabel *hint; ///< hidden when there is none
        Check check;
        QString description;
    };
    struct Place {
        QLabel *label;
        QBoxLayout *cell;
        QWidget *whole; ///< a row of its own, without a label
    };
    void follow(QWidget *part);
    void place(size_t index);
    void wrap();
    void showIn(const Row &row, const QString &problem);
    void checkRow(const Row &row);
    /// Whoever goes straight from an untouched line to a button elsewhere wants something else than this form.
    [[nodiscard]] bool isPassedBy(const Row &row, Qt::FocusReason reason) const;
    [[nodiscard]] const Row *rowOf(const QWidget *field) const;

    QGridLayout *m_layout;
    std::vector<Row> m_rows;
    std::vector<Place> m_places;
    QPointer<QWidget> m_lastInTab;
    bool m_labelsAbove = false;
};

/// A quiet second line in the placeholder colour that wraps.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *parent);
/// A heading of a page; level 1 is the page's own.
[[nodiscard]] QLabel *headingLabel(const QString &text, int level, QWidget *parent);

} // namespace wardmate
