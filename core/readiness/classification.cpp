// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/classification.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

/// What the newest evidence that has the fact says.
std::optional<FactValue> newestValue(std::span<const Evidence> newestFirst, QLatin1String key)
{
    for (const Evidence& evidence : newestFirst) {
        const auto fact = std::find_if(evidence.facts.begin(), evidence.facts.end(),
                                       [&](const Fact& f) { return f.key == key; });
        if (fact != evidence.facts.end())
            return fact->value;
    }
    return std::nullopt;
}

double countOf(std::span<const Evidence> newestFirst, QLatin1String key)
{
    const auto value = newestValue(newestFirst, key);
    return value ? asNumber(*value).value_or(0) : 0;
}

} // namespace

bool isProofOfConcept(const Project& project)
{
    return project.classification.generation == Generation::ProofOfConcept ||
           (project.classification.generation == Generation::Unstated &&
            project.kind == ProjectKind::Prototype);
}

ProjectKind judgedKind(const Project& project)
{
    return project.classification.generation == Generation::ProofOfConcept ? ProjectKind::Prototype
                                                                           : project.kind;
}

QStringList contradictions(const Project& project, std::span<const Evidence> newestFirst)
{
    QStringList said;
    if (project.classification.generation != Generation::FirstGeneration)
        return said;
    if (project.kind == ProjectKind::Prototype)
        said += QStringLiteral("It is stated to be a first generation, and its kind is prototype.");
    if (newestValue(newestFirst, QLatin1String("repo.readme.says_prototype")) == FactValue(true))
        said += QStringLiteral(
            "It is stated to be a first generation, and its README says that it is a prototype.");
    const double smells = countOf(newestFirst, QLatin1String("repo.poc.smells"));
    const double notebooks = countOf(newestFirst, QLatin1String("repo.poc.notebooks"));
    if (smells > 0)
        said += QStringLiteral(
                    "It is stated to be a first generation, and a scan found %1 signs of a proof of concept.")
                    .arg(smells);
    if (notebooks > 0)
        said += QStringLiteral(
                    "It is stated to be a first generation, and a scan found %1 notebooks in its code.")
                    .arg(notebooks);
    return said;
}

} // namespace slipway::readiness
