// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/resource.h"
#include "ui/base/form_fields.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wardmate {

class ChoiceBox;
class InlineMessage;

/// One entry of the directory. A shown entry is edited in place: a field that is left stores it. A new one is added by
/// its button.
class ResourceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceForm(QWidget *parent = nullptr);

    /// remark: what is worth a second look, in words.
    void showEntry(const Resource &entry, QDate today, const QString &remark);
    /// A new entry that was left half typed is there again, until it is added or discarded.
    void startNew(int position);
    [[nodiscard]] bool isNew() const { return !m_entry.id.isValid(); }
    [[nodiscard]] ResourceId id() const { return m_entry.id; }
    /// What the store did not take, beside the field it is about.
    void showRefusal(const Error &error);
    void focusFirst();

signals:
    void changed(const wardmate::Resource &entry);
    void addWanted(const wardmate::Resource &entry);
    void discarded();
    void left(); ///< Escape: back to the list
    void confirmWanted();
    void removeWanted();

private:
    using Text = QString Resource::*;
    void build();
    void noteTyped();
    void addEssentials();
    void addOtherWays();
    void addSpanish();
    void addDetails();
    [[nodiscard]] QWidget *buildFoot();
    QLineEdit *addText(const QString &label, const QString &name, Text text, const QString &hint = {});
    QLineEdit *addNumber(const QString &label, const QString &name, Text text);
    void fill();
    [[nodiscard]] Resource edited() const;
    void settle();
    void setAside();
    void submit();

    struct TextField {
        QLineEdit *line;
        Text text;
    };
    Resource m_entry;
    std::optional<Resource> m_unfinished;
    FormFields *m_fields;
    QLabel *m_title;
    QLabel *m_state;
    InlineMessage *m_refusal;
    std::vector<TextField> m_texts;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    ChoiceBox *m_kind;
    ChoiceBox *m_audience;
    QCheckBox *m_onSheet;
    QSpinBox *m_days;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_discard = nullptr;
    bool m_filling = false;
};

} // namespace wardmate
