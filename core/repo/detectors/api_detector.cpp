// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_commands.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace slipway::repo {

using namespace model;

namespace {

const QRegularExpression& versionPart()
{
    // "/v1/", "/v2.1", "/2.0/", "/api/v3"
    static const QRegularExpression pattern(
        QStringLiteral("(^|/)v?\\d+(\\.\\d+)*(alpha\\d*|beta\\d*)?(/|$)"));
    return pattern;
}

bool isVersioned(const QString& pathOrUrl)
{
    const QString path =
        pathOrUrl.contains(QLatin1String("://")) ? pathOrUrl.section(QLatin1Char('/'), 3) : pathOrUrl;
    return versionPart().match(path).hasMatch();
}

class ApiDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File)
            return false;
        const QString name = file.name.toLower();
        if (isDocument(name) && !isUnder(file.path, {".agents", ".claude", ".cursor"}) &&
            (name.startsWith(QLatin1String("migrat")) || name.startsWith(QLatin1String("upgrad")) ||
             name.contains(QLatin1String("migration-guide")) ||
             name.contains(QLatin1String("upgrade-guide")) || name.startsWith(QLatin1String("breaking"))))
            m_migrations += file.path;
        if (name == QLatin1String("buf.yaml") || name == QLatin1String("buf.gen.yaml"))
            return true;
        if (file.path.startsWith(QLatin1String(".github/workflows/")) ||
            name == QLatin1String(".gitlab-ci.yml") || name == QLatin1String("makefile"))
            return true;
        return !isExample(file.path) && (isYaml(name) || hasEnding(name, {"json", "proto"}));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (!m_breakingCheck)
            searchBreakingCheck(file, text);
        if (hasEnding(file.name, {"proto"})) {
            readProto(file.path, text);
            return;
        }
        const std::string_view head = text.substr(0, 4096);
        const bool mayBe = head.find("openapi") != std::string_view::npos ||
                           head.find("swagger") != std::string_view::npos ||
                           head.find("asyncapi") != std::string_view::npos;
        if (!mayBe || hasEnding(file.name, {"lock"}))
            return;
        const auto documents = yamlDocuments(content);
        if (!documents || documents->empty())
            return;
        const YAML::Node& root = documents->front();
        if (!scalarAt(root, "openapi").isEmpty() || !scalarAt(root, "swagger").isEmpty())
            readOpenApi(file.path, root);
        else if (!scalarAt(root, "asyncapi").isEmpty())
            addDescription(file.path, !scalarAt(childAt(root, "info"), "version").isEmpty());
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.api.descriptions"), m_descriptions);
        sink.add(QStringLiteral("repo.api.operations"), m_operations);
        if (m_descriptions > 0)
            sink.add(QStringLiteral("repo.api.versioned"), m_unversioned == 0);
        if (m_operations > 0)
            sink.add(QStringLiteral("repo.api.secured_percent"),
                     100.0 * static_cast<double>(m_secured) / static_cast<double>(m_operations));
        sink.add(QStringLiteral("repo.api.security_schemes"), qint64(m_schemes.size()));
        sink.add(QStringLiteral("repo.api.deprecated"), m_deprecated);
        sink.add(QStringLiteral("repo.api.migration_docs"), qint64(m_migrations.size()));
        sink.add(QStringLiteral("repo.api.breaking_change_check"), m_breakingCheck);
        for (const QString& path : m_migrations)
            sink.find(shownBy(QStringLiteral("repo.api.migration_docs"), path, 1,
                              QStringLiteral("says how to move to a new version")));
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
    }

private:
    void searchBreakingCheck(const TreeFile& file, std::string_view text)
    {
        const bool isBuf =
            file.name == QLatin1String("buf.yaml") && text.find("breaking:") != std::string_view::npos;
        const bool isCommands = file.path.startsWith(QLatin1String(".github/")) ||
                                file.name == QLatin1String(".gitlab-ci.yml") ||
                                file.name == QLatin1String("Makefile");
        int line = isBuf ? lineOf(text, "breaking:") : 0;
        if (isCommands) {
            forEachLine(text, [&](std::string_view raw, int number) {
                if (checksBreakingChanges(QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()))))
                    line = number;
                return line == 0;
            });
        }
        if (line == 0)
            return;
        m_breakingCheck = true;
        m_findings.push_back(shownBy(QStringLiteral("repo.api.breaking_change_check"), file.path, line,
                                     QStringLiteral("checks for breaking changes")));
    }

    void addDescription(const QString& path, bool versioned)
    {
        ++m_descriptions;
        m_findings.push_back(
            shownBy(QStringLiteral("repo.api.descriptions"), path, 1, QStringLiteral("describes an API")));
        if (versioned)
            return;
        ++m_unversioned;
        m_findings.push_back(warning(QStringLiteral("repo.api.versioned"), path, 1,
                                     QStringLiteral("no version in its paths, package or servers")));
    }

    void readProto(const QString& path, std::string_view text)
    {
        static const QRegularExpression package(QStringLiteral("^package\\s+([A-Za-z0-9_.]+)\\s*;"));
        static const QRegularExpression version(QStringLiteral("\\.v\\d+((alpha|beta)\\d*)?(\\.|$)"));
        bool hasService = false;
        bool versioned = false;
        CommentTracker comments;
        forEachLine(text, [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            if (comments.isComment(line))
                return true;
            if (line.find("deprecated = true") != std::string_view::npos)
                addDeprecated(path, number, QStringLiteral("marked as deprecated"));
            hasService = hasService || line.starts_with("service ");
            if (line.starts_with("package ")) {
                const auto match =
                    package.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
                versioned = match.hasMatch() && version.match(match.captured(1)).hasMatch();
            }
            return true;
        });
        if (hasService)
            addDescription(path, versioned);
    }

    void readOpenApi(const QString& path, const YAML::Node& root)
    {
        readSchemes(path, childAt(childAt(root, "components"), "securitySchemes"));
        readSchemes(path, childAt(root, "securityDefinitions"));
        bool versioned = isVersioned(scalarAt(root, "basePath"));
        const YAML::Node servers = childAt(root, "servers");
        if (servers.IsDefined() && servers.IsSequence()) {
            for (const auto& server : servers)
                versioned = versioned || isVersioned(scalarAt(server, "url"));
        }
        const bool securedByDefault = requiresSecurity(childAt(root, "security"), false);
        const YAML::Node paths = childAt(root, "paths");
        qsizetype versionedPaths = 0;
        if (paths.IsDefined() && paths.IsMap()) {
            for (const auto& entry : paths) {
                if (entry.first.IsScalar() && isVersioned(QString::fromStdString(entry.first.Scalar())))
                    ++versionedPaths;
                countOperations(path, entry.second, securedByDefault);
            }
            versioned = versioned || versionedPaths > 0;
        }
        addDescription(path, versioned);
    }

    /// Each kind once: "http bearer", "oauth2", "apiKey in header", "openIdConnect", "mutualTLS".
    void readSchemes(const QString& path, const YAML::Node& schemes)
    {
        if (!schemes.IsDefined() || !schemes.IsMap())
            return;
        for (const auto& entry : schemes) {
            const QString type = scalarAt(entry.second, "type");
            QString kind = type;
            if (type == QLatin1String("http"))
                kind += QLatin1Char(' ') + scalarAt(entry.second, "scheme").toLower();
            if (type == QLatin1String("apiKey"))
                kind += QStringLiteral(" in ") + scalarAt(entry.second, "in");
            if (type.isEmpty() || m_schemes.contains(kind))
                continue;
            m_schemes.insert(kind);
            m_findings.push_back(shownBy(QStringLiteral("repo.api.security_schemes"), path,
                                         lineOf(entry.first), kind.left(120)));
        }
    }

    void addDeprecated(const QString& path, int line, const QString& what)
    {
        ++m_deprecated;
        m_findings.push_back(shownBy(QStringLiteral("repo.api.deprecated"), path, line, what));
    }

    /// OpenAPI 3: absent inherits, [] lifts, [{}] makes it optional.
    static bool requiresSecurity(const YAML::Node& security, bool inherited)
    {
        if (!security.IsDefined())
            return inherited;
        if (!security.IsSequence() || security.size() == 0)
            return false;
        for (const auto& alternative : security) {
            if (!alternative.IsMap() || alternative.size() == 0)
                return false;
        }
        return true;
    }

    void countOperations(const QString& path, const YAML::Node& item, bool securedByDefault)
    {
        static constexpr std::array methods{"get",     "put",  "post",  "delete",
                                            "options", "head", "patch", "trace"};
        for (const char* method : methods) {
            const YAML::Node operation = childAt(item, method);
            if (!operation.IsDefined() || !operation.IsMap())
                continue;
            ++m_operations;
            if (scalarAt(operation, "deprecated") == QLatin1String("true"))
                addDeprecated(path, lineOf(operation),
                              QStringLiteral("%1 is deprecated").arg(QString::fromLatin1(method).toUpper()));
            if (requiresSecurity(childAt(operation, "security"), securedByDefault))
                ++m_secured;
            else
                m_findings.push_back(warning(QStringLiteral("repo.api.secured_percent"), path,
                                             lineOf(operation),
                                             QStringLiteral("%1 requires no authorisation")
                                                 .arg(QString::fromLatin1(method).toUpper())));
        }
    }

    qint64 m_descriptions = 0;
    qint64 m_unversioned = 0;
    qint64 m_operations = 0;
    qint64 m_secured = 0;
    qint64 m_deprecated = 0;
    QSet<QString> m_schemes; ///< kinds of them
    bool m_breakingCheck = false;
    QStringList m_migrations;
    std::vector<Finding> m_findings;
};

} // namespace

std::unique_ptr<Detector> makeApiDetector()
{
    return std::make_unique<ApiDetector>();
}

} // namespace slipway::repo
