// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/transitions.h"

#include "core/policy/policies.h"
#include "support/value_of.h"

#include <QTest>

#include <random>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::ReleaseHistory;
using readiness::SnapshotIndex;

namespace {

QByteArray thePolicyText(const QByteArray& version, const QByteArray& limit)
{
    const QByteArray latency = R"({"fact":"load.p95_ms","op":"<=","value":)" + limit + "}";
    QList<QByteArray> criteria{
        aCriterion("latency", latency, "blocker", "commit", R"("freshness":"P2D")"),
        aCriterion("rate", R"({"fact":"tests.pass_rate","op":">=","value":95})", "major", "release",
                   R"("freshness":"P5D")"),
        aCriterion("errors", R"({"fact":"golden.error_rate","op":"<","value":1})", "major", "environment",
                   R"("freshness":"PT12H")"),
        aCriterion("both", R"({"any":[{"attested":true},{"fact":"load.p95_ms","op":"<=","value":50}]})",
                   "blocker", "commit", R"("freshness":"P1D")"),
        aCriterion("word", kAttested, "minor", "project")};
    if (version == "2")
        criteria.removeLast();
    return aPolicyText(criteria).replace("\"version\":\"1\"", "\"version\":\"" + version + "\"");
}

/// A project's month, made up from a seed: evidence, answers, waivers, a decision, another commit, another
/// policy, other settings.
store::HistorySnapshot aMonth(quint32 seed, const QDateTime& begin)
{
    std::mt19937 dice(seed);
    const auto below = [&](int n) { return static_cast<int>(dice() % static_cast<quint32>(n)); };
    const auto anyTime = [&] { return begin.addMSecs(qint64(below(30 * 24 * 60)) * 60000 + below(60000)); };
    store::HistorySnapshot month;
    Project project = aProject();
    month.projects = {project};
    Release release = aRelease(commitOf('a'));
    release.createdAt = begin;
    release.project = project.id;
    month.revisions[release.id] = {{begin, release}};
    release.target = commitOf('b');
    month.revisions[release.id].push_back({begin.addDays(12).addSecs(77), release});
    release.stage = Stage(QStringLiteral("staging"));
    month.revisions[release.id].push_back({begin.addDays(20), release});
    month.releases = {release};
    month.projectRevisions[project.id] = {{begin, project}};
    project.kind = ProjectKind::Library;
    month.projectRevisions[project.id].push_back({begin.addDays(9), project});
    month.adoptions = {{QStringLiteral("test"), QStringLiteral("1"), QStringLiteral("one"),
                        thePolicyText("1", "300"), begin.addDays(-1), true},
                       {QStringLiteral("test"), QStringLiteral("2"), QStringLiteral("two"),
                        thePolicyText("2", "200"), begin.addDays(15).addSecs(9), true}};
    month.policies = store::policiesInForce(month.adoptions, begin.addDays(31));
    auto& evidence = month.evidence[project.id];
    for (int i = 0; i < 60; ++i) {
        static const std::array facts{"load.p95_ms", "tests.pass_rate", "golden.error_rate"};
        const int which = below(3);
        EvidenceBuilder piece = anEvidence();
        piece.about(commitOf(below(2) ? 'a' : 'b')).from(QStringLiteral("ci"), QString::number(below(2)));
        piece.environment(below(2) ? QStringLiteral("staging") : QStringLiteral("development"));
        piece.observed(anyTime()).with(QString::fromLatin1(facts[static_cast<size_t>(which)]),
                                       which == 0   ? double(below(400))
                                       : which == 1 ? double(90 + below(10))
                                                    : double(below(3)));
        Evidence made = piece;
        made.id = EvidenceId(QStringLiteral("e%1").arg(i));
        made.recordedAt = made.observedAt.addSecs(below(90000));
        if (below(4) == 0)
            made.expiresAt = made.observedAt.addSecs(below(200000));
        evidence.push_back(made);
    }
    PeoplesInput& people = month.peoplesInput[release.id];
    for (int i = 0; i < 8; ++i) {
        Attestation said = anAttestation(below(2) ? "both" : "word", below(4) > 0);
        said.commit = commitOf(below(2) ? 'a' : 'b');
        said.withdrawn = below(5) == 0;
        said.at = anyTime();
        said.expiresAt = said.at.addSecs(below(20 * 86400));
        people.attestations.push_back(said);
    }
    for (int i = 0; i < 4; ++i) {
        Waiver waiver = aWaiver(below(2) ? "latency" : "both");
        waiver.at = anyTime();
        waiver.expiresAt = waiver.at.addSecs(below(9 * 86400));
        people.waivers.push_back(waiver);
    }
    Decision decision;
    decision.id = RecordId(QStringLiteral("d"));
    decision.verdict = Verdict::Conditional;
    decision.conditions = {{QStringLiteral("Write it"), QStringLiteral("ada"), begin.addDays(25)}};
    decision.at = begin.addDays(18);
    people.decisions = {decision};
    ConditionMet met;
    met.decision = decision.id;
    met.at = begin.addDays(22);
    people.conditionsMet = {met};
    const auto byTime = [](const auto& a, const auto& b) { return a.at < b.at; };
    std::sort(people.attestations.begin(), people.attestations.end(), byTime);
    std::sort(people.waivers.begin(), people.waivers.end(), byTime);
    return month;
}

/// The same as it was read at t.
store::HistorySnapshot asRead(store::HistorySnapshot snapshot, const QDateTime& t)
{
    const auto cut = [&](auto& records) { std::erase_if(records, [&](const auto& r) { return r.at > t; }); };
    for (auto& evidence : snapshot.evidence)
        std::erase_if(evidence, [&](const Evidence& e) { return e.recordedAt > t; });
    for (PeoplesInput& people : snapshot.peoplesInput) {
        cut(people.attestations);
        cut(people.waivers);
        cut(people.decisions);
        cut(people.conditionsMet);
    }
    for (auto& revisions : snapshot.revisions)
        cut(revisions);
    for (auto& revisions : snapshot.projectRevisions)
        cut(revisions);
    std::erase_if(snapshot.adoptions, [&](const store::AdoptedPolicy& p) { return p.adoptedAt > t; });
    return snapshot;
}

readiness::PolicyShelf aShelf()
{
    return readiness::PolicyShelf(std::make_shared<const FactRegistry>(theRegistry()));
}

Transitions allOf(const store::HistorySnapshot& month, const QDateTime& until, Transitions known = {})
{
    auto shelf = aShelf();
    SnapshotIndex index(month, shelf, theRegistry());
    readiness::ReleaseHistories histories(index);
    valueOf(readiness::extend(known, histories, month.releases.front().id, until));
    return known;
}

/// What holds, one turn after the other.
class Fold
{
public:
    explicit Fold(const Transitions& transitions)
        : m_transitions(transitions)
    {
    }
    QHash<CriterionId, ResultState> statesAt(const QDateTime& t)
    {
        for (; m_next < m_transitions.turns.size() && m_transitions.turns[m_next].at <= t; ++m_next) {
            const CriterionTurn& turn = m_transitions.turns[m_next];
            if (turn.state)
                m_states.insert(turn.criterion, *turn.state);
            else
                m_states.remove(turn.criterion);
        }
        return m_states;
    }

private:
    const Transitions& m_transitions;
    size_t m_next = 0;
    QHash<CriterionId, ResultState> m_states;
};

} // namespace

/// The moments at which something turned.
class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreWhatEveryMinuteShows_data();
    void theyAreWhatEveryMinuteShows();
    void growingIsTheSameAsComputingAnew_data() { theyAreWhatEveryMinuteShows_data(); }
    void growingIsTheSameAsComputingAnew();
    void freshnessEndsToTheMillisecond();
    void anAnswerWarnsFromMidnight();
    void aCriterionThatIsNoLongerAskedEnds();
    void numbersAreKeptWithTheirEvidence();
    void talliesFollowTheirCriteria();
    void whatIsAfterAMomentCanBeCutOff();
};

void TestTransitions::theyAreWhatEveryMinuteShows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("month %u", seed) << seed;
}

void TestTransitions::theyAreWhatEveryMinuteShows()
{
    QFETCH(quint32, seed);
    const QDateTime begin = theDay();
    const store::HistorySnapshot month = aMonth(seed, begin);
    const QDateTime end = begin.addDays(31);
    const Transitions transitions = allOf(month, end);
    QVERIFY(transitions.turns.size() > 40);
    auto shelf = aShelf();
    SnapshotIndex index(month, shelf, theRegistry());
    const ReleaseHistory history(index, month.projects.front(), month.releases.front());
    Fold fold(transitions);
    for (QDateTime t = begin; t <= end; t = t.addSecs(60)) {
        const Evaluation evaluation = valueOf(history.at(t));
        const auto states = fold.statesAt(t);
        QCOMPARE(states.size(), static_cast<qsizetype>(evaluation.results.size()));
        for (const CriterionResult& result : evaluation.results)
            QVERIFY2(states.value(result.criterion) == result.state,
                     qPrintable(result.criterion.toString() + QLatin1Char(' ') + t.toString(Qt::ISODate)));
        const Standing* standing = readiness::standingAt(transitions, t);
        QVERIFY(standing);
        QCOMPARE(standing->verdict, evaluation.verdict);
        QCOMPARE(standing->score, evaluation.score);
        for (const Characteristic characteristic : {Characteristic::Stability}) {
            const auto tallies = readiness::tallyTurns(transitions, characteristic);
            const auto after = std::find_if(tallies.begin(), tallies.end(),
                                            [&](const readiness::TallyTurn& tally) { return tally.at > t; });
            QVERIFY(after != tallies.begin());
            QCOMPARE(std::prev(after)->passed, evaluation.tallies[0].passed);
            QCOMPARE(std::prev(after)->applicable, evaluation.tallies[0].applicable);
        }
    }
    // None too many: each differs from the one before.
    QHash<CriterionId, CriterionTurn> newest;
    for (const CriterionTurn& turn : transitions.turns) {
        const auto before = newest.constFind(turn.criterion);
        QVERIFY(before == newest.constEnd() || before->state != turn.state || before->value != turn.value);
        newest.insert(turn.criterion, turn);
    }
}

void TestTransitions::growingIsTheSameAsComputingAnew()
{
    QFETCH(quint32, seed);
    const QDateTime begin = theDay();
    const store::HistorySnapshot month = aMonth(seed, begin);
    const QDateTime end = begin.addDays(31);
    const Transitions anew = allOf(month, end);
    std::mt19937 dice(seed);
    Transitions grown;
    for (QDateTime t = begin; t < end; t = t.addSecs(dice() % 90000 + 1))
        grown = allOf(asRead(month, t), t, grown);
    grown = allOf(month, end, grown);
    QCOMPARE(grown.turns.size(), anew.turns.size());
    QVERIFY(grown == anew);
    // And nothing that came later shows through.
    const QDateTime middle = begin.addDays(14).addSecs(1234);
    QVERIFY(readiness::upTo(anew, middle) == allOf(asRead(month, middle), middle));
}

void TestTransitions::freshnessEndsToTheMillisecond()
{
    store::HistorySnapshot month = aMonth(1, theDay());
    month.peoplesInput.clear();
    Evidence piece = anEvidence().about(commitOf('a')).with(QStringLiteral("load.p95_ms"), 212.0);
    piece.observedAt = theDay().addSecs(3600);
    piece.recordedAt = theDay().addSecs(7200);
    month.evidence[month.projects.front().id] = {piece};
    const Transitions transitions = allOf(month, theDay().addDays(5));
    std::vector<std::pair<QDateTime, ResultState>> latency;
    for (const CriterionTurn& turn : transitions.turns) {
        if (turn.criterion.toString() == QLatin1String("latency"))
            latency.emplace_back(turn.at, *turn.state);
    }
    const std::vector<std::pair<QDateTime, ResultState>> wanted{
        {theDay(), ResultState::Unknown},
        {piece.recordedAt, ResultState::Pass},
        {piece.observedAt.addDays(2).addMSecs(1), ResultState::Stale}};
    QVERIFY(latency == wanted);
}

void TestTransitions::anAnswerWarnsFromMidnight()
{
    store::HistorySnapshot month = aMonth(1, theDay());
    month.evidence.clear();
    PeoplesInput people;
    Attestation said = anAttestation("word");
    said.at = theDay().addSecs(60);
    said.expiresAt = theDay().addDays(9); // 09:00
    people.attestations = {said};
    month.peoplesInput[month.releases.front().id] = people;
    QStringList seen;
    for (const CriterionTurn& turn : allOf(month, theDay().addDays(12)).turns) {
        if (turn.criterion.toString() == QLatin1String("word"))
            seen += turn.at.toString(Qt::ISODate) + QLatin1Char(' ') + toKey(*turn.state);
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("2026-11-24T09:00:00Z unknown"),
                                QStringLiteral("2026-11-24T09:01:00Z pass"),
                                QStringLiteral("2026-11-27T00:00:00Z warn"),
                                QStringLiteral("2026-12-03T09:00:00Z stale")}));
}

void TestTransitions::aCriterionThatIsNoLongerAskedEnds()
{
    const store::HistorySnapshot month = aMonth(1, theDay());
    const Transitions transitions = allOf(month, theDay().addDays(20));
    const auto last =
        std::find_if(transitions.turns.rbegin(), transitions.turns.rend(), [](const CriterionTurn& turn) {
            return turn.criterion.toString() == QLatin1String("word");
        });
    QVERIFY(last != transitions.turns.rend());
    QVERIFY(!last->state);
    QCOMPARE(last->at, month.adoptions[1].adoptedAt);
}

void TestTransitions::numbersAreKeptWithTheirEvidence()
{
    store::HistorySnapshot month = aMonth(1, theDay());
    month.peoplesInput.clear();
    std::vector<Evidence> pieces;
    for (const double p95 : {212.0, 290.0, 290.0}) {
        Evidence piece = anEvidence().about(commitOf('a')).with(QStringLiteral("load.p95_ms"), p95);
        piece.id = EvidenceId(QStringLiteral("e%1").arg(pieces.size()));
        piece.observedAt = piece.recordedAt = theDay().addSecs(3600 * (1 + qint64(pieces.size())));
        pieces.push_back(piece);
    }
    month.evidence[month.projects.front().id] = pieces;
    std::vector<CriterionTurn> latency;
    for (const CriterionTurn& turn : allOf(month, theDay().addDays(1)).turns) {
        if (turn.criterion.toString() == QLatin1String("latency"))
            latency.push_back(turn);
    }
    QCOMPARE(latency.size(), size_t(3)); // the third measured what the second did
    QCOMPARE(latency[1].value, std::optional(212.0));
    QCOMPARE(latency[1].measured, QStringLiteral("212\u00A0ms"));
    QCOMPARE(latency[1].evidence, pieces[0].id);
    QCOMPARE(latency[2].value, std::optional(290.0));
    QCOMPARE(latency[2].at, pieces[1].recordedAt);
    QCOMPARE(latency[2].evidence, pieces[1].id);
}

void TestTransitions::talliesFollowTheirCriteria()
{
    const CriterionId a(QStringLiteral("a"));
    const CriterionId b(QStringLiteral("b"));
    const auto turn = [](int hour, const CriterionId& criterion, std::optional<ResultState> state,
                         Characteristic characteristic = Characteristic::Security) {
        return CriterionTurn{
            theDay().addSecs(hour * 3600), criterion, state, characteristic, Severity::Major, {}, {}, {}};
    };
    Transitions transitions;
    transitions.turns = {turn(0, a, ResultState::Unknown),
                         turn(0, b, ResultState::NotApplicable),
                         turn(1, a, ResultState::Pass),
                         turn(2, b, ResultState::Fail),
                         turn(3, a, ResultState::Pass, Characteristic::Ai),
                         turn(4, b, std::nullopt)};
    const std::vector<readiness::TallyTurn> wanted{{theDay(), 0, 1},
                                                   {theDay().addSecs(3600), 1, 1},
                                                   {theDay().addSecs(7200), 1, 2},
                                                   {theDay().addSecs(10800), 0, 1},
                                                   {theDay().addSecs(14400), 0, 0}};
    QVERIFY(readiness::tallyTurns(transitions, Characteristic::Security) == wanted);
    QCOMPARE(readiness::tallyTurns(transitions, Characteristic::Ai).back().passed, 1);
}

void TestTransitions::whatIsAfterAMomentCanBeCutOff()
{
    const Transitions all = allOf(aMonth(2, theDay()), theDay().addDays(31));
    const QDateTime t = all.standings[all.standings.size() / 2].at;
    const Transitions cut = readiness::upTo(all, t);
    QCOMPARE(cut.until, t);
    QCOMPARE(cut.standings.back().at, t);
    QVERIFY(std::all_of(cut.turns.begin(), cut.turns.end(),
                        [&](const CriterionTurn& turn) { return turn.at <= t; }));
    QVERIFY(!readiness::standingAt(all, theDay().addSecs(-1)));
    QVERIFY(readiness::dailyTrend(all, theDay(), theDay().addDays(31)).size() == 30);
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
