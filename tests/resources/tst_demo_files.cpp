// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/duration.h"
#include "core/policy/policy_reader.h"
#include "resources/shipped_files.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

/// How many milliseconds before the demo is made: "-P1DT2H".
qint64 agoOf(const Json& moment)
{
    const Json& text = moment.is_object() ? moment["at"] : moment;
    const QString duration = toQString(text.get<std::string>()).mid(1);
    return policy::parseDuration(duration).value_or(std::chrono::milliseconds(0)).count();
}

FactValue valueOf(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number_integer())
        return static_cast<qint64>(json.get<int64_t>());
    if (json.is_number())
        return json.get<double>();
    return toQString(json.get<std::string>());
}

} // namespace

class TestDemoFiles : public QObject
{
    Q_OBJECT

    static void addFiles()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : shippedNames(QStringLiteral("demo"), QStringLiteral("*.json")))
            QTest::addRow("%s", qPrintable(name)) << name;
    }

private Q_SLOTS:
    void nineSamplesAndOneStandby()
    {
        int standby = 0;
        QStringList projects;
        for (const QString& name : shippedNames(QStringLiteral("demo"), QStringLiteral("*.json"))) {
            const Json demo = shipped(QStringLiteral("demo/") + name);
            standby += demo.value("standby", false) ? 1 : 0;
            projects += toQString(demo["project"]["name"].get<std::string>());
            QCOMPARE(projects.back() + QStringLiteral(".json"), name);
        }
        QCOMPARE(projects.size(), 10);
        QCOMPARE(projects.removeDuplicates(), 0);
        QCOMPARE(standby, 1);
    }

    void factsAreRegisteredWithTheirType_data() { addFiles(); }

    void factsAreRegisteredWithTheirType()
    {
        QFETCH(QString, name);
        const Json demo = shipped(QStringLiteral("demo/") + name);
        for (const Json& evidence : demo["evidence"]) {
            Json facts = evidence["facts"];
            for (const Json& earlier : evidence.value("also_observed", Json::array())) {
                if (!earlier.is_object())
                    continue;
                for (const auto& [key, value] : earlier["facts"].items()) {
                    QVERIFY2(facts.contains(key), key.c_str());
                    QVERIFY2(value.type() == facts[key].type(), key.c_str());
                }
            }
            for (const auto& [key, value] : facts.items()) {
                const FactDefinition* definition = theRegistry().find(toQString(key));
                QVERIFY2(definition, key.c_str());
                QVERIFY2(holds(definition->type, valueOf(value)), key.c_str());
            }
        }
    }

    void peopleAnswerWhatThePolicyAsks_data() { addFiles(); }

    void peopleAnswerWhatThePolicyAsks()
    {
        const auto policy = policy::readPolicy(shippedText(QStringLiteral("policies/production-grade.json")),
                                               QStringLiteral("production-grade.json"), theRegistry());
        QVERIFY(policy);
        QFETCH(QString, name);
        const Json demo = shipped(QStringLiteral("demo/") + name);
        for (const char* list : {"attestations", "waivers"}) {
            for (const Json& record : demo[list]) {
                const CriterionId id(toQString(record["criterion"].get<std::string>()));
                const Criterion* criterion = policy->find(id);
                QVERIFY2(criterion, qPrintable(id.toString()));
                QVERIFY2(list != std::string_view("attestations") || isAttestable(criterion->rule),
                         qPrintable(id.toString()));
            }
        }
        for (const Json& signOff : demo["sign_offs"])
            QVERIFY(policy->signOffRoles.contains(toQString(signOff["role"].get<std::string>())));
    }

    void nothingHappensBeforeTheReleaseIsThere_data() { addFiles(); }

    void nothingHappensBeforeTheReleaseIsThere()
    {
        QFETCH(QString, name);
        const Json demo = shipped(QStringLiteral("demo/") + name);
        const qint64 created = agoOf(demo["release"]["created"]);
        for (const Json& evidence : demo["evidence"]) {
            QVERIFY(agoOf(evidence["observed"]) < created);
            for (const Json& earlier : evidence.value("also_observed", Json::array()))
                QVERIFY(agoOf(earlier) > agoOf(evidence["observed"]) && agoOf(earlier) < created);
        }
        for (const char* list : {"attestations", "waivers", "sign_offs", "decisions", "launches"}) {
            for (const Json& record : demo.value(list, Json::array()))
                QVERIFY(agoOf(record["at"]) < created);
        }
    }

    void whatIsLaunchedWasReady_data() { addFiles(); }

    void whatIsLaunchedWasReady()
    {
        QFETCH(QString, name);
        const Json demo = shipped(QStringLiteral("demo/") + name);
        const Json launches = demo.value("launches", Json::array());
        if (launches.empty())
            return;
        const qint64 launched = agoOf(launches.front()["at"]);
        QVERIFY(launches.front()["step"] == "promoted");
        for (size_t i = 1; i < launches.size(); ++i)
            QVERIFY(agoOf(launches[i]["at"]) < agoOf(launches[i - 1]["at"]));
        QVERIFY(agoOf(demo["release"]["revisions"].back()["at"]) > launched);
        QCOMPARE(demo["sign_offs"].size(), size_t(4));
        for (const Json& signOff : demo["sign_offs"])
            QVERIFY(agoOf(signOff["at"]) > launched);
        QVERIFY(agoOf(demo["decisions"].back()["at"]) > launched);
        QVERIFY(demo["decisions"].back()["verdict"] == "go");
    }

    void theTargetIsTheNewestRevision_data() { addFiles(); }

    void theTargetIsTheNewestRevision()
    {
        QFETCH(QString, name);
        const Json demo = shipped(QStringLiteral("demo/") + name);
        const Json revisions = demo["release"].value("revisions", Json::array());
        for (size_t i = 1; i < revisions.size(); ++i)
            QVERIFY(agoOf(revisions[i]["at"]) < agoOf(revisions[i - 1]["at"]));
        if (!revisions.empty()) {
            QVERIFY(revisions.back()["commit"] == demo["release"]["commit"]);
            // Signed on the commit that ships, or the signature would be void.
            for (const Json& signOff : demo["sign_offs"])
                QVERIFY(agoOf(signOff["at"]) < agoOf(revisions.back()["at"]));
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoFiles)
#include "tst_demo_files.moc"
