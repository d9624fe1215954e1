// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/template_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QMap<QString, QString> &fields()
{
    static const QMap<QString, QString> known = {{u"peer.name"_s, u"Ana"_s}, {u"phone"_s, u"555-0107"_s},
        {u"email"_s, QString()}, {u"odd"_s, u"{{phone}} <b>&amp;"_s}};
    return known;
}

} // namespace

class TestTemplateText : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("nothing to fill") << u"Hello, { you } }}"_s << u"Hello, { you } }}"_s;
        QTest::newRow("fields") << u"{{peer.name}}: {{ phone }}."_s << u"Ana: 555-0107."_s;
        QTest::newRow("twice, side by side") << u"{{phone}}{{phone}}"_s << u"555-0107555-0107"_s;
        QTest::newRow("an empty field") << u"[{{email}}]"_s << u"[]"_s;
        QTest::newRow("a block that stays") << u"{{#phone}}Call {{phone}}. {{/phone}}Bye"_s << u"Call 555-0107. Bye"_s;
        QTest::newRow("a block that goes") << u"{{#email}}Write to {{email}}. {{/email}}Bye"_s << u"Bye"_s;
        QTest::newRow("a block in a block")
            << u"{{#phone}}a{{#email}}b{{/email}}{{#peer.name}}c{{/peer.name}}{{/phone}}"_s << u"ac"_s;
        QTest::newRow("values are not looked at again") << u"{{odd}}"_s << u"{{phone}} <b>&amp;"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void fieldsAreFilled()
    {
        QFETCH(QString, text);
        const auto filled = fillTemplate(text, fields());
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        QTEST(*filled, "filled");
    }

    void whatIsWrongIsSaidNeverLeftEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << u"{{peer.nane}}"_s << u"unknown_field"_s;
        QTest::newRow("unknown block") << u"{{#fax}}x{{/fax}}"_s << u"unknown_field"_s;
        QTest::newRow("unknown in a block that stays") << u"{{#phone}}{{fax}}{{/phone}}"_s << u"unknown_field"_s;
        QTest::newRow("unknown in a block that goes") << u"{{#email}}{{fax}}{{/email}}"_s << u"unknown_field"_s;
        QTest::newRow("not closed") << u"{{phone"_s << u"unclosed_field"_s;
        QTest::newRow("block without an end") << u"{{#phone}}x"_s << u"unclosed_field"_s;
        QTest::newRow("end without a block") << u"x{{/phone}}"_s << u"unknown_field"_s;
        QTest::newRow("no name") << u"{{}}"_s << u"unknown_field"_s;
    }

    void whatIsWrongIsSaidNeverLeftEmpty()
    {
        QFETCH(QString, text);
        const auto filled = fillTemplate(text, fields());
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, Error::Kind::Invalid);
        QTEST(filled.error().code, "code");
        QVERIFY(!filled.error().detail.contains(u"Ana"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_template_text.moc"
