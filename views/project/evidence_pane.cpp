// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/evidence_pane.h"

#include "core/readiness/task.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/translated_words.h"

#include <QTreeWidget>

namespace slipway::views {

using namespace model;

EvidencePane::EvidencePane(ViewContext context, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_context(std::move(context))
    , m_list(makePlainTree({tr("Observed"), tr("Source"), tr("Kind"), tr("About"), tr("Facts"), tr("From")},
                           tr("Evidence"), this))
    , m_detail(makePlainTree({tr("Fact or place"), tr("Value or finding"), tr("Meaning")},
                             tr("Facts and findings"), this))
{
    addWidget(m_list);
    addWidget(m_detail);
    setSizes({300, 300});
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_detail->setObjectName(QStringLiteral("evidenceDetail"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EvidencePane::showChosen);
}

void EvidencePane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    const int chosen = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const Evidence& evidence : m_dossier->evidence) {
        const bool isTarget = evidence.subject.commit == m_dossier->release.target;
        const QString about =
            evidence.subject.commit.isEmpty()
                ? evidence.subject.environment
                : evidence.subject.commit.shortHex() + (isTarget ? QString() : tr(" (not this commit)"));
        m_list->addTopLevelItem(
            new QTreeWidgetItem({Words::moment(evidence.observedAt),
                                 evidence.source.plugin + QLatin1Char(' ') + evidence.source.instance,
                                 evidence.kind, about, QString::number(evidence.facts.size()),
                                 evidence.provenance.empty() ? QString() : evidence.provenance.front().uri}));
    }
    if (m_list->topLevelItemCount() == 0)
        m_list->addTopLevelItem(
            new QTreeWidgetItem({tr("Nothing has been observed about this release yet.")}));
    else
        m_list->setCurrentItem(m_list->topLevelItem(std::max(chosen, 0)));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

void EvidencePane::choose(const EvidenceId& evidence)
{
    const auto found = std::find_if(m_dossier->evidence.begin(), m_dossier->evidence.end(),
                                    [&](const Evidence& e) { return e.id == evidence; });
    if (found == m_dossier->evidence.end())
        return;
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(found - m_dossier->evidence.begin())));
    m_list->setFocus();
}

void EvidencePane::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_detail->clear();
    if (!m_dossier || row < 0 || row >= static_cast<int>(m_dossier->evidence.size()) || !m_context.workspace)
        return;
    const auto workspace = m_context.workspace;
    const EvidenceId id = m_dossier->evidence[static_cast<size_t>(row)].id;
    readiness::runTask<Evidence>(
        this, [workspace, id](const Progress&) { return workspace->history().evidence(id); },
        [this](const Result<Evidence>& evidence) {
            if (evidence)
                fill(*evidence);
            else
                m_detail->addTopLevelItem(new QTreeWidgetItem({evidence.error().line()}));
        });
}

void EvidencePane::fill(const Evidence& evidence)
{
    m_detail->clear();
    for (const Fact& fact : evidence.facts) {
        const FactDefinition* definition = m_dossier->registry->find(fact.key);
        m_detail->addTopLevelItem(new QTreeWidgetItem(
            {fact.key, displayValue(fact.value, definition ? *definition : FactDefinition()),
             definition ? definition->meaning : QString()}));
    }
    for (const Finding& finding : evidence.findings) {
        const QString place =
            finding.line > 0 ? QStringLiteral("%1:%2").arg(finding.path).arg(finding.line) : finding.path;
        m_detail->addTopLevelItem(new QTreeWidgetItem({place, finding.message, finding.rule}));
    }
    m_detail->resizeColumnToContents(0);
    m_detail->setColumnWidth(1, 320);
}

} // namespace slipway::views
