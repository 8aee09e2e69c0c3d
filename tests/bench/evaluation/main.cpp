// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the readiness engine without a window: every release of many projects evaluated from a cold start,
// in memory and with the history read from its file, and one changed fact evaluated again. Run from the
// source tree, on a quiet machine. Usage: bench_evaluation [PROJECTS [CRITERIA [ROUNDS]]]
#include "core/policy/policy_reader.h"
#include "core/readiness/board_builder.h"
#include "tests/bench/evaluation/large_history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

namespace {

using namespace slipway;
using namespace slipway::model;
using bench::largeSnapshot;
using bench::theMoment;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Spread
{
    double least = 0;
    double median = 0;
    double processor = 0; ///< median of the time on a processor: others on the machine do not count
};

double processorMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

double medianOf(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// In milliseconds, of one call.
template<class Work>
Spread timed(int rounds, Work work)
{
    std::vector<double> all;
    std::vector<double> processor;
    for (int i = 0; i < rounds; ++i) {
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
    }
    return {*std::min_element(all.begin(), all.end()), medianOf(all), medianOf(processor)};
}

class Bench
{
public:
    Bench(FactRegistry registry, store::AdoptedPolicy adopted, int rounds)
        : m_registry(std::make_shared<const FactRegistry>(std::move(registry)))
        , m_rounds(rounds)
    {
        m_policies.defaultId = adopted.id;
        adopted.adoptedAt = theMoment().addYears(-1);
        m_policies.all = {std::move(adopted)};
    }

    Status run(int projects);

private:
    void say(const QString& what, const Spread& spread)
    {
        m_out << QStringLiteral("%1 %2 ms median, %3 ms least, %4 ms on a processor\n")
                     .arg(what, -52)
                     .arg(spread.median, 9, 'f', 3)
                     .arg(spread.least, 9, 'f', 3)
                     .arg(spread.processor, 9, 'f', 3);
        m_out.flush();
    }
    readiness::Board board(const store::HistorySnapshot& snapshot);
    void measureMemory(const store::HistorySnapshot& snapshot);
    Status measureStore(const store::HistorySnapshot& snapshot);

    std::shared_ptr<const FactRegistry> m_registry;
    store::PoliciesInForce m_policies;
    int m_rounds;
    QTextStream m_out{stdout};
};

readiness::Board Bench::board(const store::HistorySnapshot& snapshot)
{
    readiness::PolicyShelf shelf(m_registry);
    auto policies = shelf.read(m_policies);
    readiness::SnapshotIndex index(snapshot, shelf, *m_registry);
    return readiness::buildBoard(index, *policies, theMoment()).value();
}

void Bench::measureMemory(const store::HistorySnapshot& snapshot)
{
    readiness::PolicyShelf shelf(m_registry);
    auto policies = shelf.read(m_policies);
    say(QStringLiteral("index the facts"), timed(m_rounds, [&] {
            for (const Project& project : snapshot.projects)
                (void)policy::FactIndex(*snapshot.evidence.constFind(project.id));
        }));
    std::vector<policy::FactIndex> indexes;
    for (const Project& project : snapshot.projects)
        indexes.emplace_back(*snapshot.evidence.constFind(project.id));
    const PeoplesInput nobody;
    const auto policy = policies->of(snapshot.projects.front());
    const policy::CompiledPolicy& compiled = policies->compiled(policy, *m_registry);
    say(QStringLiteral("evaluate every release once"), timed(m_rounds, [&] {
            for (size_t i = 0; i < indexes.size(); ++i)
                (void)policy::evaluate({*policy,
                                        *m_registry,
                                        snapshot.projects[i],
                                        snapshot.releases[i],
                                        indexes[i],
                                        nobody,
                                        theMoment(),
                                        {},
                                        &compiled});
        }));
    say(QStringLiteral("the board, cold: policy, index, two evaluations"),
        timed(m_rounds, [&] { (void)board(snapshot); }));
    store::HistorySnapshot changed = snapshot;
    readiness::Board shown = board(snapshot);
    const ProjectId project = shown.rows[shown.rows.size() / 2].project.id;
    int value = 0;
    say(QStringLiteral("one changed fact of one project, evaluated again"), timed(100 * m_rounds, [&] {
            changed.evidence[project].front().facts.front().value = qint64(++value % 2);
            readiness::SnapshotIndex index(changed, shelf, *m_registry);
            shown = readiness::withProjectAgain(std::move(shown), index, *policies, project).value();
        }));
}

Status Bench::measureStore(const store::HistorySnapshot& snapshot)
{
    const QTemporaryDir folder;
    store::HistoryOptions options;
    options.clock = [] { return theMoment().addDays(-1); };
    const auto history = store::createHistory(folder.filePath(QStringLiteral("bench.slipway")), options);
    if (!history)
        return history.error();
    if (const Status adopted = (*history)->adoptPolicy(m_policies.all.front(), QStringLiteral("bench"));
        !adopted)
        return adopted;
    if (const Status written = bench::writeHistory(snapshot, **history); !written)
        return written;
    say(QStringLiteral("read the history from its file"),
        timed(m_rounds, [&] { (void)(*history)->snapshot(); }));
    say(QStringLiteral("read it and make the board"), timed(m_rounds, [&] {
            const auto read = (*history)->snapshot();
            (void)board(*read);
        }));
    return Done{};
}

Status Bench::run(int projects)
{
    readiness::PolicyShelf shelf(m_registry);
    auto policies = shelf.read(m_policies);
    if (!policies)
        return policies.error();
    store::HistorySnapshot snapshot = largeSnapshot(*policies->standard(), *m_registry, projects);
    snapshot.adoptions = m_policies.all;
    size_t facts = 0;
    for (const auto& evidence : snapshot.evidence) {
        for (const Evidence& piece : evidence)
            facts += piece.facts.size();
    }
    const readiness::Board first = board(snapshot);
    std::array<int, kVerdicts.size()> verdicts{};
    std::array<int, kResultStates.size()> states{};
    for (const readiness::BoardRow& row : first.rows) {
        ++verdicts[static_cast<size_t>(row.evaluation.verdict)];
        for (const CriterionResult& result : row.evaluation.results)
            ++states[static_cast<size_t>(result.state)];
    }
    m_out << projects << " projects x " << policies->standard()->criteria.size() << " criteria, "
          << double(facts) / projects << " facts a project;";
    for (size_t i = 0; i < states.size(); ++i)
        m_out << ' ' << toKey(kResultStates[i]) << ' ' << states[i];
    m_out << '\n';
    measureMemory(snapshot);
    return measureStore(snapshot);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream problems(stderr);
    const int projects = arguments.value(1, QStringLiteral("1000")).toInt();
    const int criteria = arguments.value(2, QStringLiteral("60")).toInt();
    const int rounds = arguments.value(3, QStringLiteral("9")).toInt();
    auto registry = FactRegistry::parse(contentOf(QStringLiteral("resources/schemas/facts.json")),
                                        QStringLiteral("facts.json"));
    const auto text = bench::policyText(contentOf(QStringLiteral("resources/policies/production-grade.json")),
                                        static_cast<size_t>(criteria));
    if (projects < 1 || criteria < 1 || rounds < 1 || !registry || !text) {
        problems << "usage, from the source tree: bench_evaluation [PROJECTS [CRITERIA [ROUNDS]]]\n";
        return 64;
    }
    const auto policy = policy::readPolicy(*text, QStringLiteral("production-grade.json"), *registry);
    if (!policy) {
        problems << policy.error().line() << '\n';
        return 65;
    }
    Bench measuring(*registry, {policy->id, policy->version, policy->sha256, *text, {}}, rounds);
    const Status done = measuring.run(projects);
    if (!done)
        problems << done.error().line() << '\n';
    return done ? 0 : 1;
}
