// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/workspace.h"

#include <QSplitter>

class QTreeWidget;

namespace slipway::views {

/// The release's evidence, newest first, and the facts and findings of the piece that is chosen.
class EvidencePane : public QSplitter
{
    Q_OBJECT

public:
    EvidencePane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    /// Chooses that piece, if it is listed.
    void choose(const model::EvidenceId& evidence);

private:
    void showChosen();
    void fill(const model::Evidence& evidence);

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QTreeWidget* m_list;
    QTreeWidget* m_detail;
};

} // namespace slipway::views
