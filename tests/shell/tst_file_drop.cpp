// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestFileDrop : public QObject
{
    Q_OBJECT

private slots:
    void filesAndFoldersAreTold();
    void whatIsNotWantedIsNotTaken();
    void whatIsNoFileIsLeftToOthers();

private:
    /// True when the drop was accepted.
    bool drop(const QList<QUrl> &urls, const QString &text = {});

    QWidget m_window;
    bool m_locked = false;
    FileDrop m_drop{m_window, [this](const QString &path) { return !m_locked || path.endsWith(u".wardmate"_s); }};
};

bool TestFileDrop::drop(const QList<QUrl> &urls, const QString &text)
{
    QMimeData mime;
    mime.setUrls(urls);
    if (!text.isEmpty())
        mime.setText(text);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(&m_window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &event);
    return true;
}

void TestFileDrop::filesAndFoldersAreTold()
{
    QSignalSpy dropped(&m_drop, &FileDrop::dropped);
    QVERIFY(drop({QUrl::fromLocalFile(u"/tmp/reports.csv"_s), QUrl::fromLocalFile(u"/tmp/folder"_s)}));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList({u"/tmp/reports.csv"_s, u"/tmp/folder"_s}));
}

void TestFileDrop::whatIsNotWantedIsNotTaken()
{
    QSignalSpy dropped(&m_drop, &FileDrop::dropped);
    m_locked = true;
    QVERIFY(!drop({QUrl::fromLocalFile(u"/tmp/reports.csv"_s)}));
    QVERIFY(drop({QUrl::fromLocalFile(u"/tmp/other.wardmate"_s)}));
    QCOMPARE(dropped.count(), 1);
    m_locked = false;
}

void TestFileDrop::whatIsNoFileIsLeftToOthers()
{
    QVERIFY(!drop({}, u"cells"_s));
    QVERIFY(!drop({QUrl(u"https://example.org/list.csv"_s)}));
}

QTEST_MAIN(TestFileDrop)
#include "tst_file_drop.moc"
