// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_scripts.h"

#include "core/model/json.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

constexpr int kDeepest = 3;
constexpr qsizetype kMostCommands = 5000;

} // namespace

bool CiScripts::isScript(const QString& path, const QString& name)
{
    const bool isShell =
        hasEnding(name, {"sh", "bash", "ps1", "py"}) && !name.startsWith(QLatin1String("test_"));
    const bool isExtensionless =
        !name.contains(QLatin1Char('.')) && isUnder(path, {"scripts", "script", "bin", "ci", ".ci", "tools",
                                                           "build", "hack", "packaging", "dev"});
    const bool isMake = name == QLatin1String("Makefile") || name == QLatin1String("GNUmakefile") ||
                        name == QLatin1String("makefile") || name == QLatin1String("justfile");
    return isShell || isExtensionless || isMake || name == QLatin1String("package.json");
}

void CiScripts::add(const QString& path, const QByteArray& content)
{
    if (isBinary(viewOf(content)))
        return;
    const QString name = path.section(QLatin1Char('/'), -1);
    if (name == QLatin1String("package.json")) {
        addPackageJson(path, content);
    } else if (name.endsWith(QLatin1String("akefile")) || name == QLatin1String("justfile")) {
        if (!path.contains(QLatin1Char('/')))
            addMakefile(content);
    } else {
        QStringList lines;
        forEachLine(viewOf(content), [&](std::string_view line, int) {
            lines += toQt(trimmed(line));
            return lines.size() < kMostCommands;
        });
        m_files.insert(path, lines);
    }
}

void CiScripts::addMakefile(const QByteArray& content)
{
    static const QRegularExpression quietOrUnchecked(QStringLiteral("^[@-]+"));
    QString target;
    forEachLine(viewOf(content), [&](std::string_view line, int) {
        const bool isRecipe = !line.empty() && (line.front() == '\t' || line.front() == ' ');
        const size_t colon = line.find(':');
        if (isRecipe && !target.isEmpty()) {
            m_targets[target] += toQt(trimmed(line)).remove(quietOrUnchecked);
        } else if (colon != std::string_view::npos && colon > 0 && line.substr(colon, 2) != ":=" &&
                   line.front() != '#') {
            target = toQt(trimmed(line.substr(0, colon)));
            // A target that only names others runs them.
            for (const QString& needed :
                 toQt(line.substr(colon + 1)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                m_targets[target] += QStringLiteral("make ") + needed;
        } else if (!isRecipe && !trimmed(line).empty()) {
            target.clear();
        }
        return true;
    });
}

void CiScripts::addPackageJson(const QString& path, const QByteArray& content)
{
    const auto json = model::parseJson(content, path);
    if (!json || !json->is_object() || !json->contains("scripts") || !(*json)["scripts"].is_object())
        return;
    for (const auto& [name, command] : (*json)["scripts"].items()) {
        if (command.is_string())
            m_npm[model::toQString(name)] += model::toQString(command.get<std::string>());
    }
}

QStringList CiScripts::expand(const QString& command, Followed& followed) const
{
    QStringList all;
    expandInto(command, 0, followed, all);
    return all;
}

void CiScripts::expandInto(const QString& command, int depth, Followed& followed, QStringList& into) const
{
    static const QRegularExpression makeCall(QStringLiteral("\\b(?:make|just)((?: +[A-Za-z0-9_./=-]+)*)"));
    static const QRegularExpression npmCall(
        QStringLiteral("\\b(?:npm|yarn|pnpm|bun)(?: run)?(?: -\\S+)* ([A-Za-z0-9:_-]+)"));
    static const QRegularExpression fileCall(
        QStringLiteral("(?:^|[\\s;&|(])\\.?/?((?:[A-Za-z0-9_.-]+/)*[A-Za-z0-9_.-]+)"));
    const auto before = followed.constFind(command);
    if (into.size() >= kMostCommands || (before != followed.constEnd() && *before <= depth))
        return;
    followed.insert(command, depth);
    into += command;
    if (depth >= kDeepest || command.startsWith(QLatin1Char('#')))
        return;
    QStringList next;
    for (auto calls = makeCall.globalMatch(command); calls.hasNext();) {
        for (const QString& target : calls.next().captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            next += m_targets.value(target);
    }
    for (auto calls = npmCall.globalMatch(command); calls.hasNext();)
        next += m_npm.value(calls.next().captured(1));
    for (auto calls = fileCall.globalMatch(command); calls.hasNext();)
        next += m_files.value(calls.next().captured(1));
    for (const QString& line : next)
        expandInto(line, depth + 1, followed, into);
}

} // namespace slipway::repo
