// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/slo_report.h"
#include "views/project/release_pane.h"
#include "views/view_context.h"

class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace slipway::views {

class ChartPanel;
class InlineMessage;
class PlaceOpener;
class SourceViewer;
class TimeChartView;

/// The service level objectives: how each stands, how fast its budget burns, whether a launch may go, and
/// where they are defined.
class SloPane : public ReleasePane
{
    Q_OBJECT

public:
    SloPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    [[nodiscard]] ChartPanel& chart() { return *m_chart; }

Q_SIGNALS:
    void evidenceChosen(const model::EvidenceId& evidence);
    void definitionsRead(); ///< where the repository defines objectives is known

private:
    [[nodiscard]] QWidget* makeBody();
    void fill();
    void fillGates();
    void fillObjectives();
    void fillDefinitions();
    void readPlaces();
    void showChosen();
    void openDefinition();

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    readiness::SloReport m_report;
    std::vector<model::Finding> m_places; ///< where the repository defines objectives
    model::EvidenceId m_placesOf;         ///< the scan that they are of
    std::unique_ptr<QObject> m_reads;     ///< the context of the scan being read
    InlineMessage* m_message;
    QWidget* m_gates = nullptr; ///< made anew
    QVBoxLayout* m_gatesLayout = nullptr;
    QTreeWidget* m_objectives;
    TimeChartView* m_picture;
    ChartPanel* m_chart;
    QTreeWidget* m_definitions;
    SourceViewer* m_viewer;
    PlaceOpener* m_opener;
    QWidget* m_body = nullptr;
    QLabel* m_blank;
};

} // namespace slipway::views
