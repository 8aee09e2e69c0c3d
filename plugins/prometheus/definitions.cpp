// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/definitions.h"

#include "plugins/prometheus/expression.h"
#include "plugins/prometheus/translated.h"
#include "plugins/prometheus/yaml_file.h"
#include "plugins/sdk/reading/yaml_reader.h"
#include "plugins/slo/dialects.h"

namespace slipway::prometheus {

using namespace model;

namespace {

constexpr size_t kMostObjectives = 50;  // each is two questions
constexpr qsizetype kMostProblems = 20; // for each the file is parsed once more, to name the line

Indicators indicatorsOf(const std::vector<YamlFile>& files)
{
    Indicators all;
    for (const YamlFile& file : files) {
        for (const auto& manifest : file.manifests) {
            if (slo_files::isOpenSlo(plugin::textAt(manifest.content, "apiVersion")) &&
                plugin::textAt(manifest.content, "kind") == QLatin1String("SLI")) {
                const QString name = plugin::textAt(manifest.content, "metadata/name");
                all.insert(name, all.contains(name) ? nullptr : &manifest.content);
            }
        }
    }
    return all;
}

bool isDefinition(const Json& document)
{
    const QString apiVersion = plugin::textAt(document, "apiVersion");
    return slo_files::isOpenSlo(apiVersion) || slo_files::isPyrra(apiVersion) ||
           slo_files::isSlothResource(apiVersion) ||
           slo_files::isSlothFile(plugin::textAt(document, "version"));
}

Result<ObjectiveAsked> readTranslated(const Translated& translated)
{
    if (!translated.entry)
        return translated.entry.error();
    for (const char* key : {"good", "bad", "total", "error_ratio"}) {
        const auto text = http::valueAt<QString>(*translated.entry, std::string("/") + key);
        if (!text.isKnown())
            continue;
        if (const auto complaint = complaintAbout(withStep(*text.value)))
            return Error{
                ErrorCode::InvalidInput, *complaint, {}, QStringLiteral("write [{{.window}}], or [5m]")};
    }
    return readObjective(*translated.entry);
}

/// The objectives of one file, and what is wrong with others of it.
void takeFile(const YamlFile& file, const Indicators& indicators, const QString& period, Definitions& found)
{
    const bool isNone = std::none_of(file.manifests.begin(), file.manifests.end(),
                                     [](const auto& manifest) { return isDefinition(manifest.content); });
    if (isNone) {
        found.problems +=
            Error{ErrorCode::InvalidInput, QStringLiteral("defines nothing of OpenSLO, Sloth or Pyrra"),
                  file.name, QStringLiteral("name the file of the definitions")}
                .line();
        found.isCounted = false;
    }
    for (const auto& manifest : file.manifests) {
        std::vector<Translated> all = translateOpenSlo(manifest.content, indicators);
        for (auto&& more : {translateSloth(manifest.content, period), translatePyrra(manifest.content)})
            all.insert(all.end(), more.begin(), more.end());
        for (const Translated& each : all) {
            auto asked = readTranslated(each);
            if (asked) {
                found.objectives.push_back(std::move(asked).value());
                continue;
            }
            ++found.refused;
            if (found.problems.size() >= kMostProblems)
                continue;
            const int line = plugin::yamlLineOf(file.text, manifest.document, manifest.path + each.at);
            found.problems += Error{asked.error().code, each.name + u' ' + asked.error().what,
                                    line > 0 ? QStringLiteral("%1:%2").arg(file.name).arg(line) : file.name,
                                    asked.error().hint}
                                  .line();
        }
    }
}

} // namespace

Definitions readDefinitions(const Json& config)
{
    Definitions found;
    std::vector<YamlFile> files;
    for (const Json& path : config.value("definitions", Json::array())) {
        const QString name = path.is_string() ? toQString(path.get<std::string>()) : QString();
        auto file = readYamlFile(name, "definitions");
        if (file) {
            files.push_back(std::move(file).value());
            continue;
        }
        found.problems += file.error().line();
        found.isCounted = false;
    }
    const Indicators indicators = indicatorsOf(files);
    const QString period = toQString(config.value("sloth_period", std::string("30d")));
    for (const YamlFile& file : files)
        takeFile(file, indicators, period, found);
    if (found.problems.size() >= kMostProblems)
        found.problems +=
            QStringLiteral("of the definitions %1 objectives cannot be read, and only the first are named")
                .arg(found.refused);
    if (found.objectives.size() > kMostObjectives) {
        found.problems +=
            QStringLiteral("the definitions hold %1 objectives, of which 50 are read; set up several "
                           "sources with fewer files each")
                .arg(found.objectives.size());
        found.refused += qint64(found.objectives.size() - kMostObjectives);
        found.objectives.resize(kMostObjectives);
    }
    return found;
}

} // namespace slipway::prometheus
