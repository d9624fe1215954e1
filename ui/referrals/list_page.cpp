// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/list_page.h"

#include "models/referrals/queue_model.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace wardmate {

QString listPage(const QueueModel &model, const QHeaderView &columns, const QList<int> &rows, const QString &title,
    const QString &day)
{
    QList<int> shown;
    for (int place = 0; place < columns.count(); ++place) {
        const int column = columns.logicalIndex(place);
        if (!columns.isSectionHidden(column))
            shown.append(column);
    }
    QString html = u"<h2>%1</h2><p>%2</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\" "
                   "style=\"border-collapse: collapse\"><thead><tr>"_s.arg(title.toHtmlEscaped(), day.toHtmlEscaped());
    for (const int column : std::as_const(shown))
        html += u"<th align=\"left\">%1</th>"_s.arg(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
    html += u"</tr></thead>"_s;
    for (const int row : rows) {
        html += u"<tr>"_s;
        for (const int column : std::as_const(shown))
            html += u"<td>%1</td>"_s.arg(model.index(row, column).data().toString().toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace wardmate
