// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/evaluation/large_history.h"

#include "core/model/json.h"

#include <QMap>
#include <QRandomGenerator>

namespace slipway::bench {

using namespace model;

namespace {

constexpr quint32 kSeed = 20261127;
const QString kActor = QStringLiteral("bench");

void collectFacts(const Rule& rule, QMap<QString, const FactRule*>& into)
{
    if (const auto* fact = std::get_if<FactRule>(&rule.node))
        into.insert(fact->fact, fact);
    else if (const auto* composite = std::get_if<CompositeRule>(&rule.node)) {
        for (const Rule& part : composite->parts)
            collectFacts(part, into);
    }
}

FactValue lower(const FactValue& value, double by)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return *whole - qint64(by);
    if (const auto* number = std::get_if<double>(&value))
        return *number - by;
    return value;
}

/// A value that meets the rule, or one that does not.
FactValue valueFor(const FactRule& rule, const FactDefinition& definition, bool isGood)
{
    const FactValue wanted = rule.values.empty() ? FactValue(qint64(1)) : rule.values.front();
    switch (definition.type) {
    case FactType::Boolean: {
        const auto* flag = std::get_if<bool>(&wanted);
        return (flag ? *flag : true) == isGood;
    }
    case FactType::Text:
        return isGood ? wanted : FactValue(QStringLiteral("other"));
    default:
        break;
    }
    const bool wantsLittle = rule.op == CompareOp::Less || rule.op == CompareOp::LessOrEqual ||
                             rule.op == CompareOp::Equal || rule.op == CompareOp::NotEqual;
    if (rule.op == CompareOp::Less)
        return lower(wanted, isGood ? 1 : -7);
    return isGood ? wanted : lower(wanted, wantsLittle ? -7 : 1);
}

Evidence anEnvelope(const Project& project, const Release& release, const QString& plugin, int number)
{
    Evidence evidence;
    evidence.id = EvidenceId(QStringLiteral("%1-%2").arg(project.id.toString()).arg(number));
    evidence.kind = plugin;
    evidence.source = {plugin, QStringLiteral("1.0.0"), QStringLiteral("default")};
    evidence.subject = {project.name, release.target, release.name, toKey(release.stage)};
    evidence.observedAt = theMoment().addSecs(-3600 - number * 60);
    evidence.recordedAt = evidence.observedAt;
    evidence.provenance = {{QStringLiteral("build/%1.json").arg(plugin), {}}};
    return evidence;
}

} // namespace

QDateTime theMoment()
{
    return {QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
}

Result<QByteArray> policyText(const QByteArray& productionGrade, size_t count)
{
    auto document = parseJson(productionGrade, QStringLiteral("production-grade.json"));
    if (!document)
        return document.error();
    const Json all = (*document)["criteria"];
    Json kept = Json::array();
    for (size_t i = 0; i < all.size(); ++i) {
        if (i * count / all.size() != (i + 1) * count / all.size())
            kept.push_back(all[i]);
    }
    (*document)["criteria"] = kept;
    return QByteArray::fromStdString(document->dump());
}

store::HistorySnapshot largeSnapshot(const Policy& policy, const FactRegistry& registry, int projects)
{
    QMap<QString, const FactRule*> asked;
    for (const Criterion& criterion : policy.criteria) {
        collectFacts(criterion.rule, asked);
        if (criterion.when)
            collectFacts(*criterion.when, asked);
    }
    QRandomGenerator random(kSeed);
    store::HistorySnapshot snapshot;
    for (int i = 0; i < projects; ++i) {
        Project project;
        project.id = ProjectId(QStringLiteral("019aba0e-0000-7000-8000-%1").arg(i, 12, 10, QLatin1Char('0')));
        project.name = QStringLiteral("project-%1").arg(i, 4, 10, QLatin1Char('0'));
        project.kind = kProjectKinds[1 + static_cast<size_t>(i) % 3];
        project.createdAt = theMoment().addDays(-40);
        Release release;
        release.id = ReleaseId(QStringLiteral("019aba0f-0000-7000-8000-%1").arg(i, 12, 10, QLatin1Char('0')));
        release.project = project.id;
        release.name = QStringLiteral("1.%1.0").arg(i % 30);
        release.target = *CommitId::fromHex(QStringLiteral("%1").arg(i, 40, 16, QLatin1Char('0')));
        release.stage = Stage(QStringLiteral("staging"));
        release.launchAt = theMoment().addDays(i % 60);
        release.createdAt = theMoment().addDays(-30);
        QMap<QString, Evidence> families;
        for (auto fact = asked.constBegin(); fact != asked.constEnd(); ++fact) {
            const FactDefinition* definition = registry.find(fact.key());
            if (!definition || random.bounded(10) == 0)
                continue;
            const QString family = fact.key().section(QLatin1Char('.'), 0, 0);
            if (!families.contains(family))
                families.insert(family, anEnvelope(project, release, family, int(families.size())));
            families[family].facts.push_back(
                {fact.key(), valueFor(**fact, *definition, random.bounded(4) != 0), definition->unit});
        }
        std::vector<Evidence> evidence(families.cbegin(), families.cend());
        std::reverse(evidence.begin(), evidence.end());
        snapshot.evidence.insert(project.id, std::move(evidence));
        snapshot.revisions.insert(release.id, {{release.createdAt, release}});
        snapshot.projects.push_back(std::move(project));
        snapshot.releases.push_back(std::move(release));
    }
    return snapshot;
}

Status writeHistory(const store::HistorySnapshot& snapshot, store::History& history)
{
    for (size_t i = 0; i < snapshot.projects.size(); ++i) {
        const auto project = history.addProject(snapshot.projects[i], kActor);
        if (!project)
            return project.error();
        Release release = snapshot.releases[i];
        release.project = project->id;
        if (const auto added = history.addRelease(release, kActor); !added)
            return added.error();
        std::vector<Evidence> batch = snapshot.evidence.value(snapshot.projects[i].id);
        for (Evidence& evidence : batch)
            evidence.id = EvidenceId(makeUuidV7(evidence.observedAt.toMSecsSinceEpoch()));
        if (const auto stored = history.appendEvidence(batch, kActor); !stored)
            return stored.error();
    }
    return Done{};
}

} // namespace slipway::bench
