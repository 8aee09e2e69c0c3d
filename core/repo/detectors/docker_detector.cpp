// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace slipway::repo {

using namespace model;

namespace {

struct From
{
    QString image;
    QString stage; ///< lower case; empty if it has no name
};

/// Images that are made to run as another user; what is built on them does too.
bool runsAsAnother(const QString& image)
{
    // "nonroot" and "chiseled" are tags; the rest are publishers who say so of their images.
    static const QRegularExpression known(QStringLiteral(
        "nonroot|chiseled|unprivileged|(^|/)(grafana/|prom/|bitnami/|chainguard/|jenkins/jenkins|"
        "otel/opentelemetry-collector|opensearchproject/|elasticsearch/elasticsearch|kibana/kibana)"));
    return known.match(image).hasMatch();
}

From readFrom(const QString& line)
{
    static const QRegularExpression from(
        QStringLiteral("^FROM\\s+(?:--platform=\\S+\\s+)?(\\S+)(?:\\s+AS\\s+(\\S+))?"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = from.match(line);
    return {match.captured(1), match.captured(2).toLower()};
}

/// Each instruction on one line, with the number of its first: lines that end in a backslash go on, and
/// comments between them are left out (https://docs.docker.com/reference/dockerfile/#format).
void forEachInstruction(const QByteArray& content, const std::function<void(const QString&, int)>& visit)
{
    QString open;
    int start = 0;
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        QString line = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            return true;
        if (open.isEmpty())
            start = number;
        const bool goesOn = line.endsWith(QLatin1Char('\\'));
        if (goesOn)
            line.chop(1);
        open += line;
        if (goesOn)
            return true;
        visit(open, start);
        open.clear();
        return true;
    });
    if (!open.isEmpty())
        visit(open, start);
}

class DockerDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QRegularExpression named(
            QStringLiteral("^(Dockerfile|Containerfile)([.-][A-Za-z0-9_.-]+)?$|\\.(dockerfile|Dockerfile)$"));
        // Where people and their assistants work is not what is shipped.
        return !file.isForeign && !isExample(file.path) && file.kind == EntryKind::File &&
               !isUnder(file.path, {".devcontainer", ".cursor", ".gitpod"}) &&
               named.match(file.name).hasMatch() &&
               !hasEnding(file.name, {"md", "dockerignore", "j2", "tmpl"});
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        QHash<QString, QString> stages; // name to the user it ends as
        QString stage;
        QString user;
        int lastFrom = 0;
        bool hasHealthcheck = false;
        bool isScratch = false;
        static const QRegularExpression remoteSource(QStringLiteral("\\shttps?://"));
        forEachInstruction(content, [&](const QString& line, int number) {
            const QString word = line.section(QLatin1Char(' '), 0, 0).toUpper();
            if (word == QLatin1String("FROM")) {
                if (!stage.isEmpty())
                    stages.insert(stage, user);
                const From from = readFrom(line);
                isScratch = from.image == QLatin1String("scratch");
                lastFrom = number;
                stage = from.stage;
                // A stage starts as the user of its base, which is root unless it says otherwise.
                user = runsAsAnother(from.image) ? QStringLiteral("nonroot")
                                                 : stages.value(from.image.toLower());
                if (!stages.contains(from.image.toLower()))
                    judgeBase(file.path, from.image, number);
            } else if (word == QLatin1String("USER")) {
                user = line.section(QLatin1Char(' '), 1).trimmed().section(QLatin1Char(':'), 0, 0);
            } else if (word == QLatin1String("HEALTHCHECK") && !line.endsWith(QLatin1String("NONE"))) {
                hasHealthcheck = true;
            } else if (word == QLatin1String("ADD") && line.contains(remoteSource)) {
                ++m_remoteAdds;
                m_findings.push_back(
                    warning(QStringLiteral("repo.docker.remote_adds"), file.path, number,
                            QStringLiteral("ADD fetches a URL without checking what arrives")));
            }
        });
        if (lastFrom == 0)
            return; // an empty one builds nothing
        ++m_files;
        m_findings.push_back(
            shownBy(QStringLiteral("repo.docker.files"), file.path, 1, QStringLiteral("builds an image")));
        m_healthchecks += hasHealthcheck ? 1 : 0;
        if (!isScratch && (user.isEmpty() || user == QLatin1String("root") || user == QLatin1String("0"))) {
            ++m_rootUsers;
            m_findings.push_back(warning(QStringLiteral("repo.docker.root_users"), file.path, lastFrom,
                                         QStringLiteral("the last stage runs as root")));
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.docker.files"), m_files);
        sink.add(QStringLiteral("repo.docker.unpinned_bases"), m_unpinned);
        sink.add(QStringLiteral("repo.docker.root_users"), m_rootUsers);
        sink.add(QStringLiteral("repo.docker.healthchecks"), m_healthchecks);
        sink.add(QStringLiteral("repo.docker.remote_adds"), m_remoteAdds);
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
    }

private:
    void judgeBase(const QString& path, const QString& image, int number)
    {
        // A name that comes from an ARG is decided by whoever builds.
        if (image == QLatin1String("scratch") || image.contains(QLatin1Char('$')) ||
            image.contains(QLatin1String("@sha256:")))
            return;
        ++m_unpinned;
        m_findings.push_back(warning(QStringLiteral("repo.docker.unpinned_bases"), path, number,
                                     QStringLiteral("the base image %1 has no digest").arg(image.left(120))));
    }

    qint64 m_files = 0;
    qint64 m_unpinned = 0;
    qint64 m_rootUsers = 0;
    qint64 m_healthchecks = 0;
    qint64 m_remoteAdds = 0;
    std::vector<Finding> m_findings;
};

} // namespace

std::unique_ptr<Detector> makeDockerDetector()
{
    return std::make_unique<DockerDetector>();
}

} // namespace slipway::repo
