// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/whole_evidence.h"

#include "core/evidence/envelope.h"
#include "core/evidence/redaction_marks.h"
#include "views/evidence/evidence_words.h"
#include "views/evidence/fact_list.h"
#include "views/evidence/finding_model.h"
#include "views/widgets/translated_words.h"

#include <QCoreApplication>

namespace slipway::views {

using namespace model;

namespace {

struct WholeEvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(WholeEvidenceTexts)
};

QStringList repositoriesOf(readiness::Workspace& workspace, const QString& project)
{
    const auto found = workspace.findProject(project);
    return found ? found->repositories : QStringList();
}

} // namespace

Result<WholeEvidence> readWhole(readiness::Workspace& workspace, const EvidenceId& id,
                                const Progress& progress)
{
    auto read = workspace.history().evidence(id);
    if (!read)
        return read.error();
    WholeEvidence whole;
    whole.evidence = std::move(read).value();
    whole.redactions = evidence::redactionsIn(whole.evidence);
    QByteArray json = envelopeJson(whole.evidence, whole.evidence.findings);
    whole.isEnvelopeWhole = json.size() <= kMostEnvelopeShown;
    whole.envelope = QString::fromUtf8(json.left(kMostEnvelopeShown));
    whole.findings = std::make_shared<const std::vector<Finding>>(std::move(whole.evidence.findings));
    whole.evidence.findings.clear();
    whole.repositories = repositoriesOf(workspace, whole.evidence.subject.project);
    whole.origins = readiness::originsOf(whole.evidence.provenance, whole.repositories, progress);
    return whole;
}

QByteArray envelopeJson(const Evidence& evidence, const std::vector<Finding>& findings)
{
    Evidence complete = evidence;
    complete.findings = findings;
    constexpr int kIndent = 2;
    return QByteArray::fromStdString(evidence::toEnvelope(complete).dump(kIndent)) + '\n';
}

QString factsAsTable(const Evidence& evidence, const FactRegistry& registry)
{
    QStringList lines{QStringList{WholeEvidenceTexts::tr("Fact"), WholeEvidenceTexts::tr("Value"),
                                  WholeEvidenceTexts::tr("Meaning")}
                          .join(QLatin1Char('\t'))};
    for (const Fact& fact : evidence.facts) {
        const FactDefinition* definition = registry.find(fact.key);
        lines +=
            QStringList{fact.key, factValue(fact, registry), definition ? definition->meaning : QString()}
                .join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString evidenceAsText(const WholeEvidence& whole, const FactRegistry& registry)
{
    const Evidence& evidence = whole.evidence;
    QStringList lines{WholeEvidenceTexts::tr("%1 by %2 about %3 %4")
                          .arg(evidence.kind, EvidenceWords::source(evidence.source),
                               evidence.subject.project, EvidenceWords::subject(evidence.subject)),
                      WholeEvidenceTexts::tr("observed %1, came in %2")
                          .arg(Words::moment(evidence.observedAt), Words::moment(evidence.recordedAt))};
    for (const Fact& fact : evidence.facts)
        lines += QStringLiteral("%1 = %2").arg(fact.key, factValue(fact, registry));
    for (const Finding& finding : *whole.findings)
        lines += QStringLiteral("%1: %2 (%3, %4)")
                     .arg(placeOf(finding), finding.message, finding.rule, EvidenceWords::of(finding.level));
    for (const readiness::Origin& origin : whole.origins) {
        const QString& sha256 = origin.provenance.sha256;
        lines += sha256.isEmpty()
                     ? WholeEvidenceTexts::tr("from %1").arg(origin.provenance.uri)
                     : WholeEvidenceTexts::tr("from %1, sha256 %2").arg(origin.provenance.uri, sha256);
    }
    lines += evidence.id.toString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace slipway::views
