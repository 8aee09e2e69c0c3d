// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/evidence_pane.h"

#include "views/evidence/evidence_bar.h"
#include "views/evidence/evidence_filter.h"
#include "views/evidence/evidence_table.h"
#include "views/widgets/labels.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

EvidencePane::EvidencePane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_model(new EvidenceModel(this))
    , m_filter(new EvidenceFilter(this))
    , m_bar(new EvidenceBar(QStringLiteral("releaseEvidence"), this))
    , m_table(new EvidenceTable(*m_context.theme, EvidenceTable::Of::Release, this))
    , m_detail(new EvidenceDetail(m_context, QStringLiteral("releaseEvidence"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_blank(makeParagraph({}, TextStyle::Body, this, true))
{
    setAccessibleName(tr("Evidence"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->arrange();
    m_table->setObjectName(QStringLiteral("evidenceList"));
    m_blank->setObjectName(QStringLiteral("evidenceBlank"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({260, 360});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_blank, 1);
    connect(m_bar, &EvidenceBar::changed, this, &EvidencePane::filter);
    connect(m_bar, &EvidenceBar::left, this, [this] { m_table->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvidencePane::showChosen);
    afterFiltering();
}

void EvidencePane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    if (isOther)
        m_bar->clear();
    fill();
}

void EvidencePane::fill()
{
    const auto parts = readiness::partsOf(*m_dossier);
    std::vector<EvidenceRow> rows;
    rows.reserve(parts.size());
    QMap<QString, qint64> kinds;
    QMap<QString, qint64> sources;
    for (size_t i = 0; i < parts.size(); ++i) {
        const Evidence& evidence = m_dossier->evidence[i];
        rows.push_back({evidence, parts[i]});
        ++kinds[evidence.kind];
        ++sources[evidence.source.plugin];
    }
    m_model->setRows(std::move(rows));
    m_bar->setCounts(kinds, sources);
    afterFiltering();
    showChosen(); // what it is good for may have turned
}

void EvidencePane::filter()
{
    m_filter->setKind(m_bar->kind());
    m_filter->setSource(m_bar->source());
    m_filter->setFrom(m_bar->from(m_context.clock()).value_or(QDateTime()));
    m_filter->setSearch(m_bar->text());
    afterFiltering();
}

void EvidencePane::afterFiltering()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_bar->setHeading(shown == all ? tr("%Ln pieces", nullptr, all)
                                   : tr("%1 of %Ln pieces", nullptr, all).arg(shown));
    m_blank->setText(all > 0 ? tr("No evidence matches. Change the filters, or clear the search with Escape.")
                             : tr("Nothing has been observed about this release yet.\n"
                                  "Scan the repository, import reports, or add a source."));
    m_splitter->setVisible(shown > 0);
    m_blank->setVisible(shown == 0);
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void EvidencePane::choose(const EvidenceId& evidence)
{
    const int row = m_model->rowOf(evidence);
    if (row < 0)
        return;
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_bar->clear();
        index = m_filter->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void EvidencePane::showChosen()
{
    const EvidenceRow* row = evidenceRowOf(m_table->currentIndex());
    m_detail->show(row, m_dossier ? &m_dossier->release : nullptr);
}

void EvidencePane::focusSearch()
{
    m_bar->search().setFocus();
}

} // namespace slipway::views
