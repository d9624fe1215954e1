// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/peer_fields.h"

#include "tests/referrals/desk_fixture.h"
#include "ui/referrals/referral_acts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// Edited in place; what happens to the file when a field is left is in tst_referral_detail_view.
class TestPeerFields : public QObject
{
    Q_OBJECT

private slots:
    void aSpecialtyThatCameAsTextIsShownInWords_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the area it stands for") << u"Cardiology, adult"_s << u"Cardiología"_s;
        QTest::newRow("what nobody knows, as it came") << u"Thaumaturgy"_s << u"Thaumaturgy"_s;
        QTest::newRow("a choice of the list") << u"emergency"_s << u"Emergency medicine"_s;
        QTest::newRow("none") << u""_s << u""_s;
    }

    /// The file keeps what came.
    void aSpecialtyThatCameAsTextIsShownInWords()
    {
        QFETCH(QString, stored);
        GuiTest::failOnWarnings();
        DeskFixture desk;
        const DeskFixture::People people = desk.addMorning();
        desk.services.specialtyLabel
            = [](const QString &text) { return text == u"Cardiology, adult"_s ? u"Cardiología"_s : text; };
        Referral referral = desk.store.detail(people.rivera)->referral;
        referral.specialty = stored;
        QVERIFY(desk.store.editReferral(referral));
        ReferralActs acts(desk.services);
        PeerFields fields(desk.services, acts);
        fields.show(*desk.store.detail(people.rivera));
        QTEST(fields.findChild<QLineEdit *>(u"peerSpecialty"_s)->text(), "shown");
        fields.commit();
        QCOMPARE(desk.store.detail(people.rivera)->referral.specialty, stored);
    }
};

QTEST_MAIN(TestPeerFields)
#include "tst_peer_fields.moc"
