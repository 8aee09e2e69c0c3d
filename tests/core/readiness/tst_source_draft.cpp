// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_draft.h"
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;
using Part = DraftProblem::Part;

namespace {

const QString kAda = QStringLiteral("ada");

SourceKind aKind()
{
    SourceKind kind;
    kind.plugin = QStringLiteral("ci");
    kind.schema = Json::parse(R"({
        "type": "object", "additionalProperties": false, "required": ["url"],
        "properties": {
            "url": {"type": "string", "pattern": "^https:"},
            "branch": {"enum": ["main", "next"]},
            "days": {"type": "integer", "minimum": 1},
            "files": {"type": "array", "items": {"type": "string"}}
        }})");
    return kind;
}

SourceDraft aDraft(const char* config)
{
    SourceDraft draft;
    draft.config = Json::parse(config);
    return draft;
}

QString textOf(const std::vector<DraftProblem>& problems)
{
    QStringList lines;
    for (const DraftProblem& problem : problems)
        lines += problem.pointer + QStringLiteral(" ") + problem.error.what;
    lines.sort();
    return lines.join(QLatin1Char('|'));
}

} // namespace

/// What is wrong with a source before it is stored, and what storing it leaves.
class TestSourceDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMemberIsToldWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("problems");
        QTest::newRow("good")
            << QByteArray("{\"url\":\"https://a\",\"branch\":\"main\",\"days\":3,\"files\":[\"a\"]}")
            << QString();
        QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("/url it must be given");
        QTest::newRow("not known") << QByteArray("{\"url\":\"https://a\",\"uri\":1}")
                                   << QStringLiteral("/uri there is no such setting");
        QTest::newRow("wrong type") << QByteArray("{\"url\":7}")
                                    << QStringLiteral("/url expected a string, found a number");
        QTest::newRow("wrong form") << QByteArray("{\"url\":\"ftp:\"}")
                                    << QStringLiteral("/url not of the form ^https:");
        QTest::newRow("not offered") << QByteArray("{\"url\":\"https://a\",\"branch\":\"old\"}")
                                     << QStringLiteral("/branch not one of main, next");
        QTest::newRow("too small") << QByteArray("{\"url\":\"https://a\",\"days\":0}")
                                   << QStringLiteral("/days expected at least 1");
        QTest::newRow("an entry") << QByteArray("{\"url\":\"https://a\",\"files\":[\"a\",1]}")
                                  << QStringLiteral("/files/1 expected a string, found a number");
        QTest::newRow("several")
            << QByteArray("{\"days\":\"x\"}")
            << QStringLiteral("/days expected a whole number, found a string|/url it must be given");
        QTest::newRow("no object") << QByteArray("[1]") << QStringLiteral(" not a JSON object");
    }

    void eachMemberIsToldWhatIsWrongWithIt()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, problems);
        const auto found = problemsOf(aDraft(config.constData()), aKind());
        QCOMPARE(textOf(found), problems);
        for (const DraftProblem& problem : found) {
            QCOMPARE(problem.part, Part::Config);
            QCOMPARE(problem.error.where, QStringLiteral("ci configuration#") + problem.pointer);
        }
    }

    void aNameAndAScheduleAreLookedAtToo()
    {
        SourceDraft draft = aDraft("{\"url\":\"https://a\"}");
        draft.instance = QStringLiteral("  ");
        draft.schedule = QStringLiteral("PT59S");
        const auto hasty = problemsOf(draft, aKind());
        QCOMPARE(hasty.back().part, Part::Schedule);
        QCOMPARE(hasty.back().error.what, QStringLiteral("the schedule is shorter than a minute"));
        draft.schedule = QStringLiteral("PT1M");
        QCOMPARE(problemsOf(draft, aKind()).size(), size_t(1)); // its name
        draft.schedule = QStringLiteral("hourly");
        const auto problems = problemsOf(draft, aKind());
        QCOMPARE(problems.size(), size_t(2));
        QCOMPARE(problems[0].part, Part::Instance);
        QCOMPARE(problems[1].part, Part::Schedule);
        QCOMPARE(problems[1].error.where, QStringLiteral("hourly"));
    }

    void aScheduleIsStoredInOneForm()
    {
        TestWorkspace workspace;
        SourceDraft draft = aDraft("{\"url\":\"https://a\"}");
        draft.project = workspace.addRelease().project;
        draft.schedule = QStringLiteral("on start,PT60M before review, PT5M");
        QVERIFY(problemsOf(draft, aKind()).empty());
        QCOMPARE(valueOf(storeDraft(workspace->history(), draft, aKind(), kAda)).schedule,
                 QStringLiteral("PT5M, PT1H before review, on start"));
        draft.schedule = QStringLiteral("PT30S, on start");
        QCOMPARE(problemsOf(draft, aKind()).front().error.what,
                 QStringLiteral("the schedule is shorter than a minute"));
    }

    /// Stages of one's own are environments as the three that ship are.
    void aSettingThatIsAStageOffersThoseOfTheWorkspace()
    {
        SourceKind kind = aKind();
        kind.schema["properties"]["environment"] = Json::parse(R"({"type":"string","stage":true})");
        const auto ladder =
            valueOf(StageLadder::make({QStringLiteral("lab"), QStringLiteral("pre-production")}));
        const SourceKind offered = withStages(kind, ladder);
        QCOMPARE(offered.schema["properties"]["environment"]["enum"], (Json{"lab", "pre-production"}));
        QCOMPARE(offered.schema["properties"]["branch"], kind.schema["properties"]["branch"]);
        QCOMPARE(textOf(problemsOf(aDraft("{\"url\":\"https://a\",\"environment\":\"lab\"}"), offered)),
                 QString());
        QCOMPARE(
            textOf(problemsOf(aDraft("{\"url\":\"https://a\",\"environment\":\"production\"}"), offered)),
            QStringLiteral("/environment not one of lab, pre-production"));
        kind.schema = Json::object();
        QCOMPARE(withStages(kind, ladder).schema, Json::object());
    }

    void storingAddsAndThenChangesWithAnAuditTrail()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        SourceDraft draft = aDraft("{\"url\":\"https://a\"}");
        draft.project = release.project;
        draft.schedule = QStringLiteral("PT1H");
        const Source added = valueOf(storeDraft(workspace->history(), draft, aKind(), kAda));
        QCOMPARE(added.plugin, QStringLiteral("ci"));
        QCOMPARE(added.schedule, QStringLiteral("PT1H"));
        Source paused = added;
        paused.isPaused = true;
        QVERIFY(workspace->history().reviseSource(paused, kAda));

        draft.id = added.id;
        draft.instance = QStringLiteral("another"); // stays what it was
        draft.config["branch"] = "next";
        draft.schedule.clear();
        const Source changed =
            valueOf(storeDraft(workspace->history(), draft, aKind(), QStringLiteral("bob")));
        QCOMPARE(changed.instance, QStringLiteral("default"));
        QCOMPARE(changed.config, QByteArray("{\"branch\":\"next\",\"url\":\"https://a\"}"));
        QCOMPARE(changed.schedule, QString());
        QVERIFY(changed.isPaused);
        const auto trail = valueOf(workspace->history().auditTrail(1));
        QCOMPARE(trail.front().action, QStringLiteral("source-revised"));
        QCOMPARE(trail.front().actor, QStringLiteral("bob"));
    }

    void secretsAreNamedBesideTheSettingsAndStay()
    {
        TestWorkspace workspace;
        SourceDraft draft = aDraft("{\"url\":\"https://ci\"}");
        draft.project = workspace.addRelease().project;
        draft.secrets = access::SecretReferences{
            {QStringLiteral("token"), {access::SecretPlace::Environment, QStringLiteral("A"), {}}}};
        Source source = valueOf(storeDraft(workspace->history(), draft, aKind(), kAda));
        draft.id = source.id;
        draft.config["url"] = "https://next";
        draft.secrets.reset();
        source = valueOf(storeDraft(workspace->history(), draft, aKind(), kAda));
        QCOMPARE(access::secretsOfRecord(source.config).at(QStringLiteral("token")).variable,
                 QStringLiteral("A"));
        QVERIFY(source.config.contains("https://next"));
        draft.secrets = access::SecretReferences();
        source = valueOf(storeDraft(workspace->history(), draft, aKind(), kAda));
        QCOMPARE(source.config, QByteArray("{\"url\":\"https://next\"}"));
        draft.config[access::kSecretsMember] = Json::object();
        QCOMPARE(textOf(problemsOf(draft, aKind())),
                 QStringLiteral("/$secrets secrets are given with: slipway source secret set"));
    }

    void whatIsWrongIsNotStored()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        SourceDraft draft = aDraft("{}");
        draft.project = release.project;
        const auto refused = storeDraft(workspace->history(), draft, aKind(), kAda);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        draft = aDraft("{\"url\":\"https://a\"}");
        draft.project = release.project;
        draft.id = SourceId(QStringLiteral("gone"));
        QCOMPARE(storeDraft(workspace->history(), draft, aKind(), kAda).error().code, ErrorCode::NotFound);
        QVERIFY(valueOf(workspace->history().sources({})).empty());
        draft.id = {};
        QVERIFY(storeDraft(workspace->history(), draft, aKind(), kAda));
        QCOMPARE(storeDraft(workspace->history(), draft, aKind(), kAda).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSourceDraft)
#include "tst_source_draft.moc"
