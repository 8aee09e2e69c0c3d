// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QFile>

namespace slipway::test {

QDateTime theDay()
{
    return {QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
}

model::CommitId commitOf(char digit)
{
    return model::CommitId::fromHex(QString(40, QLatin1Char(digit))).value();
}

model::Project aProject(const QString& name)
{
    model::Project project;
    project.id = model::ProjectId(QStringLiteral("project-") + name);
    project.name = name;
    project.kind = model::ProjectKind::WebService;
    project.createdAt = theDay().addDays(-60);
    return project;
}

model::Release aRelease(const model::CommitId& target)
{
    model::Release release;
    release.id = model::ReleaseId(QStringLiteral("release-4.2.0-rc3"));
    release.project = aProject().id;
    release.name = QStringLiteral("4.2.0-rc3");
    release.target = target;
    release.ref = QStringLiteral("release/4.2");
    release.stage = model::Stage::staging();
    release.launchAt = theDay().addDays(1);
    release.createdAt = theDay().addDays(-20);
    return release;
}

QString sourceDir()
{
    return qEnvironmentVariable("SLIPWAY_SOURCE_DIR");
}

const model::FactRegistry& theRegistry()
{
    static const model::FactRegistry registry = [] {
        QFile file(sourceDir() + QStringLiteral("/resources/schemas/facts.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("facts.json cannot be read; is SLIPWAY_SOURCE_DIR set?");
        auto loaded = model::FactRegistry::parse(file.readAll(), file.fileName());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().line()));
        return std::move(loaded).value();
    }();
    return registry;
}

EvidenceBuilder anEvidence()
{
    return {};
}

EvidenceBuilder::EvidenceBuilder()
{
    m_evidence.id = model::EvidenceId(model::makeUuidV7(theDay().toMSecsSinceEpoch()));
    m_evidence.kind = QStringLiteral("test-run");
    m_evidence.source = {QStringLiteral("junit"), QStringLiteral("1.0.0"), QStringLiteral("default")};
    m_evidence.subject.project = aProject().name;
    m_evidence.subject.commit = commitOf('a');
    observed(theDay().addSecs(-3600));
}

EvidenceBuilder& EvidenceBuilder::about(const model::CommitId& commit)
{
    m_evidence.subject.commit = commit;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::release(const QString& name)
{
    m_evidence.subject.release = name;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::environment(const QString& name)
{
    m_evidence.subject.environment = name;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::from(const QString& plugin, const QString& instance)
{
    m_evidence.source.plugin = plugin;
    m_evidence.source.instance = instance;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::observed(const QDateTime& at)
{
    m_evidence.observedAt = at;
    m_evidence.recordedAt = at;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::expires(const QDateTime& at)
{
    m_evidence.expiresAt = at;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::with(const QString& key, model::FactValue value)
{
    const auto* definition = theRegistry().find(key);
    m_evidence.facts.push_back({key, std::move(value), definition ? definition->unit : QString()});
    return *this;
}

EvidenceBuilder& EvidenceBuilder::uri(const QString& uri)
{
    m_evidence.provenance.push_back({uri, {}});
    return *this;
}

EvidenceBuilder& EvidenceBuilder::finding(const QString& path, int line, const QString& message)
{
    m_evidence.findings.push_back(
        {QStringLiteral("rule"), model::FindingLevel::Warning, path, line, message});
    return *this;
}

} // namespace slipway::test
