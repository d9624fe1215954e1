// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The referral queue with many referrals, in the table that the program shows it in: keystroke, scrolling, sorting,
// memory, each as a ratio to a bare repaint of the same window in the same run (performance.md, G8 to G10). A long list
// is painted with its first rows; how long it takes until the last is there, and the longest time in which the window
// does not answer meanwhile, is told beside it. "At once" is before the rows of a list were read ahead, which happens
// while a person looks at it. Usage: bench_queue [referrals] [folder where the file is kept for the next time]
#include "models/base/clock.h"
#include "models/referrals/queue_model.h"
#include "models/referrals/referral_store.h"
#include "tests/bench/many_referrals.h"
#include "tests/support/temp_vault.h"
#include "ui/base/theme.h"
#include "ui/referrals/queue_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRounds = 7;

/// What SQLite's page cache holds: part of the open file, filled by whatever was read last.
double pageCacheMiB(const Database &database)
{
    int used = 0;
    int highest = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_CACHE_USED, &used, &highest, 0);
    return double(used) / (1 << 20);
}

/// What the program itself holds; code and data of libraries that are mapped from their files are nobody's own.
double heldMiB()
{
#ifdef __GLIBC__
    malloc_trim(0); // what is freed and not given back says nothing
#endif
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

QString shown(const std::vector<double> &values)
{
    return QString::number(median(values), 'f', 1).rightJustified(8) + u" ms"_s;
}

/// Acts in turn with bare repaints; prints both and the ratio.
class Rounds
{
public:
    Rounds(QTableView &view, QueueModel &model)
        : m_view(view)
        , m_model(model)
    {
    }

    void row(const QString &name, double goal, const std::function<void(int)> &act)
    {
        std::vector<double> bares;
        std::vector<double> times;
        std::vector<double> ratios;
        std::vector<double> wholes;
        for (int round = 0; round < kRounds; ++round) {
            bares.push_back(milliseconds([&] { paint(); }));
            times.push_back(milliseconds([&] {
                act(round);
                paint();
            }));
            ratios.push_back(times.back() / bares.back());
            wholes.push_back(times.back() + finish());
        }
        QTextStream out(stdout);
        out << name.leftJustified(34) << shown(times) << ", whole list" << shown(wholes) << ", repaint" << shown(bares)
            << QString::number(median(ratios), 'f', 2).rightJustified(7) << " x   goal " << goal
            << (median(ratios) <= goal                 ? ""
                       : median(ratios) <= goal * 1.25 ? "   above"
                                                       : "   MISSED")
            << Qt::endl;
        m_missed = m_missed || median(ratios) > goal * 1.25;
    }

    [[nodiscard]] bool missed() const { return m_missed; }
    [[nodiscard]] double longestPause() const { return m_longestPause; }

    /// What follows the first rows; the window answers between two slices. Nothing is read ahead meanwhile: before each
    /// jump "at once" no more is known of the rows than was painted.
    double finish()
    {
        if (m_model.isComplete())
            return 0;
        return milliseconds([this] {
            while (!m_model.isComplete()) {
                const double pause = milliseconds([] { QCoreApplication::processEvents(); });
                m_longestPause = std::max(m_longestPause, pause);
            }
        });
    }

    /// Until a person who looks at the list does something.
    void rest()
    {
        const double waited = milliseconds([this] {
            while (!m_model.isAtRest())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        QTextStream(stdout) << "    rows are read ahead in " << QString::number(waited, 'f', 0) << " ms" << Qt::endl;
    }

private:
    void paint()
    {
        (void)m_view.indexAt({1, 1}); // lays out what was put off to the next turn of the event loop
        m_view.viewport()->repaint();
        QCoreApplication::sendPostedEvents();
    }

    QTableView &m_view;
    QueueModel &m_model;
    double m_longestPause = 0;
    bool m_missed = false;
};

void typeAndScroll(Rounds &rounds, QTableView &view, QueueModel &model, QueueView kept, bool many)
{
    const auto narrowed = [&](const QString &text) {
        QueueFilter filter = model.filter();
        filter.view = kept;
        filter.text = text;
        model.setFilter(filter);
    };
    const QString place = kept == QueueView::All ? u", all"_s : u", open"_s;
    narrowed({});
    rounds.finish();
    const auto jump = [&](int round, double apart) { // never twice to one place
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(int(std::fmod((round + 1) * apart, 1.0) * bar->maximum()));
    };
    rounds.row(u"jump at once"_s + place, 1.2, [&](int round) { jump(round, 0.37); });
    rounds.rest();
    const QString letters = u"rceo"_s;
    rounds.row(u"keystroke 1"_s + place, many ? 5 : 2,
        [&](int round) { narrowed(QString(letters.at(round % letters.size()))); });
    const QStringList two{u"ri"_s, u"ch"_s, u"ok"_s, u"no"_s};
    rounds.row(u"keystroke 2"_s + place, many ? 2 : 1.3, [&](int round) { narrowed(two.at(round % two.size())); });
    const QStringList three{u"riv"_s, u"che"_s, u"oka"_s, u"nov"_s};
    rounds.row(u"keystroke 3"_s + place, many ? 2 : 1.3, [&](int round) { narrowed(three.at(round % three.size())); });
    narrowed({});
    rounds.finish();
    rounds.rest();
    rounds.row(u"jump anywhere"_s + place, 1.2, [&](int round) { jump(round, 0.59); });
}

void sortByAll(Rounds &rounds, QueueModel &model, QueueQuery &query)
{
    const std::array columns{QueueModel::Peer, QueueModel::Unit, QueueModel::Category, QueueModel::Supporter,
        QueueModel::Received, QueueModel::NextStep};
    for (const QueueModel::Column column : columns) {
        const QString name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        rounds.row(u"sort by "_s + name + u", all, read anew"_s, 2, [&](int round) {
            query.forget();
            model.sort(column, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    }
}

/// The same window with nothing in it: fonts, styles and the file's own memory are not the list's.
double emptyWindowMiB()
{
    TempVault nothing;
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    ReferralStore store(nothing.db(), clock, PersonRole::Coordinator);
    QueueQuery query(nothing.db());
    QueueModel model(store, query, clock);
    QueueTable view(model);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
    return heldMiB();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme; // what the program paints with; Qt's own scroll bar alone takes a quarter of a repaint
    const QStringList arguments = QCoreApplication::arguments();
    const int referrals = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const QTemporaryDir scratch;
    const auto database = fileWithReferrals(arguments.size() > 2 ? arguments.at(2) : scratch.path(), referrals);
    QTextStream out(stdout);
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    ReferralStore store(*database, clock, PersonRole::Coordinator);
    QueueQuery query(*database);
    const double empty = emptyWindowMiB() - pageCacheMiB(*database);
    std::unique_ptr<QueueModel> model;
    const double opening = milliseconds([&] { model = std::make_unique<QueueModel>(store, query, clock); });
    out << "open list made in " << QString::number(opening, 'f', 1) << " ms" << Qt::endl;
    QueueTable view(*model);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    Rounds rounds(view, *model);
    const bool many = referrals > 200'000;
    typeAndScroll(rounds, view, *model, QueueView::Open, many);
    typeAndScroll(rounds, view, *model, QueueView::All, many);
    sortByAll(rounds, *model, query);
    const double cache = pageCacheMiB(*database);
    const double held = heldMiB() - cache - empty;
    out << "longest pause while a list is filled " << QString::number(rounds.longestPause(), 'f', 1) << " ms"
        << Qt::endl
        << "model, view and rows kept " << QString::number(held, 'f', 1) << " MiB (goal " << (many ? 60 : 12)
        << "); beside it the file's page cache " << QString::number(cache, 'f', 1) << " MiB" << Qt::endl;
    return rounds.missed() ? 1 : 0;
}
