// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/unit_store.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class FormFields;
class InlineMessage;
class Prompts;

/// What the dialog asks of the rest of the program.
struct MergeServices {
    using Act = std::function<Result<UnitsMadeOne>(UnitId gone, UnitId kept)>;
    Prompts &prompts;
    Act look; ///< what would follow, or why not; nothing is changed
    Act merge; ///< does it; what was done before cannot be taken back any more, either
};

/// Makes one of two units that were one all the time, such as "ICU" and "Intensive Care Unit": choose the two, read what
/// will change, then say yes.
class MergeUnitsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// goes, stays: chosen from the start, as far as known.
    MergeUnitsDialog(
        const MergeServices &services, const QList<Unit> &units, UnitId goes, UnitId stays, QWidget *parent = nullptr);

signals:
    void merged(const QString &words); ///< what to say about it

private:
    void fill(const QList<Unit> &units);
    void look();
    void merge();
    [[nodiscard]] QString problemWords(const Error &error) const;
    [[nodiscard]] QStringList previewLines(const UnitsMadeOne &change) const;

    MergeServices m_services;
    FormFields *m_form;
    ChoiceBox *m_goes;
    ChoiceBox *m_stays;
    QLabel *m_preview;
    InlineMessage *m_message;
    QPushButton *m_merge;
};

} // namespace wardmate
