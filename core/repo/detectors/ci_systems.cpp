// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_systems.h"

#include <QRegularExpression>

namespace slipway::repo {

QString ciSystemOf(const QString& path)
{
    static const QRegularExpression workflow(QStringLiteral("^\\.github/workflows/[^/]+\\.ya?ml$"));
    static const QRegularExpression azure(
        QStringLiteral("^(?:\\.azure-pipelines/|\\.azuredevops/|\\.azure/)?[^/]*azure-pipelines[^/"
                       "]*\\.ya?ml$|^\\.azure-pipelines/.+\\.ya?ml$"));
    static const QRegularExpression jenkins(QStringLiteral("(^|/)Jenkinsfile(\\.[A-Za-z0-9_-]+)?$"));
    static const QRegularExpression buildkite(QStringLiteral("^\\.buildkite/.+\\.ya?ml$"));
    static const QRegularExpression gitlab(
        QStringLiteral("^\\.gitlab-ci\\.ya?ml$|^\\.gitlab/ci/.+\\.ya?ml$"));
    if (workflow.match(path).hasMatch())
        return QStringLiteral("GitHub Actions");
    if (gitlab.match(path).hasMatch())
        return QStringLiteral("GitLab CI");
    if (jenkins.match(path).hasMatch())
        return QStringLiteral("Jenkins");
    if (azure.match(path).hasMatch())
        return QStringLiteral("Azure Pipelines");
    if (path == QLatin1String(".circleci/config.yml") || path == QLatin1String(".circleci/config.yaml"))
        return QStringLiteral("CircleCI");
    if (buildkite.match(path).hasMatch())
        return QStringLiteral("Buildkite");
    if (path == QLatin1String("bitbucket-pipelines.yml"))
        return QStringLiteral("Bitbucket Pipelines");
    if (path == QLatin1String(".drone.yml") || path == QLatin1String(".woodpecker.yml"))
        return QStringLiteral("Drone");
    if (path == QLatin1String(".travis.yml"))
        return QStringLiteral("Travis CI");
    if (path == QLatin1String("appveyor.yml") || path == QLatin1String(".appveyor.yml"))
        return QStringLiteral("AppVeyor");
    // The scripts there, not what configures the tools that they call.
    static const QRegularExpression script(
        QStringLiteral("^\\.ci/(?:[^/.]+|[^/]+\\.(?:sh|bash|ps1|py|groovy|jenkinsfile))$"));
    if (script.match(path).hasMatch())
        return QStringLiteral("CI script");
    return {};
}

} // namespace slipway::repo
