// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_draft.h"
#include "models/exchange/import_kind.h"

#include <optional>
#include <vector>

namespace wardmate {

/// A list on its way in: what was read, how it is understood, what a person put right. Nothing is written before
/// ImportPreview::apply.
class ImportSession
{
public:
    explicit ImportSession(std::vector<ImportKind> kinds);

    [[nodiscard]] const std::vector<ImportKind> &kinds() const { return m_kinds; }
    [[nodiscard]] const ImportKind &kind() const { return m_kinds[m_kind]; }
    bool setKind(const QString &code);
    /// The kind whose fields the headings speak of most clearly; the present one unless another is clearly nearer.
    [[nodiscard]] QString likeliestKind() const;

    Result<void> readFile(const QString &path) { return readFiles({path}); }
    /// Exports of one shape as one list, in the order given. A file with other columns, or one that cannot be read, is
    /// left out and counted.
    Result<void> readFiles(const QStringList &paths) { return readFiles(paths, {}); }
    [[nodiscard]] int filesLeftOut() const { return m_leftOut; }
    /// Cells as a spreadsheet program copies them.
    Result<void> readText(const QString &text) { return readText(text, {}); }
    /// Reads the same again, as a person says; what was matched and put right begins anew.
    Result<void> readAgain(const CsvOptions &options);
    void clear();
    [[nodiscard]] bool hasTable() const { return !m_table.headings.isEmpty(); }
    [[nodiscard]] const CsvTable &table() const { return m_table; }
    [[nodiscard]] const CsvOptions &options() const { return m_options; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; } ///< without its folder; empty when pasted

    void setDateOrder(std::optional<DateOrder> order) { m_mapping.dateOrder = order; }
    [[nodiscard]] std::optional<DateOrder> dateOrder() const { return m_mapping.dateOrder; }
    [[nodiscard]] QList<FieldSpec> fields() const;
    [[nodiscard]] Result<HeadingMap> columns() const;
    /// Says what a column is; an empty field leaves it out. Another column that was this field is left out.
    void setField(int column, const QString &field);
    void setUpdateKnown(bool update) { m_updateKnown = update; }
    [[nodiscard]] bool updatesKnown() const { return m_updateKnown; }

    [[nodiscard]] Result<ImportPreview> preview() const;
    /// The same for another thread: what it needs of the session it has with it.
    [[nodiscard]] std::function<Result<ImportPreview>(WorkProgress &)> previewWork() const;
    [[nodiscard]] bool isLong() const { return m_table.records.size() > kLongList; }
    /// The column a person can put right to have the row taken; -1 where there is none.
    [[nodiscard]] static int columnInQuestion(const RejectedRecord &record, const ImportPreview &preview);
    void setCell(qsizetype record, int column, const QString &text);

    /// What a person decided so far; empty while there is no list.
    [[nodiscard]] std::optional<ImportDraft> draft() const;
    struct Resumed {
        bool hasChanged = false; ///< the file is another than it was: what was put right in its rows is left out
        int correctionsLeftOut = 0;
    };
    /// Reads the same list again and decides the same. Error code: cannot_open, where a file of it is gone; what was there
    /// before stays then.
    Result<Resumed> resume(const ImportDraft &draft);

private:
    Result<void> readFile(const QString &path, const CsvOptions &options);
    Result<void> readFiles(const QStringList &paths, const CsvOptions &options);
    Result<void> readText(const QString &text, const CsvOptions &options);
    Result<void> take(Result<CsvTable> table);
    [[nodiscard]] Result<CsvTable> readAll(const CsvOptions &options);
    void say(int column, const QString &field);

    std::vector<ImportKind> m_kinds;
    size_t m_kind = 0;
    QList<QByteArray> m_files;
    QStringList m_paths; ///< of the files
    int m_leftOut = 0;
    QString m_text;
    QString m_fileName;
    bool m_pasted = false;
    CsvOptions m_options;
    CsvTable m_table;
    MappingFile m_mapping;
    bool m_updateKnown = false;
    QList<ImportDraft::Correction> m_corrections;
    mutable QByteArray m_fingerprint; ///< of the files; worked out when it is first asked for
};

} // namespace wardmate
