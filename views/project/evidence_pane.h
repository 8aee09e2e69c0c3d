// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/evidence/evidence_detail.h"
#include "views/project/release_pane.h"

class QLabel;
class QSplitter;

namespace slipway::views {

class EvidenceBar;
class EvidenceFilter;
class EvidenceTable;

/// The release's evidence with what each piece is good for, and the detail of the one that is chosen.
class EvidencePane : public ReleasePane
{
    Q_OBJECT

public:
    EvidencePane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    /// Chooses that piece, if it is there; a filter that hides it is cleared.
    void choose(const model::EvidenceId& evidence);
    void focusSearch();

    [[nodiscard]] EvidenceTable& table() { return *m_table; }
    [[nodiscard]] EvidenceDetail& detail() { return *m_detail; }

private:
    void fill();
    void filter();
    void afterFiltering();
    void showChosen();

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    EvidenceModel* m_model;
    EvidenceFilter* m_filter;
    EvidenceBar* m_bar;
    EvidenceTable* m_table;
    EvidenceDetail* m_detail;
    QSplitter* m_splitter;
    QLabel* m_blank;
};

} // namespace slipway::views
