// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker.h"

#include "models/vault/database.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kAskEveryMs = 100;
constexpr qint64 kShortBytes = 16 * 1024 * 1024;

/// Neither Escape nor the window's cross ends work that cannot be called off.
class ProgressDialog final : public QDialog
{
public:
    explicit ProgressDialog(QWidget *parent)
        : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    {
    }
    void reject() override
    {
        if (onEscape)
            onEscape();
    }

    std::function<void()> onEscape;
};

/// The button, and what is said once it was pressed: the work ends when it next looks.
void addCancel(ProgressDialog &dialog, QLabel &label, const std::function<void()> &cancel)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->setObjectName(u"cancelWork"_s);
    dialog.layout()->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, [buttons, &label, cancel] {
        buttons->setEnabled(false);
        label.setText(Worker::tr("Leaving everything as it was…"));
        cancel();
    });
    dialog.onEscape = [button = buttons->button(QDialogButtonBox::Cancel)] { button->click(); };
}

} // namespace

Worker::Worker(QObject *parent)
    : QObject(parent)
{
}

Worker::~Worker()
{
    waitForEnd();
}

void Worker::run(Database &database, Task task, QWidget *window)
{
    if (isBusy()) {
        if (task.done)
            task.done(failure(Error::Kind::Busy, u"something else is being done to the file"_s, u"working"_s));
        return;
    }
    if (task.isShort) {
        const Result<void> result = task.work();
        if (task.done)
            task.done(result);
        return;
    }
    m_showWait = task.showWait;
    if (m_showWait)
        m_showWait(true);
    else
        showProgress(task, window);
    auto result = std::make_shared<Result<void>>();
    QThread *here = QThread::currentThread();
    Database *lent = &database; // the object stays, even where re-encrypting gives it another connection
    m_thread = QThread::create([work = std::move(task.work), result, lent, here] {
        *result = work();
        lent->handTo(here);
    });
    m_end = [done = std::move(task.done), result] {
        if (done)
            done(*result);
    };
    database.handTo(m_thread);
    connect(m_thread, &QThread::finished, this, [this, thread = QPointer<QThread>(m_thread)] {
        if (thread && m_thread == thread) // a signal on its way outlives its connection: waitForEnd() was quicker
            finish();
    });
    m_thread->start();
}

void Worker::showProgress(const Task &task, QWidget *window)
{
    auto *dialog = new ProgressDialog(window);
    m_dialog = dialog;
    m_dialog->setObjectName(u"progressDialog"_s);
    m_dialog->setProperty("staysWhenLocked", true); // holds no names, and the work goes on
    m_dialog->setWindowTitle(tr("One moment"));
    m_dialog->setWindowModality(Qt::ApplicationModal);
    auto *layout = new QVBoxLayout(m_dialog);
    auto *label = new QLabel(task.words, m_dialog);
    label->setWordWrap(true);
    auto *bar = new QProgressBar(m_dialog);
    bar->setAccessibleName(task.words);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    layout->addWidget(label);
    layout->addWidget(bar);
    if (task.cancel)
        addCancel(*dialog, *label, task.cancel);
    m_dialog->setMinimumWidth(m_dialog->fontMetrics().averageCharWidth() * 60);
    if (task.thousandths) {
        auto *timer = new QTimer(m_dialog);
        connect(timer, &QTimer::timeout, bar, [bar, ask = task.thousandths] {
            const int at = ask();
            bar->setRange(0, at > 0 ? 1000 : 0);
            bar->setValue(std::min(at, 1000));
        });
        timer->start(kAskEveryMs);
    }
    m_dialog->show();
}

void Worker::waitForEnd()
{
    while (!m_thread.isNull()) { // what is done at the end may begin the next
        disconnect(m_thread, nullptr, this, nullptr);
        m_thread->wait();
        finish();
    }
}

bool Worker::isShortFor(const QString &path)
{
    return QFileInfo(path).size() < kShortBytes;
}

void Worker::finish()
{
    delete m_dialog.data();
    m_thread->deleteLater();
    m_thread.clear();
    if (const auto shown = std::exchange(m_showWait, {}))
        shown(false);
    const auto end = std::exchange(m_end, {});
    end();
    emit idle();
}

} // namespace wardmate
