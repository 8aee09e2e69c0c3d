// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_commands.h"
#include "core/repo/detectors/ci_scripts.h"
#include "core/repo/detectors/ci_systems.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>
#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

/// One command of a CI configuration with its place.
struct Command
{
    QString text;
    QString path;
    int line = 0;
};

class CiDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign && !file.path.startsWith(QLatin1String(".github/")))
            return false;
        return !ciSystemOf(file.path).isEmpty() || isLocalAction(file) ||
               CiScripts::isScript(file.path, file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const QString system = ciSystemOf(file.path);
        if (CiScripts::isScript(file.path, file.name))
            m_scripts.add(file.path, content);
        if (system.isEmpty() && !isLocalAction(file))
            return;
        if (!system.isEmpty() && !m_systems.contains(system)) {
            m_systems.insert(system);
            m_findings.push_back(shownBy(QStringLiteral("repo.ci.systems"), file.path, 1, system));
        }
        if (system == QLatin1String("Jenkins") || system == QLatin1String("CI script"))
            readLines(file.path, content);
        else
            readYaml(file.path, system, content);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        const auto tests = firstThat(runsTests);
        auto lint = firstThat(runsLint);
        if (!lint)
            lint = m_lintAction;
        sink.add(QStringLiteral("repo.ci.systems"), qint64(m_systems.size()));
        sink.add(QStringLiteral("repo.ci.runs_tests"), tests.has_value());
        sink.add(QStringLiteral("repo.ci.runs_lint"), lint.has_value());
        sink.add(QStringLiteral("repo.ci.on_pull_request"), m_onPullRequest.has_value());
        sink.add(QStringLiteral("repo.ci.unpinned_actions"), m_unpinned);
        if (m_workflows > 0)
            sink.add(QStringLiteral("repo.ci.least_privilege"), m_unlimited == 0);
        show(sink, QStringLiteral("repo.ci.runs_tests"), tests);
        show(sink, QStringLiteral("repo.ci.runs_lint"), lint);
        show(sink, QStringLiteral("repo.ci.on_pull_request"), m_onPullRequest);
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
        for (const QString& note : m_notes)
            sink.note(note);
    }

private:
    static bool isLocalAction(const TreeFile& file)
    {
        return file.path.startsWith(QLatin1String(".github/actions/")) &&
               (file.name == QLatin1String("action.yml") || file.name == QLatin1String("action.yaml"));
    }

    static void show(FactSink& sink, const QString& fact, const std::optional<Command>& by)
    {
        if (by)
            sink.find(shownBy(fact, by->path, by->line, by->text.trimmed().left(120)));
    }

    std::optional<Command> firstThat(bool (*does)(const QString&)) const
    {
        CiScripts::Followed followed;
        for (const Command& command : m_commands) {
            for (const QString& line : m_scripts.expand(command.text, followed)) {
                if (does(line))
                    return command;
            }
        }
        return std::nullopt;
    }

    void addCommands(const QString& text, const QString& path, int line)
    {
        int at = line;
        for (const QString& part : text.split(QLatin1Char('\n')))
            m_commands.push_back({part.trimmed(), path, at++});
    }

    void readLines(const QString& path, const QByteArray& content)
    {
        static const QRegularExpression shellStep(
            QStringLiteral("\\b(?:sh|bat|powershell|pwsh)\\b[^'\"]*['\"]+(.*?)['\"]+\\s*\\)?$"));
        forEachLine(viewOf(content), [&](std::string_view raw, int number) {
            const QString line = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
            const auto step = shellStep.match(line);
            m_commands.push_back({step.hasMatch() ? step.captured(1) : line, path, number});
            if (!m_onPullRequest && line.contains(QLatin1String("changeRequest()")))
                m_onPullRequest = m_commands.back();
            return true;
        });
    }

    void readYaml(const QString& path, const QString& system, const QByteArray& content)
    {
        const auto documents = yamlDocuments(content);
        if (!documents) {
            m_notes += QStringLiteral("%1: does not parse as YAML, so its steps are not known").arg(path);
            return;
        }
        for (const YAML::Node& document : *documents) {
            const size_t before = m_commands.size();
            forEachEntry(document,
                         [&](const QString& key, const YAML::Node& value) { readEntry(path, key, value); });
            if (system == QLatin1String("GitHub Actions"))
                readWorkflow(path, document, m_commands.size() > before);
        }
        const bool runsOnEveryBranch =
            system == QLatin1String("CircleCI") || system == QLatin1String("Travis CI");
        const int mergeRequest = lineOf(viewOf(content), "merge_request");
        const int pullRequest = lineOf(viewOf(content), "pull-requests:");
        const int azureTrigger =
            system == QLatin1String("Azure Pipelines") ? lineOf(viewOf(content), "pr:") : 0;
        for (const int line : {runsOnEveryBranch ? 1 : 0, mergeRequest, pullRequest, azureTrigger}) {
            if (line > 0 && system != QLatin1String("GitHub Actions") && !m_onPullRequest)
                m_onPullRequest = Command{QStringLiteral("runs on pull or merge requests"), path, line};
        }
    }

    void readEntry(const QString& path, const QString& key, const YAML::Node& value)
    {
        static const QSet<QString> commandKeys{
            QStringLiteral("run"),         QStringLiteral("script"),         QStringLiteral("before_script"),
            QStringLiteral("command"),     QStringLiteral("commands"),       QStringLiteral("after_script"),
            QStringLiteral("bash"),        QStringLiteral("pwsh"),           QStringLiteral("powershell"),
            QStringLiteral("install"),     QStringLiteral("before_install"), QStringLiteral("test_script"),
            QStringLiteral("build_script")};
        if (key == QLatin1String("uses") && value.IsScalar())
            readUses(path, value);
        // AppVeyor's images are machines, which have no digest.
        if (key == QLatin1String("image") && value.IsScalar() &&
            !path.startsWith(QLatin1String(".github/")) && !path.endsWith(QLatin1String("appveyor.yml")))
            checkImage(path, value);
        if (!commandKeys.contains(key))
            return;
        if (value.IsScalar())
            addCommands(QString::fromStdString(value.Scalar()), path, lineOf(value));
        else if (value.IsSequence()) {
            for (const auto& item : value) {
                if (item.IsScalar())
                    addCommands(QString::fromStdString(item.Scalar()), path, lineOf(item));
            }
        }
    }

    void readUses(const QString& path, const YAML::Node& value)
    {
        static const QRegularExpression digest(QStringLiteral("@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$"));
        const QString action = QString::fromStdString(value.Scalar());
        if (!m_lintAction && isLintAction(action))
            m_lintAction = Command{action, path, lineOf(value)};
        if (action.startsWith(QLatin1String("./")) || digest.match(action).hasMatch())
            return;
        ++m_unpinned;
        m_findings.push_back(warning(QStringLiteral("repo.ci.unpinned_actions"), path, lineOf(value),
                                     QStringLiteral("%1 is not pinned by digest").arg(action.left(120))));
    }

    void checkImage(const QString& path, const YAML::Node& value)
    {
        const QString image = QString::fromStdString(value.Scalar());
        if (image.isEmpty() || image.contains(QLatin1String("@sha256:")) || image.contains(QLatin1Char('$')))
            return;
        ++m_unpinned;
        m_findings.push_back(
            warning(QStringLiteral("repo.ci.unpinned_actions"), path, lineOf(value),
                    QStringLiteral("the image %1 is not pinned by digest").arg(image.left(120))));
    }

    void readWorkflow(const QString& path, const YAML::Node& document, bool runsCommands)
    {
        if (!document.IsMap())
            return;
        ++m_workflows;
        const YAML::Node permissions = childAt(document, "permissions");
        const YAML::Node jobs = childAt(document, "jobs");
        // One that only labels, greets or locks checks nothing.
        if (runsCommands || callsWorkflow(jobs) || (m_lintAction && m_lintAction->path == path))
            readTriggers(path, childAt(document, "on"));
        bool isLimited = permissions.IsDefined();
        if (!isLimited && jobs.IsDefined() && jobs.IsMap()) {
            isLimited = jobs.size() > 0;
            for (const auto& job : jobs)
                isLimited = isLimited && childAt(job.second, "permissions").IsDefined();
        }
        if (scalarAt(document, "permissions") == QLatin1String("write-all"))
            isLimited = false;
        if (!isLimited) {
            ++m_unlimited;
            m_findings.push_back(
                warning(QStringLiteral("repo.ci.least_privilege"), path, 1,
                        QStringLiteral("the workflow does not limit its token's permissions")));
        }
    }

    static bool callsWorkflow(const YAML::Node& jobs)
    {
        if (!jobs.IsDefined() || !jobs.IsMap())
            return false;
        return std::any_of(jobs.begin(), jobs.end(),
                           [](const auto& job) { return !scalarAt(job.second, "uses").isEmpty(); });
    }

    void readTriggers(const QString& path, const YAML::Node& on)
    {
        if (!on.IsDefined() || m_onPullRequest)
            return;
        const auto isTrigger = [](const std::string& name) {
            return name == "pull_request" || name == "pull_request_target" || name == "merge_group";
        };
        bool found = on.IsScalar() && isTrigger(on.Scalar());
        if (on.IsSequence() || on.IsMap()) {
            for (const auto& entry : on) {
                const YAML::Node name = on.IsMap() ? entry.first : static_cast<const YAML::Node&>(entry);
                found = found || (name.IsScalar() && isTrigger(name.Scalar()));
            }
        }
        if (found)
            m_onPullRequest = Command{QStringLiteral("runs on pull requests"), path, lineOf(on)};
    }

    QSet<QString> m_systems;
    CiScripts m_scripts;
    std::vector<Command> m_commands;
    std::optional<Command> m_lintAction;
    std::optional<Command> m_onPullRequest;
    qint64 m_unpinned = 0;
    int m_workflows = 0;
    int m_unlimited = 0;
    std::vector<Finding> m_findings;
    QStringList m_notes;
};

} // namespace

std::unique_ptr<Detector> makeCiDetector()
{
    return std::make_unique<CiDetector>();
}

} // namespace slipway::repo
