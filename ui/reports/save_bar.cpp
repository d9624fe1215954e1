// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/save_bar.h"

#include "ui/base/background.h"
#include "ui/base/flow_layout.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

Result<int> written(const ReportContent &content, const QList<ReportFormat> &formats, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Io, u"the folder cannot be made"_s);
    int saved = 0;
    for (const ReportFormat format : formats) {
        const QString path = QDir(folder).filePath(reportFileName(content.issue, format));
        if (const auto done = saveReport(content, format, path); !done)
            return tl::unexpected<Error>(done.error());
        ++saved;
    }
    return saved;
}

const auto kFolderKey = u"reports/folder"_s;
const auto kFormatsKey = u"reports/formats"_s;

} // namespace

SaveBar::SaveBar(QSettings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_place(new QLabel(this))
    , m_change(new QPushButton(tr("Chan&ge…"), this))
    , m_folder(
          settings.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString())
{
    setObjectName(u"saveBar"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    auto *kinds = new QWidget(this); // as many in a line as there is room for
    auto *files = new FlowLayout(kinds);
    files->addWidget(new QLabel(tr("Files"), kinds));
    const QStringList chosen = settings.value(kFormatsKey, QStringList{u"xlsx"_s, u"pdf"_s}).toStringList();
    const std::pair<ReportFormat, QString> offers[]
        = {{ReportFormat::Xlsx, tr("&Workbook")}, {ReportFormat::Pdf, tr("&Document (PDF)")},
            {ReportFormat::Csv, tr("&CSV")}, {ReportFormat::Html, tr("We&b page")}};
    for (const auto &[format, caption] : offers) {
        auto *box = new QCheckBox(caption, kinds);
        box->setObjectName(u"format_"_s + codeOf(format));
        box->setChecked(chosen.contains(codeOf(format)));
        connect(box, &QCheckBox::toggled, this, [this] {
            QStringList codes;
            for (const ReportFormat each : formats())
                codes.append(codeOf(each));
            m_settings.setValue(kFormatsKey, codes);
        });
        m_boxes.append({format, box});
        files->addWidget(box);
    }
    auto *place = new QHBoxLayout;
    place->addWidget(new QLabel(tr("Folder"), this));
    place->addWidget(m_place, 1);
    place->addWidget(m_change);
    m_row->setSpacing(fontMetrics().height());
    m_row->addWidget(kinds, 1);
    m_row->addLayout(place, 1);
    tabThrough({kinds, m_change});
    m_change->setAccessibleName(tr("Change the folder"));
    m_change->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &SaveBar::chooseFolder);
    showFolder();
}

QList<ReportFormat> SaveBar::formats() const
{
    QList<ReportFormat> chosen;
    for (const auto &[format, box] : m_boxes) {
        if (box->isChecked())
            chosen.append(format);
    }
    return chosen;
}

void SaveBar::chooseFolder()
{
    const QString chosen = m_prompts.chooseFolder(tr("Folder for published figures"), m_folder);
    if (chosen.isEmpty())
        return;
    m_folder = chosen;
    m_settings.setValue(kFolderKey, chosen);
    showFolder();
}

void SaveBar::showFolder()
{
    const QString home = QDir::homePath();
    QString shown = QDir::toNativeSeparators(m_folder);
    if (m_folder.startsWith(home + u'/'))
        shown = u"~"_s + QDir::toNativeSeparators(m_folder.mid(home.size()));
    m_place->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 36));
    m_place->setToolTip(QDir::toNativeSeparators(m_folder));
}

void SaveBar::save(const ReportContent &content, std::function<void(const Result<int> &saved)> done)
{
    setEnabled(false); // until these files are there
    runInBackground(
        this, [content, chosen = formats(), folder = m_folder] { return written(content, chosen, folder); },
        [this, done = std::move(done)](const Result<int> &saved) {
            setEnabled(true);
            done(saved);
        });
}

void SaveBar::setTight(bool tight)
{
    m_row->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace wardmate
