// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mail_message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTest>
#include <QUrlQuery>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kAt(QDate(2026, 11, 23), QTime(9, 5, 7), Qt::UTC);

QByteArray bytesOf(const MailMessage &message)
{
    return mailMessage(message).value_or(QByteArray());
}

/// What another implementation reads: Python's email parser with its default policy, defects included.
QJsonObject readByPython(const QByteArray &bytes)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, uR"(
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
    "subject": m["subject"], "date": m["date"].datetime.isoformat(), "body": m.get_content().replace("\r\n", "\n"), "keys": " ".join(m.keys()),
    "to": [[a.display_name, a.addr_spec] for a in m["to"].addresses] if m["to"] else [],
    "defects": len(m.defects) + sum(len(m[k].defects) for k in m.keys())}))
)"_s});
    if (!python.waitForStarted())
        return {};
    python.write(bytes);
    python.closeWriteChannel();
    python.waitForFinished(60000);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT
private slots:
    void anotherProgramReadsWhatWasWritten_data();
    void anotherProgramReadsWhatWasWritten();
    void linesAreShortAndEndInCrLf();
    void lineBreaksInHeadersAreRefused();
    void impossibleAddressesAreRefused();
    void nothingTellsTheMachine();
    void aMessageMayHaveNoRecipient();
    void linksAreShortAndComplete();
};

void TestMailMessage::anotherProgramReadsWhatWasWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << u"Ravi Stone"_s << u"Peer support"_s << u"Hello,\n\nplease call.\n"_s;
    QTest::newRow("accents") << u"Ñandú, Iván"_s << u"Apoyo entre compañeros: próxima llamada"_s
                             << u"¿Qué tal?\nÑ = €\n"_s;
    QTest::newRow("quotes") << u"Kim \"Kit\" O\\Vale"_s << u"A = B? =?no?= C"_s
                            << u"= at the start\ntrailing blank \n"_s;
    QTest::newRow("long") << QString(
        20, u'ä') /* one encoded word: Python 3.11 puts a blank between two of a name, against RFC 2047 6.2 */
                          << QString(u"palabra larga "_s).repeated(30).trimmed()
                          << QString(u"çedilla and so on, "_s).repeated(40) + u'\n';
    QTest::newRow("long word") << u"X"_s << QString(300, u'w') << QString(1200, u'w') + u'\n';
    QTest::newRow("beyond the basic plane")
        << u"Smile \U0001F600"_s << QString(u"\U0001F600"_s).repeated(40) << u".\n.dot\n\n\U0001F600\n"_s;
}

void TestMailMessage::anotherProgramReadsWhatWasWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    const QByteArray bytes = bytesOf({.to = {{name, u"r.stone@hospital.example"_s}, {{}, u"two@hospital.example"_s}},
        .subject = subject,
        .body = body,
        .date = kAt});
    const QJsonObject read = readByPython(bytes);
    QCOMPARE(read.value(u"subject").toString(), subject);
    QCOMPARE(read.value(u"body").toString(), body);
    QCOMPARE(read.value(u"date").toString(), u"2026-11-23T09:05:07+00:00"_s);
    QCOMPARE(read.value(u"to").toArray().size(), 2);
    QCOMPARE(read.value(u"to").toArray().at(0).toArray().at(0).toString(), name);
    QCOMPARE(read.value(u"to").toArray().at(0).toArray().at(1).toString(), u"r.stone@hospital.example"_s);
    QCOMPARE(read.value(u"defects").toInt(-1), 0);
    QVERIFY(read.value(u"keys").toString().contains(u"X-Unsent"_s));
}

void TestMailMessage::linesAreShortAndEndInCrLf()
{
    const QByteArray bytes = bytesOf({.to = {{QString(50, u'ñ'), u"a@hospital.example"_s}},
        .subject = QString(u"ñandú corre "_s).repeated(20),
        .body = QString(2000, u'é') + u"\nend"_s,
        .date = kAt});
    QVERIFY(bytes.endsWith("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 79, line.constData());
    }
    QCOMPARE(bytes.count('\r'), bytes.count('\n'));
}

void TestMailMessage::lineBreaksInHeadersAreRefused()
{
    const auto code = [](const MailMessage &message) {
        const auto bytes = mailMessage(message);
        return bytes ? u"written"_s : bytes.error().code;
    };
    QCOMPARE(code({.subject = u"a\r\nBcc: x@y.example"_s}), u"header_break"_s);
    QCOMPARE(code({.subject = u"a\nb"_s}), u"header_break"_s);
    QCOMPARE(code({.to = {{u"a\rb"_s, u"a@b.example"_s}}, .subject = u"s"_s}), u"header_break"_s);
    QCOMPARE(code({.to = {{u"a"_s, u"a@b.example\r\nBcc: c@d.example"_s}}, .subject = u"s"_s}), u"header_break"_s);
    QCOMPARE(code({.subject = u"a\u2028b"_s}), u"header_break"_s);
    QCOMPARE(code({.subject = u"plain"_s, .body = u"line\nline"_s}), u"written"_s);
}

void TestMailMessage::impossibleAddressesAreRefused()
{
    for (const QString &address :
        {u"nowhere"_s, u"a b@c.example"_s, u"a@b@c"_s, u"a@b.example, c@d.example"_s, u"<a@b.example>"_s}) {
        const auto bytes = mailMessage({.to = {{{}, address}}, .subject = u"s"_s});
        QVERIFY2(!bytes, qPrintable(address));
        QCOMPARE(bytes.error().code, u"bad_address"_s);
        QVERIFY(!bytes.error().detail.contains(address));
    }
}

void TestMailMessage::nothingTellsTheMachine()
{
    const MailMessage message{.to = {{{}, u"a@b.example"_s}}, .subject = u"s"_s, .body = u"b"_s, .date = kAt};
    const QByteArray one = bytesOf(message);
    QVERIFY(!one.contains(QSysInfo::machineHostName().toUtf8()));
    QVERIFY(one.contains("@wardmate.invalid>"));
    QVERIFY(!one.contains("User-Agent") && !one.contains("From:"));
    QVERIFY(one != bytesOf(message)); // two messages, two ids
}

void TestMailMessage::aMessageMayHaveNoRecipient()
{
    const QByteArray bytes = bytesOf({.to = {{u"Ravi Stone"_s, {}}}, .subject = u"s"_s, .body = u"b"_s, .date = kAt});
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("To:"));
}

void TestMailMessage::linksAreShortAndComplete()
{
    const auto link = mailtoUrl(
        {.to = {{u"Ravi"_s, u"r+x@hospital.example"_s}}, .subject = u"Apoyo & más?"_s, .body = u"a=b\nñ #1 50%"_s});
    QVERIFY(link);
    QCOMPARE(link->scheme(), u"mailto"_s);
    QCOMPARE(link->path(), u"r+x@hospital.example"_s);
    const QUrlQuery query(*link);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Apoyo & más?"_s);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"a=b\r\nñ #1 50%"_s);
    QVERIFY(link->toEncoded().size() <= kLongestMailto);
    const auto tooLong = mailtoUrl({.to = {{{}, u"a@b.example"_s}}, .subject = u"s"_s, .body = QString(1600, u'x')});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, u"too_long"_s);
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mail_message.moc"
