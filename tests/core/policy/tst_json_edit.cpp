// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_edit.h"
#include "core/policy/json_positions.h"
#include "core/policy/policy_patch.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::policy;

namespace {

const QByteArray kText =
    "{\n  \"a\": 1,\n  \"list\": [\n    {\"id\": \"x\"},\n    {\"id\": \"ü\", \"n\": 2}\n  ],\n"
    "  \"e\": []\n}\n";

QByteArray cut(const QByteArray& text, const std::optional<TextSpan>& span)
{
    return span ? text.mid(span->begin, span->end - span->begin) : QByteArray("nothing");
}

QByteArray after(const QByteArray& text, const std::optional<TextEdit>& edit)
{
    return edit ? applied(text, *edit) : QByteArray("nothing");
}

/// The text stays JSON whatever is changed.
Json read(const QByteArray& text)
{
    const auto json = parseJson(text, QStringLiteral("text"));
    return json ? *json : Json("no JSON");
}

/// For comparing: the values themselves are no type that the test library prints.
QString shown(const Json& json)
{
    return toQString(json.dump());
}

} // namespace

/// JSON texts that are changed in one place and stay as they are everywhere else.
class TestJsonEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAndNamesHavePlaces()
    {
        const JsonPositions positions(kText);
        QCOMPARE(cut(kText, positions.value(QStringLiteral("/a"))), QByteArray("1"));
        QCOMPARE(cut(kText, positions.name(QStringLiteral("/list"))), QByteArray("\"list\""));
        QCOMPARE(cut(kText, positions.value(QStringLiteral("/list/1/n"))), QByteArray("2"));
        QVERIFY(!positions.value(QStringLiteral("/list/2")));
        QVERIFY(!positions.name(QStringLiteral("/list/1")));
        QCOMPARE(positions.nearest(QStringLiteral("/list/1/m")), *positions.value(QStringLiteral("/list/1")));
    }

    void columnsCountLettersAndNotBytes()
    {
        const JsonPositions positions(kText);
        QCOMPARE(placeAt(kText, positions.value(QStringLiteral("/list/1/n"))->begin), (TextPlace{5, 22}));
        QCOMPARE(placeAt(kText, 0), (TextPlace{1, 1}));
        QCOMPARE(placeAt("a\n", 2), (TextPlace{2, 1}));
    }

    void whatIsBeingTypedHasPlacesToo()
    {
        const JsonPositions positions("{\"a\": {\"b\": 1, \"c\": ");
        QVERIFY(positions.value(QStringLiteral("/a/b")));
        QVERIFY(!positions.value(QStringLiteral("/a/c")));
    }

    void aMemberIsSetOrAddedLast()
    {
        QCOMPARE(after(kText, setValue(kText, QStringLiteral("/a"), 5)),
                 QByteArray(kText).replace("1,", "5,"));
        const QByteArray added = after(kText, setValue(kText, QStringLiteral("/list/0/q"), "yes"));
        QVERIFY2(added.contains("{\"id\": \"x\", \"q\": \"yes\"}"), added.constData());
        QCOMPARE(shown(read(after("{}", setValue("{}", QStringLiteral("/a"), 1)))), shown((Json{{"a", 1}})));
        QVERIFY(!setValue(kText, QStringLiteral("/nobody/a"), 1));
        QVERIFY(!setValue(kText, QStringLiteral("/a/b"), 1));
    }

    void itemsAreInsertedAndMoved()
    {
        const QByteArray first =
            after(kText, insertItem(kText, QStringLiteral("/list"), 0, Json{{"id", "y"}}));
        QCOMPARE(read(first)["list"][0]["id"].dump(), std::string("\"y\""));
        QCOMPARE(read(first)["list"].size(), size_t(3));
        const QByteArray last =
            after(kText, insertItem(kText, QStringLiteral("/list"), 9, Json{{"id", "y"}}));
        QCOMPARE(read(last)["list"][2]["id"].dump(), std::string("\"y\""));
        QCOMPARE(shown(read(after(kText, insertItem(kText, QStringLiteral("/e"), 0, 7)))["e"]),
                 shown(Json::array({7})));
        const QByteArray moved = after(kText, moveItem(kText, QStringLiteral("/list"), 1, 0));
        QCOMPARE(read(moved)["list"][1]["id"].dump(), std::string("\"x\""));
        QCOMPARE(after(moved, moveItem(moved, QStringLiteral("/list"), 0, 1)), kText);
        QVERIFY(!moveItem(kText, QStringLiteral("/list"), 0, 2));
        QVERIFY(!insertItem(kText, QStringLiteral("/a"), 0, 7));
    }

    void removingTakesTheCommaAlong()
    {
        for (const char* pointer : {"/a", "/list", "/e", "/list/0", "/list/1", "/list/1/id", "/list/1/n"}) {
            const QByteArray text = after(kText, removeValue(kText, QString::fromLatin1(pointer)));
            Json wanted = read(kText);
            const std::string path(pointer);
            Json& parent = wanted[Json::json_pointer(path).parent_pointer()];
            if (parent.is_array())
                parent.erase(static_cast<size_t>(path.back() - '0'));
            else
                parent.erase(Json::json_pointer(path).back());
            QCOMPARE(shown(read(text)), shown(wanted));
        }
        QCOMPARE(shown(read(after("{\"a\":1}", removeValue("{\"a\":1}", QStringLiteral("/a"))))),
                 shown(Json::object()));
        QVERIFY(!removeValue(kText, QString()));
    }

    void anInheritedCriterionIsOverriddenWithAReasonToFillIn()
    {
        const QByteArray text = "{\n  \"id\": \"ours\",\n  \"extends\": \"base\"\n}\n";
        const QString id = QStringLiteral("on-call");
        QCOMPARE(PolicyPatch(text).originOf(id), CriterionOrigin::Inherited);
        const QByteArray once =
            after(text, PolicyPatch(text).setOfCriterion(id, QStringLiteral("severity"), "minor"));
        QCOMPARE(shown(read(once)["overrides"][0]),
                 shown((Json{{"criterion", "on-call"}, {"severity", "minor"}, {"reason", ""}})));
        QCOMPARE(PolicyPatch(once).originOf(id), CriterionOrigin::Overridden);
        const QByteArray twice = after(once, PolicyPatch(once).setReason(id, QStringLiteral("Small.")));
        QCOMPARE(PolicyPatch(twice).reasonOf(id), QStringLiteral("Small."));
        const Json seen =
            PolicyPatch(once).overridden({{"id", "on-call"}, {"severity", "blocker"}, {"weight", 4}});
        QCOMPARE(shown(seen), shown((Json{{"id", "on-call"}, {"severity", "minor"}, {"weight", 4}})));
        // A second change goes into the same override, and nothing overrides with null.
        const QByteArray more =
            after(twice, PolicyPatch(twice).setOfCriterion(id, QStringLiteral("when"), Json()));
        QCOMPARE(read(more)["overrides"].size(), size_t(1));
        QVERIFY(read(more)["overrides"][0]["when"].is_null());
        const QByteArray left =
            after(more, PolicyPatch(more).removeCriterion(id, QStringLiteral("Not here.")));
        QCOMPARE(PolicyPatch(left).originOf(id), CriterionOrigin::LeftOut);
        QCOMPARE(shown(read(left)["overrides"][0]),
                 shown((Json{{"criterion", "on-call"}, {"remove", true}, {"reason", "Not here."}})));
        const QByteArray again = after(left, PolicyPatch(left).dropOverride(id));
        QCOMPARE(shown(read(again)["overrides"]), shown(Json::array()));
    }

    void anOwnCriterionIsChangedInItsPlace()
    {
        const QByteArray text = "{\"criteria\": [{\"id\": \"a\", \"freshness\": \"P7D\"}, {\"id\": \"b\"}]}";
        const QString a = QStringLiteral("a");
        QCOMPARE(PolicyPatch(text).originOf(a), CriterionOrigin::Own);
        QCOMPARE(after(text, PolicyPatch(text).setOfCriterion(a, QStringLiteral("freshness"), "P1D")),
                 QByteArray(text).replace("P7D", "P1D"));
        QCOMPARE(shown(read(after(text, PolicyPatch(text).setOfCriterion(a, QStringLiteral("freshness"),
                                                                         Json())))["criteria"][0]),
                 shown((Json{{"id", "a"}})));
        QCOMPARE(read(after(text, PolicyPatch(text).moveCriterion(a, 1)))["criteria"][1]["id"].dump(),
                 std::string("\"a\""));
        QVERIFY(!PolicyPatch(text).moveCriterion(a, -1));
        QCOMPARE(read(after(text, PolicyPatch(text).removeCriterion(a, {})))["criteria"].size(), size_t(1));
        QCOMPARE(read(after(text, PolicyPatch(text).addCriterion({{"id", "c"}})))["criteria"].size(),
                 size_t(3));
        QVERIFY(!PolicyPatch("oops").addCriterion({{"id", "c"}}));
    }

    void namedItemsAreChangedOrBegun()
    {
        const QByteArray text = "{\"parameters\": [{\"name\": \"p\", \"value\": 1}]}";
        const auto set = [&](const char* name, const Json& value, const Json& inherited = {}) {
            return read(
                after(text, PolicyPatch(text).setOfItem(QStringLiteral("parameters"), QStringLiteral("name"),
                                                        QString::fromLatin1(name), QStringLiteral("value"),
                                                        value, inherited)))["parameters"];
        };
        QCOMPARE(shown(set("p", 2)), shown(Json::array({{{"name", "p"}, {"value", 2}}})));
        QCOMPARE(shown(set("q", 3, {{"unit", "s"}})[1]),
                 shown((Json{{"name", "q"}, {"unit", "s"}, {"value", 3}})));
        QCOMPARE(shown(read(after(text, PolicyPatch(text).removeItem(QStringLiteral("parameters"),
                                                                     QStringLiteral("name"),
                                                                     QStringLiteral("p"))))["parameters"]),
                 shown(Json::array()));
    }
};

QTEST_GUILESS_MAIN(TestJsonEdit)
#include "tst_json_edit.moc"
