// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/classification_options.h"

#include "app/cli/command_line.h"

namespace slipway::app {

using namespace model;

bool ClassificationOptions::isEmpty() const
{
    return generation.empty() && !purpose && !timeHorizon && !qualityBar && !users && !blastRadius;
}

QStringList ClassificationOptions::cleared() const
{
    QStringList names;
    const auto look = [&](const char* name, const std::optional<std::string>& given) {
        if (given && qstr(*given).trimmed().isEmpty())
            names += QLatin1String(name);
    };
    look("purpose", purpose);
    look("time horizon", timeHorizon);
    look("quality bar", qualityBar);
    look("users", users);
    look("blast radius", blastRadius);
    return names;
}

void ClassificationOptions::setIn(Classification& classification) const
{
    if (!generation.empty())
        classification.generation =
            fromKey(kGenerations, qstr(generation)).value_or(classification.generation);
    const auto put = [](QString& into, const std::optional<std::string>& given) {
        if (given)
            into = qstr(*given).trimmed();
    };
    put(classification.purpose, purpose);
    put(classification.timeHorizon, timeHorizon);
    put(classification.qualityBar, qualityBar);
    put(classification.users, users);
    put(classification.blastRadius, blastRadius);
}

void declareClassification(Command& command, ClassificationOptions& options)
{
    std::vector<std::string> generations;
    generations.reserve(kGenerations.size());
    for (const Generation generation : kGenerations)
        generations.push_back(toKey(generation).toStdString());
    command.addOption("--generation", options.generation, "What it sets out to be")->oneOf(generations);
    command.addOption("--purpose", options.purpose, "What it is to show, or to do");
    command.addOption("--time-horizon", options.timeHorizon,
                      "How long it is to live: \"until the trade fair\"");
    command.addOption("--quality-bar", options.qualityBar, "What it must stand: \"99.9% a month\"");
    command.addOption("--users", options.users, "Who uses it, and how many");
    command.addOption("--blast-radius", options.blastRadius, "Who is hurt when it fails");
}

Json classificationJson(const Classification& classification)
{
    return {{"generation", toText(toKey(classification.generation))},
            {"purpose", toText(classification.purpose)},
            {"time_horizon", toText(classification.timeHorizon)},
            {"quality_bar", toText(classification.qualityBar)},
            {"users", toText(classification.users)},
            {"blast_radius", toText(classification.blastRadius)}};
}

} // namespace slipway::app
