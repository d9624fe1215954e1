// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"

#include "app/demo/demo_programme.h"
#include "app/session/first_contents.h"
#include "tests/support/scratch_programme.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kFileName = u"lakeview.wardmate"_s;

} // namespace

PreparedProgramme::PreparedProgramme(const QDateTime &now)
{
    const FixedClock clock(now);
    Vault::Created made = taken(Vault::create({.path = m_folder.filePath(kFileName),
                                                  .hospital = u"Lakeview Community Hospital"_s,
                                                  .personName = u"Dana"_s,
                                                  .role = PersonRole::Director,
                                                  .passphrase = secret(kPassphrase),
                                                  .cost = kCheapCost},
        clock));
    const auto session = taken(Session::over(std::move(made.vault), clock));
    taken(fillFirstContents(*session, u"Lakeview Community Hospital"_s));
    taken(fillWithDemo(session->database(), {}, now));
    for (const Resource &number : taken(session->resources().all()))
        taken(session->resources().confirm(number.id));
}

QString PreparedProgramme::copyTo(const QString &folder) const
{
    const QDir from(m_folder.path());
    const QStringList names = from.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        QFile::copy(from.filePath(name), QDir(folder).filePath(name));
    return QDir(folder).filePath(kFileName);
}

JourneyDesk::JourneyDesk(const PreparedProgramme &programme, const QDateTime &now)
    : clock(now)
    , path(programme.copyTo(gui.folder.path()))
{
    begin();
}

JourneyDesk::~JourneyDesk()
{
    desk.reset();
}

void JourneyDesk::begin()
{
    desk.reset();
    m_isLocked = false;
    auto own = std::make_unique<JourneyPrompts>();
    prompts = own.get();
    desk = std::make_unique<Desk>(*gui.settings, clock, std::move(own));
    QObject::connect(desk.get(), &Desk::endedLocked, desk.get(), [this] { m_isLocked = true; });
    desk->window().resize(1366, 720);
    desk->start(false, path);
    QVERIFY(QTest::qWaitForWindowActive(&desk->window()));
    QTRY_VERIFY(shownWidget(u"passphraseLine"_s) && shownWidget(u"passphraseLine"_s)->hasFocus());
}

void JourneyDesk::unlock()
{
    hands.type(QString::fromLatin1(PreparedProgramme::kPassphrase));
    hands.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownWidget(u"workArea"_s), 20'000);
    QCoreApplication::processEvents(); // the first look at the file begins after the first paint
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), 20'000);
}

void JourneyDesk::lock()
{
    hands.press(u"Ctrl+L"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_isLocked, 20'000);
}

QWidget *JourneyDesk::pane(const QString &id) const
{
    QWidget *found = desk->window().findChild<QWidget *>(id);
    return found != nullptr && found->isVisible() ? found : nullptr;
}

std::unique_ptr<Session> JourneyDesk::readFile() const
{
    return taken(Session::over(taken(Vault::open(path, secret(PreparedProgramme::kPassphrase))), clock));
}

} // namespace wardmate
