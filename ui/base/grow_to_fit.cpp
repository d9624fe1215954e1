// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/grow_to_fit.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace wardmate {

namespace {

class Grower final : public QObject
{
public:
    explicit Grower(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // After the layout itself has taken note, which is what the event is for.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            QMetaObject::invokeMethod(
                this, [this] { grow(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        const QLayout *layout = m_dialog.layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int most = m_dialog.screen()->availableGeometry().height();
        const int wanted = std::min(layout->totalHeightForWidth(m_dialog.width()), most);
        if (wanted > m_dialog.height())
            m_dialog.resize(m_dialog.width(), wanted);
    }

    QDialog &m_dialog;
};

} // namespace

void growToFit(QDialog &dialog)
{
    new Grower(dialog); // the dialog's own
}

} // namespace wardmate
