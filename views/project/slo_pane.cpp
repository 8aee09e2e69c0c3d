// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/slo_pane.h"

#include "core/readiness/task.h"
#include "views/charts/chart_panel.h"
#include "views/charts/time_chart_view.h"
#include "views/evidence/evidence_words.h"
#include "views/evidence/finding_model.h"
#include "views/evidence/place_opener.h"
#include "views/evidence/source_viewer.h"
#include "views/project/budget_delegate.h"
#include "views/project/slo_chart.h"
#include "views/project/slo_words.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/state_icon.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::SloBurn;
using readiness::SloDefinition;
using readiness::SloObjective;

namespace {

enum Column
{
    NameColumn,
    StageColumn,
    TargetColumn,
    AttainmentColumn,
    WindowColumn,
    BudgetColumn,
    FirstBurnColumn
};

constexpr const char* kDefinedBy = "repo.slo.objectives"; // rule of the scanner's findings

} // namespace

SloPane::SloPane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_message(new InlineMessage(this))
    , m_objectives(makePlainTree({}, tr("Service level objectives"), this))
    , m_picture(new TimeChartView(*m_context.theme, this))
    , m_chart(new ChartPanel(m_picture, QStringLiteral("budget"), this))
    , m_definitions(makePlainTree({tr("Defined in"), tr("What"), tr("Target"), tr("With burn-rate alerts")},
                                  tr("Where objectives are defined"), this))
    , m_viewer(new SourceViewer(*m_context.theme, this))
    , m_opener(new PlaceOpener(this))
    , m_blank(makeParagraph({}, TextStyle::Body, this, true))
{
    setAccessibleName(tr("Service level objectives"));
    m_body = makeBody();
    m_blank->setObjectName(QStringLiteral("sloBlank"));
    m_blank->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_blank, 1);
    connect(m_objectives, &QTreeWidget::currentItemChanged, this, &SloPane::showChosen);
    connect(m_objectives, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const int row = m_objectives->indexOfTopLevelItem(item);
        Q_EMIT evidenceChosen(m_report.objectives[static_cast<size_t>(row)].evidence);
    });
    connect(m_definitions, &QTreeWidget::itemActivated, this, &SloPane::openDefinition);
    connect(m_opener, &PlaceOpener::opened, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_opener, &PlaceOpener::failed, m_message, &InlineMessage::showError);
    connect(m_opener, &PlaceOpener::textWanted, m_viewer, &SourceViewer::show);
    connect(m_viewer, &SourceViewer::closed, this, [this] { m_definitions->setFocus(); });
    connect(m_context.theme, &Theme::changed, this, [this] {
        if (m_dossier)
            fill();
    });
    m_body->hide();
}

QWidget* SloPane::makeBody()
{
    m_objectives->setObjectName(QStringLiteral("slos"));
    m_objectives->setItemDelegateForColumn(BudgetColumn, new BudgetDelegate(*m_context.theme, m_objectives));
    m_definitions->setObjectName(QStringLiteral("sloDefinitions"));
    auto* body = new QWidget(this);
    m_gatesLayout = new QVBoxLayout;
    m_gatesLayout->setContentsMargins(20, 12, 20, 12);
    auto* chart = new QWidget(body);
    auto* chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(20, 8, 20, 8);
    chartLayout->addWidget(m_chart);
    auto* splitter = new QSplitter(Qt::Vertical, body);
    for (QWidget* part : std::initializer_list<QWidget*>{m_objectives, chart, m_definitions, m_viewer})
        splitter->addWidget(part);
    splitter->setSizes({170, 300, 120, 200});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_gatesLayout);
    layout->addWidget(makeLine(body));
    layout->addWidget(splitter, 1);
    return body;
}

void SloPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    m_report = readiness::sloReportOf(*m_dossier);
    if (m_placesOf != m_report.scan) {
        m_places.clear();
        m_placesOf = m_report.scan;
        readPlaces();
    }
    fill();
}

/// The findings are not in the dossier.
void SloPane::readPlaces()
{
    m_reads = std::make_unique<QObject>();
    if (m_placesOf.isEmpty())
        return;
    readiness::runTask<Evidence>(
        m_reads.get(),
        [workspace = m_context.workspace, id = m_placesOf](const Progress&) {
            return workspace->history().evidence(id);
        },
        [this](const Result<Evidence>& evidence) {
            if (evidence) {
                for (const Finding& finding : evidence->findings) {
                    if (finding.rule == QLatin1String(kDefinedBy))
                        m_places.push_back(finding);
                }
                fillDefinitions();
            } else {
                m_message->showError(evidence.error());
            }
            Q_EMIT definitionsRead();
        });
}

void SloPane::fill()
{
    m_body->setVisible(!m_report.isEmpty());
    m_blank->setVisible(m_report.isEmpty());
    m_blank->setText(
        tr("No service level objective is known for this release.\n"
           "Import OpenSLO, Sloth, Pyrra or slo-generator files, add a source that measures them,\n"
           "or store a saved answer of Prometheus with: slipway slo --import"));
    fillGates();
    fillObjectives();
    fillDefinitions();
}

void SloPane::fillGates()
{
    delete std::exchange(m_gates, nullptr);
    m_gates = new QWidget(m_body);
    auto* layout = new QVBoxLayout(m_gates);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const readiness::SloGate& gate : m_report.gates)
        layout->addWidget(new StateLine(*m_context.theme, SloWords::stateOf(gate.gate.state),
                                        SloWords::gate(gate), {}, m_gates));
    m_gates->setObjectName(QStringLiteral("sloGates"));
    m_gatesLayout->addWidget(m_gates);
    m_gates->show();
}

void SloPane::fillObjectives()
{
    const int before = std::max(0, m_objectives->indexOfTopLevelItem(m_objectives->currentItem()));
    {
        const QSignalBlocker quiet(m_objectives);
        m_objectives->clear();
        QStringList headings{tr("Objective"), tr("In"),     tr("Target"),
                             tr("Attained"),  tr("Window"), tr("Budget left")};
        for (const slo::BurnAlert& alert : slo::kBurnAlerts)
            headings += tr("Burn rate, %1").arg(SloWords::span(alert.longWindow));
        headings += tr("Measured");
        m_objectives->setHeaderLabels(headings);
        for (const SloObjective& objective : m_report.objectives) {
            QStringList cells{EvidenceWords::source(objective.source),
                              objective.environment.isEmpty() ? QStringLiteral("–") : objective.environment,
                              SloWords::percent(objective.target),
                              SloWords::percent(objective.attainment),
                              SloWords::window(objective),
                              SloWords::percent(objective.budgetLeft)};
            for (const SloBurn& burn : objective.burns)
                cells += SloWords::burn(burn);
            cells += Words::moment(objective.observedAt);
            auto* item = new QTreeWidgetItem(cells);
            const ResultState state = SloWords::budgetState(objective, m_report.leastBudget);
            item->setData(BudgetColumn, BudgetDelegate::StateRole, static_cast<int>(state));
            item->setData(BudgetColumn, BudgetDelegate::ShareRole, objective.budgetLeft.value_or(0));
            item->setData(BudgetColumn, Qt::AccessibleTextRole,
                          tr("%1 of the error budget left, %2")
                              .arg(SloWords::percent(objective.budgetLeft), Words::of(state)));
            for (size_t i = 0; i < objective.burns.size(); ++i) {
                const int column = FirstBurnColumn + static_cast<int>(i);
                item->setIcon(column, stateIcon(*m_context.theme, SloWords::stateOf(objective.burns[i])));
                item->setToolTip(column, SloWords::burnSentence(objective.burns[i]));
                item->setData(column, Qt::AccessibleTextRole, SloWords::burnSentence(objective.burns[i]));
            }
            m_objectives->addTopLevelItem(item);
        }
        for (int column = 0; column < m_objectives->columnCount(); ++column)
            m_objectives->resizeColumnToContents(column);
        m_objectives->setColumnWidth(BudgetColumn, BudgetDelegate::kWidth);
        m_objectives->setCurrentItem(
            m_objectives->topLevelItem(std::min(before, m_objectives->topLevelItemCount() - 1)));
    }
    m_objectives->setVisible(!m_report.objectives.empty());
    showChosen();
}

void SloPane::showChosen()
{
    const int row = m_objectives->indexOfTopLevelItem(m_objectives->currentItem());
    m_chart->parentWidget()->setVisible(row >= 0);
    if (row < 0)
        return;
    m_picture->setPicture(budgetChart(m_report.objectives[static_cast<size_t>(row)], m_report.leastBudget,
                                      m_dossier->evaluation.at));
    m_chart->refresh();
}

void SloPane::fillDefinitions()
{
    m_definitions->clear();
    for (const SloDefinition& definition : m_report.definitions)
        m_definitions->addTopLevelItem(new QTreeWidgetItem(
            {definition.where.isEmpty() ? EvidenceWords::source(definition.source) : definition.where,
             tr("%n objectives", nullptr, static_cast<int>(definition.objectives)),
             SloWords::percent(definition.target),
             definition.withBurnAlerts ? QString::number(*definition.withBurnAlerts) : QStringLiteral("–")}));
    for (const Finding& place : m_places)
        m_definitions->addTopLevelItem(
            new QTreeWidgetItem({placeOf(place), place.message, QStringLiteral("–"), QStringLiteral("–")}));
    m_definitions->setVisible(m_definitions->topLevelItemCount() > 0);
    m_definitions->setColumnWidth(0, 380);
    m_definitions->setColumnWidth(1, 320);
}

void SloPane::openDefinition()
{
    const int row = m_definitions->indexOfTopLevelItem(m_definitions->currentItem());
    const int given = static_cast<int>(m_report.definitions.size());
    if (row < 0)
        return;
    if (row < given) {
        Q_EMIT evidenceChosen(m_report.definitions[static_cast<size_t>(row)].evidence);
        return;
    }
    const Finding& place = m_places[static_cast<size_t>(row - given)];
    m_opener->openLine({m_dossier->project.repositories, m_dossier->release.target, place.path, place.line});
}

} // namespace slipway::views
