// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_document.h"

#include "core/report/dossiers.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using report::ChecklistDocument;
using report::makeDocument;

namespace {

QString tile(const ChecklistDocument& document, const char* label)
{
    for (const report::SummaryTile& tile : document.tiles) {
        if (tile.label == QLatin1String(label))
            return tile.value;
    }
    return QStringLiteral("no such tile");
}

} // namespace

/// What every format tells: the whole checklist, in words, in the reader's time zone.
class TestChecklistDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAndSubtitleSayWhatIsJudged();
    void whatIsNotKnownIsLeftOut();
    void everyCriterionIsThereOnce_data();
    void everyCriterionIsThereOnce();
    void groupsFollowTheCharacteristics();
    void whatNeedsSomebodyComesFirstInItsGroup();
    void aStepTellsItsCriterionAndWhatItWaitsFor();
    void blockersComeBeforeReleasesAndThoseBeforeAllElse();
    void aRowSaysWhoAnsweredAndWhoOwnsIt();
    void theTilesCount();
    void theFirstWaiverToEndIsNamed();
    void signOffsAreSignedVoidOrWaiting();
    void pathStepsNameTheirOwner();
    void whoSeesToItIsNamedWithTheDay();
    void whoLeftACriterionOutSaysWhy();
    void decisionsConditionsAndRequestsAreTold();
    void theHashIsTheSnapshots();
    void timesAreInTheReadersZone();
    void evidenceIsToldWhereItIsAskedFor();
    void manyFactsAreCounted();
    void whatIsAsLongAsAParagraphIsCut();
    void numbersAreToldAsTheSnapshotHasThem_data();
    void numbersAreToldAsTheSnapshotHasThem();
    void aLineOfConfidentialityIsALine_data();
    void aLineOfConfidentialityIsALine();
};

void TestChecklistDocument::titleAndSubtitleSayWhatIsJudged()
{
    const ChecklistDocument document = makeDocument(aDossier(1), {});
    QCOMPARE(document.title, QStringLiteral("payments-api 4.2.0-rc3"));
    QCOMPARE(document.subtitle, QStringLiteral("Release-readiness checklist, commit aaaaaaa on release/4.2, "
                                               "launch Wed 25 Nov 2026 09:00 UTC"));
    QCOMPARE(document.verdictWord, QStringLiteral("No-go"));
    QCOMPARE(document.reasonLead, QStringLiteral("Why no-go."));
    QCOMPARE(document.reason, QStringLiteral("2 blockers fail."));
    QCOMPARE(document.policy, QStringLiteral("numbered 1.0.0"));
    QCOMPARE(document.takenAt, QStringLiteral("24 Nov 2026 09:00 UTC"));
    QVERIFY(!document.isSample);
}

void TestChecklistDocument::whatIsNotKnownIsLeftOut()
{
    readiness::Dossier dossier = aDossier(0);
    dossier.release.ref.clear();
    dossier.release.launchAt.reset();
    const ChecklistDocument document = makeDocument(dossier, {});
    QCOMPARE(document.subtitle, QStringLiteral("Release-readiness checklist, commit aaaaaaa"));
    dossier.project.classification.generation = Generation::ProofOfConcept;
    QCOMPARE(makeDocument(dossier, {}).subtitle,
             QStringLiteral("Release-readiness checklist, commit aaaaaaa, proof of concept"));
    QVERIFY(document.groups.empty() && document.notApplicable.isEmpty() && document.pathToGo.empty());
}

void TestChecklistDocument::everyCriterionIsThereOnce_data()
{
    QTest::addColumn<int>("criteria");
    for (const int criteria : {0, 1, 45, 200})
        QTest::addRow("%d", criteria) << criteria;
}

void TestChecklistDocument::everyCriterionIsThereOnce()
{
    QFETCH(int, criteria);
    const readiness::Dossier dossier = aDossier(criteria);
    const ChecklistDocument document = makeDocument(dossier, {});
    QStringList questions = document.notApplicable;
    for (const report::ChecklistGroup& group : document.groups) {
        QVERIFY(!group.rows.empty());
        for (const report::ChecklistRow& row : group.rows) {
            QVERIFY(row.state != ResultState::NotApplicable);
            questions += row.question;
        }
    }
    QCOMPARE(questions.size(), criteria);
    questions.removeDuplicates();
    QCOMPARE(questions.size(), criteria);
}

void TestChecklistDocument::groupsFollowTheCharacteristics()
{
    const ChecklistDocument document = makeDocument(aDossier(45), {});
    QCOMPARE(document.groups.size(), kCharacteristics.size());
    for (size_t i = 0; i < document.groups.size(); ++i)
        QCOMPARE(document.groups[i].characteristic, kCharacteristics[i]);
    const auto& rows = document.groups[1].rows;
    const auto found =
        std::ranges::find(rows, QStringLiteral("criterion-1"), &report::ChecklistRow::criterion);
    QVERIFY(found != rows.end());
    const report::ChecklistRow& row = *found;
    QCOMPARE(row.state, ResultState::Stale);
    QCOMPARE(row.severity, Severity::Major);
    QCOMPARE(row.measured, QStringLiteral("measured-1"));
    QCOMPARE(row.required, QStringLiteral("required-1"));
    QCOMPARE(row.explanation, QStringLiteral("explained-1"));
}

void TestChecklistDocument::whatNeedsSomebodyComesFirstInItsGroup()
{
    readiness::Dossier dossier = aDossier(6);
    Policy policy = *dossier.policy;
    const std::array order{
        std::pair(ResultState::Pass, Severity::Minor),      std::pair(ResultState::Waived, Severity::Blocker),
        std::pair(ResultState::Warn, Severity::Blocker),    std::pair(ResultState::Fail, Severity::Minor),
        std::pair(ResultState::Unknown, Severity::Blocker), std::pair(ResultState::Pass, Severity::Blocker)};
    for (size_t i = 0; i < order.size(); ++i) {
        policy.criteria[i].characteristic = Characteristic::Security;
        policy.criteria[i].severity = order[i].second;
        dossier.evaluation.results[i].state = order[i].first;
    }
    dossier.policy = std::make_shared<const Policy>(policy);
    const auto criteria = [&](report::Arrangement arrangement) {
        report::ReportOptions options;
        options.arrangement = arrangement;
        QStringList ids;
        const ChecklistDocument document = makeDocument(dossier, options);
        for (const report::ChecklistRow& row : document.groups.front().rows)
            ids += row.criterion.section(QLatin1Char('-'), 1);
        return ids.join(QLatin1Char(' '));
    };
    QCOMPARE(criteria(report::Arrangement::PathFirst), QStringLiteral("4 3 2 1 0 5"));
    QCOMPARE(criteria(report::Arrangement::Former), QStringLiteral("0 1 2 3 4 5"));
}

void TestChecklistDocument::aStepTellsItsCriterionAndWhatItWaitsFor()
{
    readiness::Dossier dossier = aDossier(1);
    const Dependency identity{QStringLiteral("identity"), QStringLiteral("3.1.0")};
    PathStep waiting;
    waiting.action = PathAction::BringDependency;
    waiting.dependency = identity;
    dossier.evaluation.pathToGo = {{CriterionId(QStringLiteral("criterion-0")), PathAction::Fix,
                                    QStringLiteral("sre-lead"), QStringLiteral("Fix it")},
                                   waiting};
    DependencyState state;
    state.on = identity;
    state.verdict = Verdict::Conditional;
    dossier.evaluation.dependencies = {state};
    const auto path = makeDocument(dossier, {}).pathToGo;
    QCOMPARE(path[0].row.state, ResultState::Fail);
    QCOMPARE(path[0].row.severity, Severity::Blocker);
    QCOMPARE(path[0].row.measured, QStringLiteral("measured-0"));
    QCOMPARE(path[0].row.required, QStringLiteral("required-0"));
    QCOMPARE(path[0].owner, QStringLiteral("sre-lead"));
    QCOMPARE(path[0].toDo, QStringLiteral("Fix it"));
    QCOMPARE(path[1].row.question, QStringLiteral("identity 3.1.0"));
    QCOMPARE(path[1].row.measured, QStringLiteral("Conditional"));
    QCOMPARE(path[1].row.required, QStringLiteral("Go"));
    QVERIFY(path[1].isDependency());
    QVERIFY(!path[0].isDependency());
}

void TestChecklistDocument::blockersComeBeforeReleasesAndThoseBeforeAllElse()
{
    const auto lineOf = [](const char* criterion, Severity severity, ResultState state) {
        report::PathLine line;
        line.row.criterion = QString::fromLatin1(criterion);
        line.row.severity = severity;
        line.row.state = state;
        return line;
    };
    const std::vector<report::PathLine> wanted{lineOf("a", Severity::Blocker, ResultState::Fail),
                                               lineOf("b", Severity::Blocker, ResultState::Unknown),
                                               lineOf("", Severity::Major, ResultState::Fail),
                                               lineOf("c", Severity::Major, ResultState::Fail),
                                               lineOf("d", Severity::Minor, ResultState::Stale),
                                               lineOf("e", Severity::Blocker, ResultState::Warn),
                                               lineOf("f", Severity::Blocker, ResultState::Waived),
                                               lineOf("g", Severity::Major, ResultState::Waived)};
    for (size_t i = 1; i < wanted.size(); ++i)
        QVERIFY2(attention(wanted[i - 1]) < attention(wanted[i]), qPrintable(QString::number(i)));
    for (size_t i = 0; i < wanted.size(); ++i)
        QCOMPARE(isOpenBlocker(wanted[i].row), i < 2);
}

void TestChecklistDocument::aRowSaysWhoAnsweredAndWhoOwnsIt()
{
    readiness::Dossier dossier = aDossier(4);
    const auto judge = [&](size_t i, const char* by, const char* where) {
        dossier.evaluation.results[i].judged.push_back({EvidenceId(QStringLiteral("e")),
                                                        {},
                                                        QString::fromLatin1(by),
                                                        QString::fromLatin1(where),
                                                        theDay()});
    };
    judge(0, "k6", "perf/summary.json");
    judge(0, "k6", "perf/summary.json");
    judge(0, "junit", "a.xml");
    judge(0, "lcov", "c.info");
    judge(1, "repository", "git:aaaaaaa");
    judge(2, "sec-lead", "");
    const ChecklistDocument document = makeDocument(dossier, {});
    QCOMPARE(document.groups[0].rows[0].sources, QStringLiteral("perf/summary.json, a.xml, qa-lead"));
    QCOMPARE(document.groups[1].rows[0].sources, QStringLiteral("repository, qa-lead"));
    QCOMPARE(document.groups[2].rows[0].sources, QStringLiteral("sec-lead, qa-lead"));
    QCOMPARE(document.groups[3].rows[0].sources, QStringLiteral("answered by JUnit, qa-lead"));
}

void TestChecklistDocument::theTilesCount()
{
    readiness::Dossier dossier = aDossier(1);
    dossier.evaluation.score = 99.97; // never rounded up to what it is not
    dossier.evaluation.passed = 44;
    dossier.evaluation.applicable = 45;
    dossier.evaluation.blockers = 1;
    QCOMPARE(tile(makeDocument(dossier, {}), "Oldest evidence"), QStringLiteral("none"));
    dossier.evaluation.oldest = theDay().addSecs(-3600);
    QCOMPARE(tile(makeDocument(dossier, {}), "Oldest evidence"), QStringLiteral("today"));
    dossier.evaluation.oldest = theDay().addDays(-1);
    QCOMPARE(tile(makeDocument(dossier, {}), "Oldest evidence"), QStringLiteral("1 day"));
    dossier.evaluation.oldest = theDay().addDays(-6);
    const ChecklistDocument document = makeDocument(dossier, {});
    QCOMPARE(tile(document, "Oldest evidence"), QStringLiteral("6 days"));
    QCOMPARE(tile(document, "Score"), QStringLiteral("99 of 100"));
    QCOMPARE(tile(document, "Criteria passed"), QStringLiteral("44 of 45"));
    QCOMPARE(tile(document, "Blockers"), QStringLiteral("1"));
    QCOMPARE(tile(document, "Waivers"), QStringLiteral("0"));
}

void TestChecklistDocument::theFirstWaiverToEndIsNamed()
{
    readiness::Dossier dossier = aDossier(3);
    dossier.evaluation.waived = 2;
    dossier.evaluation.results[0].state = ResultState::Waived;
    dossier.evaluation.results[0].answerEndsAt = theDay().addDays(9);
    dossier.evaluation.results[1].state = ResultState::Waived;
    dossier.evaluation.results[1].answerEndsAt = theDay().addDays(4);
    dossier.evaluation.results[2].state = ResultState::Pass; // an answer that ends sooner is no waiver
    dossier.evaluation.results[2].answerEndsAt = theDay().addDays(1);
    QCOMPARE(tile(makeDocument(dossier, {}), "Waivers"), QStringLiteral("2, ends 28 Nov"));
}

void TestChecklistDocument::signOffsAreSignedVoidOrWaiting()
{
    readiness::Dossier dossier = aDossier(0);
    SignOff signOff;
    signOff.by = QStringLiteral("R. Adler");
    signOff.commit = commitOf('b');
    signOff.at = theDay();
    dossier.evaluation.signOffs = {{QStringLiteral("Quality"), signOff, false, {}},
                                   {QStringLiteral("Security"), signOff, true, QStringLiteral("It moved.")},
                                   {QStringLiteral("Product"), std::nullopt, false, {}}};
    const ChecklistDocument document = makeDocument(dossier, {});
    QCOMPARE(document.signOffs[0].by, QStringLiteral("R. Adler"));
    QCOMPARE(document.signOffs[0].status, QStringLiteral("signed 24 Nov 09:00"));
    QCOMPARE(document.signOffs[1].by, QString());
    QCOMPARE(document.signOffs[1].status, QStringLiteral("void: It moved."));
    QCOMPARE(document.signOffs[2].status, QStringLiteral("waiting"));
}

void TestChecklistDocument::pathStepsNameTheirOwner()
{
    readiness::Dossier dossier = aDossier(1);
    dossier.evaluation.pathToGo = {{CriterionId(QStringLiteral("criterion-0")), PathAction::Fix,
                                    QStringLiteral("sre-lead"), QStringLiteral("Fix it")},
                                   {CriterionId(QStringLiteral("gone")), PathAction::Fix,
                                    QStringLiteral("qa-lead"), QStringLiteral("Ask")}};
    const ChecklistDocument document = makeDocument(dossier, {});
    QVERIFY(document.pathToGo[0].words({}).startsWith(QLatin1String("Question-0 ")));
    QVERIFY(document.pathToGo[0].words({}).endsWith(QLatin1String("(sre-lead): Fix it")));
    QCOMPARE(document.pathToGo[1].words({}), QStringLiteral("gone (qa-lead): Ask"));
}

void TestChecklistDocument::whoSeesToItIsNamedWithTheDay()
{
    readiness::Dossier dossier = aDossier(1);
    CriterionResult& result = dossier.evaluation.results[0];
    result.owner = QStringLiteral("ada");
    dossier.evaluation.pathToGo = {{result.criterion, PathAction::Fix, QStringLiteral("qa-lead"),
                                    QStringLiteral("Fix it"), result.owner}};
    const auto sources = [&] { return makeDocument(dossier, {}).groups[0].rows[0].sources; };
    QVERIFY2(sources().endsWith(QLatin1String(", ada (qa-lead)")), qPrintable(sources()));
    result.due = theDay().addDays(8);
    QVERIFY2(sources().endsWith(QLatin1String(", ada (qa-lead), by 2 Dec")), qPrintable(sources()));
    result.isOverdue = true;
    QVERIFY2(sources().endsWith(QLatin1String(", was due 2 Dec")), qPrintable(sources()));
    dossier.evaluation.pathToGo[0].due = result.due;
    QVERIFY(makeDocument(dossier, {})
                .pathToGo[0]
                .words({})
                .endsWith(QLatin1String("(ada (qa-lead), by 2 Dec): Fix it")));
}

void TestChecklistDocument::whoLeftACriterionOutSaysWhy()
{
    readiness::Dossier dossier = aDossier(1);
    CriterionResult& result = dossier.evaluation.results[0];
    result.state = ResultState::NotApplicable;
    result.explanation = QStringLiteral("ada: no personal data (approved by bo)");
    QVERIFY(makeDocument(dossier, {}).notApplicable[0].endsWith(QLatin1String("end-0.")));
    result.judged = {Judged{{}, RecordId(QStringLiteral("n1")), QStringLiteral("ada"), {}, theDay()}};
    QVERIFY(makeDocument(dossier, {})
                .notApplicable[0]
                .endsWith(QLatin1String("end-0. (ada: no personal data (approved by bo))")));
}

void TestChecklistDocument::decisionsConditionsAndRequestsAreTold()
{
    readiness::Dossier dossier = aDossier(1);
    QVERIFY(makeDocument(dossier, {}).said.isEmpty());
    Decision decision;
    decision.id = RecordId(QStringLiteral("d1"));
    decision.verdict = Verdict::Conditional;
    decision.by = QStringLiteral("cto");
    decision.reason = QStringLiteral("Small risk");
    decision.at = theDay().addDays(-1);
    decision.conditions = {{QStringLiteral("Tell support"), QStringLiteral("bob"), theDay().addDays(8)},
                           {QStringLiteral("Write it"), QStringLiteral("ada"), theDay().addSecs(-60)},
                           {QStringLiteral("Test it"), QStringLiteral("qa"), theDay().addDays(8)}};
    dossier.people.decisions = {decision};
    ConditionMet met;
    met.decision = decision.id;
    met.condition = 2;
    met.by = QStringLiteral("qa");
    met.reason = QStringLiteral("Green");
    met.at = theDay().addSecs(-30);
    dossier.people.conditionsMet = {met};
    Waiver asked;
    asked.criterion = dossier.policy->criteria[0].id;
    asked.step = WaiverStep::Requested;
    asked.requestedBy = QStringLiteral("ada");
    asked.reason = QStringLiteral("Beta");
    asked.at = theDay().addSecs(-60);
    asked.expiresAt = theDay().addDays(8);
    dossier.people.waivers = {asked};
    const QStringList said = makeDocument(dossier, {}).said;
    QCOMPARE(said.size(), 5);
    QCOMPARE(said[0], QStringLiteral("cto decided Conditional on 23 Nov 09:00: Small risk"));
    QCOMPARE(said[1], QStringLiteral("Condition: Tell support (bob, by 2 Dec): open"));
    QCOMPARE(said[2], QStringLiteral("Condition: Write it (ada, by 24 Nov): overdue"));
    QCOMPARE(said[3], QStringLiteral("Condition: Test it (qa, by 2 Dec): met, says qa: Green"));
    QVERIFY2(said[4].startsWith(QLatin1String("ada asks for a waiver until 2 Dec: Question-0 ")),
             qPrintable(said[4]));
    QVERIFY(said[4].endsWith(QLatin1String(" (Beta)")));
    // Once it is given: who asked, who approved, why, and what lowers the risk.
    asked.step = WaiverStep::Approved;
    asked.approvedBy = QStringLiteral("cto");
    asked.compensation = QStringLiteral("ten users");
    dossier.people.waivers = {asked};
    const QString given = makeDocument(dossier, {}).said.back();
    QVERIFY2(given.startsWith(QLatin1String("cto waived until 2 Dec: Question-0 ")), qPrintable(given));
    QVERIFY2(given.endsWith(QLatin1String(". Asked for by ada: Beta; meanwhile: ten users")),
             qPrintable(given));
}

void TestChecklistDocument::theHashIsTheSnapshots()
{
    const readiness::Dossier dossier = aDossier(45);
    QCOMPARE(makeDocument(dossier, {}).snapshotSha256, sha256Of(readiness::snapshotOf(dossier)));
}

void TestChecklistDocument::timesAreInTheReadersZone()
{
    report::ReportOptions options;
    options.zone = QTimeZone("America/New_York");
    const ChecklistDocument document = makeDocument(aDossier(0), options);
    QVERIFY2(document.takenAt.startsWith(QLatin1String("24 Nov 2026 04:00 ")), qPrintable(document.takenAt));
    QVERIFY(!document.takenAt.contains(QLatin1String("UTC ")));
}

void TestChecklistDocument::evidenceIsToldWhereItIsAskedFor()
{
    readiness::Dossier dossier = aDossier(2);
    Evidence evidence;
    evidence.id = EvidenceId(QStringLiteral("e-1"));
    evidence.kind = QStringLiteral("load-test");
    evidence.source = {QStringLiteral("k6"), QStringLiteral("1.2.0"), QStringLiteral("perf lab")};
    evidence.subject.environment = QStringLiteral("staging");
    evidence.observedAt = theDay().addDays(-1);
    evidence.expiresAt = theDay().addDays(6);
    evidence.facts = {{QStringLiteral("load.p95_ms"), qint64(412), QStringLiteral("ms")},
                      {QStringLiteral("load.tool"), QStringLiteral("k6"), {}}};
    evidence.provenance = {{QStringLiteral("perf/summary.json"), QString(64, QLatin1Char('a'))},
                           {QStringLiteral("https://ci.example.com/7"), {}}};
    Evidence other = evidence;
    other.id = EvidenceId(QStringLiteral("e-2"));
    dossier.evidence = {evidence, other};
    Judged judged;
    judged.evidence = evidence.id;
    dossier.evaluation.results[0].judged = {judged, judged};
    QVERIFY(makeDocument(dossier, {}).evidence.empty());

    report::ReportOptions options;
    options.withEvidence = true;
    const auto entries = makeDocument(dossier, options).evidence;
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].title, QStringLiteral("load-test, k6 1.2.0, perf lab"));
    QCOMPARE(entries[0].when,
             QStringLiteral("Observed 23 Nov 2026 09:00 UTC, holds until 30 Nov 2026 09:00 UTC, staging"));
    QCOMPARE(entries[0].factsText(), QStringLiteral("load.p95_ms 412 ms \u00b7 load.tool k6"));
    QCOMPARE(entries[0].sources.size(), size_t(2));
    QCOMPARE(entries[0].sources[0].words(),
             QStringLiteral("perf/summary.json (SHA-256 %1)").arg(QString(64, QLatin1Char('a'))));
    QCOMPARE(entries[0].sources[1].words(), QStringLiteral("https://ci.example.com/7"));
    QCOMPARE(entries[0].judgedText(),
             QStringLiteral("Criteria that rest on it: %1 (fail)").arg(dossier.policy->criteria[0].question));
    QCOMPARE(entries[1].judgedText(), QStringLiteral("No criterion rests on it."));
}

void TestChecklistDocument::manyFactsAreCounted()
{
    readiness::Dossier dossier = aDossier(0);
    Evidence evidence;
    for (int i = 0; i < 50; ++i)
        evidence.facts.push_back({QStringLiteral("fact.%1").arg(i), true, {}});
    for (int i = 0; i < 15; ++i)
        evidence.provenance.push_back({QStringLiteral("file-%1").arg(i), {}});
    dossier.evidence = {evidence};
    report::ReportOptions options;
    options.withEvidence = true;
    const report::EvidenceEntry entry = makeDocument(dossier, options).evidence.front();
    QVERIFY(entry.factsText().startsWith(QStringLiteral("fact.0 true \u00b7 ")));
    QVERIFY2(entry.factsText().endsWith(QLatin1String("and 10 more")), qPrintable(entry.factsText()));
    QCOMPARE(entry.facts.size(), 41);
    QCOMPARE(entry.sources.size(), size_t(13));
    QCOMPARE(entry.sources.back().words(), QStringLiteral("and 3 more"));
}

void TestChecklistDocument::whatIsAsLongAsAParagraphIsCut()
{
    readiness::Dossier dossier = aDossier(1);
    Evidence evidence;
    evidence.id = EvidenceId(QStringLiteral("e-1"));
    evidence.facts = {{QStringLiteral("x.log"), QString(5000, QLatin1Char('x')), {}},
                      {QStringLiteral("x.pairs"), QStringLiteral("\U0001f600").repeated(400), {}}};
    dossier.evidence = {evidence};
    Policy policy = *dossier.policy;
    policy.criteria[0].question = QString(5000, QLatin1Char('q'));
    dossier.policy = std::make_shared<const Policy>(policy);
    Judged judged;
    judged.evidence = evidence.id;
    dossier.evaluation.results[0].judged = {judged};
    report::ReportOptions options;
    options.withEvidence = true;
    const report::EvidenceEntry entry = makeDocument(dossier, options).evidence.front();
    QCOMPARE(entry.facts[0],
             QStringLiteral("x.log ") + QString(293, QLatin1Char('x')) + QStringLiteral("\u2026"));
    QVERIFY(entry.facts[1].size() <= 300);
    QVERIFY(!entry.facts[1].toUtf8().contains('?')); // no half of a character
    QCOMPARE(entry.judgedText(), QStringLiteral("Criteria that rest on it: ") +
                                     QString(299, QLatin1Char('q')) + QStringLiteral("\u2026 (fail)"));
}

/// Else what is read back from it would be told otherwise.
void TestChecklistDocument::numbersAreToldAsTheSnapshotHasThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("whole") << 3.0 << QStringLiteral("3");
    QTest::newRow("a fraction") << 2.5 << QStringLiteral("2.5");
    QTest::newRow("less than nothing by nothing") << -0.0 << QStringLiteral("0");
    QTest::newRow("large") << 1e18 << QStringLiteral("1000000000000000000");
    QTest::newRow("larger than an integer") << 1e20 << QStringLiteral("100000000000000000000");
    QTest::newRow("with an exponent") << 1e21 << QStringLiteral("1e+21");
}

void TestChecklistDocument::numbersAreToldAsTheSnapshotHasThem()
{
    QFETCH(double, value);
    QFETCH(QString, told);
    report::ReportOptions options;
    options.withEvidence = true;
    readiness::Dossier dossier = aDossier(0);
    Evidence evidence;
    evidence.facts = {{QStringLiteral("x.value"), value, {}}};
    dossier.evidence = {evidence};
    QCOMPARE(makeDocument(dossier, options).evidence.front().factsText(), QStringLiteral("x.value ") + told);
    const auto readBack = factValueFrom(Json::parse(canonicalJson(toJson(FactValue(value))).toStdString()));
    QVERIFY(readBack);
    dossier.evidence.front().facts.front().value = *readBack;
    QCOMPARE(makeDocument(dossier, options).evidence.front().factsText(), QStringLiteral("x.value ") + told);
}

void TestChecklistDocument::aLineOfConfidentialityIsALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFit");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("a line") << QStringLiteral("Internal: for the review board \u2013 \u793e\u5916\u79d8")
                            << true;
    QTest::newRow("the longest") << QString(120, QLatin1Char('x')) << true;
    QTest::newRow("longer") << QString(121, QLatin1Char('x')) << false;
    QTest::newRow("two lines") << QStringLiteral("a\nb") << false;
    QTest::newRow("a control character") << QStringLiteral("a\u0007b") << false;
    QTest::newRow("turned around") << QStringLiteral("a\u202eb") << false;
}

void TestChecklistDocument::aLineOfConfidentialityIsALine()
{
    QFETCH(QString, text);
    QFETCH(bool, isFit);
    const Status status = report::checkConfidentiality(text);
    QCOMPARE(status.ok(), isFit);
    QVERIFY(isFit || status.error().code == ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestChecklistDocument)
#include "tst_checklist_document.moc"
