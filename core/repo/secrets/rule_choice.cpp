// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/rule_choice.h"

#include "core/repo/secrets/rule_file.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway::repo::secrets {

using namespace model;

namespace {

constexpr int kMostExtensions = 2; // as many as gitleaks follows

Result<RuleSet> readExtended(const QString& path, const RuleFileReader& read, int depth)
{
    const auto content = read(path);
    if (!content)
        return Error{ErrorCode::NotFound, QStringLiteral("no such rule file, or larger than 2 MiB"), path,
                     QStringLiteral("give a TOML file in gitleaks' format")};
    const auto file = parseRuleFile(*content, path);
    if (!file)
        return file.error();
    RuleSet base;
    if (file->extendsDefault)
        base = defaultRules();
    if (!file->extendsPath.isEmpty() && depth < kMostExtensions) {
        auto other = readExtended(file->extendsPath, read, depth + 1);
        if (!other)
            return other.error();
        if (file->extendsDefault)
            base = extended({std::move(other).value(), false, {}, {}}, std::move(base));
        else
            base = std::move(other).value();
    }
    return extended(*file, std::move(base));
}

} // namespace

const RuleSet& defaultRules()
{
    static const RuleSet rules = [] {
        resources::initResources();
        RuleSet all;
        const QDir folder(QStringLiteral(":/slipway/secrets"));
        for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto parsed = parseRuleFile(file.readAll(), name);
            if (parsed)
                all = extended(*parsed, std::move(all));
            else
                all.notes += parsed.error().line();
        }
        return all;
    }();
    return rules;
}

Result<RuleSet> readRules(const QString& path, const RuleFileReader& read)
{
    return readExtended(path, read, 0);
}

Result<RuleSet> readRulesFromDisk(const QString& path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    return readRules(path, [&](const QString& name) -> std::optional<QByteArray> {
        const QString full = name == path ? path : folder.absoluteFilePath(name);
        const QFileInfo info(full);
        QFile file(full);
        if (!info.isFile() || info.size() > kLargestRuleFile || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.read(kLargestRuleFile);
    });
}

} // namespace slipway::repo::secrets
