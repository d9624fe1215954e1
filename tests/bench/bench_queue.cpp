// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The referral queue with many referrals: keystroke, scrolling, sorting, memory, each as a ratio to a bare repaint of the
// same window in the same run (performance.md, G8 to G10). Usage: bench_queue [referrals]
#include "models/base/clock.h"
#include "models/referrals/queue_model.h"
#include "models/referrals/referral_store.h"
#include "tests/bench/many_referrals.h"
#include "tests/support/temp_vault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
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

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1 << 20);
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

/// Acts in turn with bare repaints; prints both and the ratio.
class Rounds
{
public:
    explicit Rounds(QTableView &view)
        : m_view(view)
    {
    }

    void row(const QString &name, double goal, const std::function<void(int)> &act)
    {
        std::vector<double> times;
        std::vector<double> ratios;
        for (int round = 0; round < kRounds; ++round) {
            const double bare = milliseconds([&] { paint(); });
            const double time = milliseconds([&] {
                act(round);
                paint();
            });
            times.push_back(time);
            ratios.push_back(time / bare);
        }
        QTextStream out(stdout);
        out << name.leftJustified(34) << QString::number(median(times), 'f', 1).rightJustified(9) << " ms"
            << QString::number(median(ratios), 'f', 2).rightJustified(9) << " x repaint";
        if (goal > 0)
            out << "   goal " << goal << (median(ratios) <= goal * 1.25 ? "" : "   MISSED");
        out << Qt::endl;
        m_missed = m_missed || (goal > 0 && median(ratios) > goal * 1.25);
    }

    [[nodiscard]] bool missed() const { return m_missed; }

private:
    void paint()
    {
        m_view.viewport()->repaint();
        QCoreApplication::processEvents();
    }

    QTableView &m_view;
    bool m_missed = false;
};

void typeAndScroll(Rounds &rounds, QTableView &view, QueueModel &model, QueueView shown, bool many)
{
    const auto narrowed = [&](const QString &text) {
        QueueFilter filter = model.filter();
        filter.view = shown;
        filter.text = text;
        model.setFilter(filter);
    };
    const QString place = shown == QueueView::All ? u", all"_s : u", open"_s;
    narrowed({});
    const QString letters = u"rceo"_s;
    rounds.row(u"keystroke 1"_s + place, many ? 5 : 2,
        [&](int round) { narrowed(QString(letters.at(round % letters.size()))); });
    const QStringList two{u"ri"_s, u"ch"_s, u"ok"_s, u"no"_s};
    rounds.row(u"keystroke 2"_s + place, many ? 2 : 1.3, [&](int round) { narrowed(two.at(round % two.size())); });
    const QStringList three{u"riv"_s, u"che"_s, u"oka"_s, u"nov"_s};
    rounds.row(u"keystroke 3"_s + place, many ? 2 : 1.3, [&](int round) { narrowed(three.at(round % three.size())); });
    narrowed({});
    rounds.row(u"jump anywhere"_s + place, 1.2, [&](int round) {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(int(std::fmod((round + 1) * 0.37, 1.0) * bar->maximum()));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int referrals = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    TempVault vault;
    const double filling = milliseconds([&] { fillWithReferrals(vault.db(), referrals); });
    QTextStream(stdout) << referrals << " referrals written in " << qRound(filling) << " ms, "
                        << qRound(referrals / filling) << " thousand a second" << Qt::endl;
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    ReferralStore store(vault.db(), clock, PersonRole::Coordinator);
    QueueQuery query(vault.db());
    QTableView view;
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
    const double before = residentMiB() - pageCacheMiB(vault.db()); // over an empty window
    std::unique_ptr<QueueModel> model;
    const double opening = milliseconds([&] { model = std::make_unique<QueueModel>(store, query, clock); });
    view.setModel(model.get());
    QCoreApplication::processEvents();
    QTextStream(stdout) << "open list made in " << QString::number(opening, 'f', 1) << " ms" << Qt::endl;
    Rounds rounds(view);
    const bool many = referrals > 200'000;
    typeAndScroll(rounds, view, *model, QueueView::Open, many);
    typeAndScroll(rounds, view, *model, QueueView::All, many);
    const std::array columns{QueueModel::Peer, QueueModel::Unit, QueueModel::Category, QueueModel::Supporter,
        QueueModel::Received, QueueModel::NextStep};
    for (const QueueModel::Column column : columns) {
        const QString name = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        rounds.row(u"sort by "_s + name + u", all, read anew"_s, 2, [&](int round) {
            query.forget();
            model->sort(column, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    }
#ifdef __GLIBC__
    malloc_trim(0); // what is freed and not given back says nothing about the model
#endif
    const double cache = pageCacheMiB(vault.db());
    const double held = residentMiB() - cache - before;
    QTextStream(stdout) << "model, view and rows kept " << QString::number(held, 'f', 1) << " MiB (goal "
                        << (many ? 60 : 12) << "); beside it the file's page cache " << QString::number(cache, 'f', 1)
                        << " MiB" << Qt::endl;
    return rounds.missed() ? 1 : 0;
}
