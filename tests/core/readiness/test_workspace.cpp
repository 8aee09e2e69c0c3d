// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QFile>

namespace slipway::test {

using namespace model;

namespace {

QByteArray resourceText(const QString& name)
{
    QFile file(sourceDir() + QStringLiteral("/resources/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read; is SLIPWAY_SOURCE_DIR set?", qPrintable(name));
    return file.readAll();
}

} // namespace

readiness::Shipped theShipped()
{
    auto schema = valueOf(evidence::JsonSchema::compile(
        resourceText(QStringLiteral("schemas/evidence-1.json")), QStringLiteral("evidence-1.json")));
    return {std::make_shared<const FactRegistry>(theRegistry()),
            {{QStringLiteral("production-grade"),
              resourceText(QStringLiteral("policies/production-grade.json"))}},
            std::make_shared<const evidence::JsonSchema>(std::move(schema))};
}

TestWorkspace::TestWorkspace()
    : m_now(std::make_shared<QDateTime>(theDay()))
    , m_repository(path(QStringLiteral("web")))
{
    m_repository.write(QStringLiteral("README.md"), "# web\n\n## Build and run\n\n    make run\n");
    m_repository.write(QStringLiteral("LICENSE"),
                       "MIT License\n\nPermission is hereby granted, free of charge\n");
    m_repository.commit(QStringLiteral("Begin"));
    m_workspace = valueOf(readiness::Workspace::create(file(), theShipped(), options()));
}

store::HistoryOptions TestWorkspace::options() const
{
    store::HistoryOptions options;
    options.clock = [now = m_now] { return *now; };
    return options;
}

void TestWorkspace::reopen()
{
    m_workspace.reset();
    m_workspace = valueOf(readiness::Workspace::open(file(), theShipped(), options()));
}

Release TestWorkspace::addRelease(const QString& name)
{
    if (valueOf(m_workspace->history().projects()).empty())
        valueOf(m_workspace->addProject(
            {QStringLiteral("web"), m_repository.path(), ProjectKind::WebService, QStringLiteral("Payments")},
            QStringLiteral("ada")));
    readiness::NewRelease release;
    release.project = QStringLiteral("web");
    release.name = name;
    release.launchAt = now().addDays(3);
    return valueOf(m_workspace->addRelease(release, QStringLiteral("ada")));
}

Evidence TestWorkspace::scan(const ReleaseId& release)
{
    return valueOf(m_workspace->scanRelease(release, {}, QStringLiteral("ada")));
}

readiness::Dossier TestWorkspace::dossier(const ReleaseId& release, const store::AsOf& asOf)
{
    return valueOf(m_workspace->dossierWithPast(release, asOf));
}

CriterionResult TestWorkspace::result(const ReleaseId& release, const char* criterion)
{
    const readiness::Dossier whole = dossier(release);
    const CriterionResult* found = whole.evaluation.find(CriterionId(QString::fromLatin1(criterion)));
    if (!found)
        qFatal("no criterion %s", criterion);
    return *found;
}

readiness::Answer TestWorkspace::anAnswer(const ReleaseId& release, const char* criterion) const
{
    return {release,
            CriterionId(QString::fromLatin1(criterion)),
            true,
            QStringLiteral("sec-lead"),
            QStringLiteral("Read 200 log lines"),
            QStringLiteral("https://example.org/notes"),
            now().addDays(30)};
}

readiness::WaiverRequest TestWorkspace::aWaiver(const ReleaseId& release, const char* criterion) const
{
    return {release,
            CriterionId(QString::fromLatin1(criterion)),
            QStringLiteral("eng-lead"),
            QStringLiteral("cto"),
            QStringLiteral("Beta only"),
            QStringLiteral("Ten invited users"),
            now().addDays(14)};
}

} // namespace slipway::test
