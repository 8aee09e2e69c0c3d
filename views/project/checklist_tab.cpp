// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_tab.h"

#include "views/project/checklist_pane.h"
#include "views/project/detail_panel.h"

#include <QSplitter>

namespace slipway::views {

ChecklistTab::ChecklistTab(const ViewContext& context, QWidget* parent)
    : ReleasePane(parent)
    , m_checklist(new ChecklistPane(*context.theme, this))
    , m_detail(new DetailPanel(context, this))
{
    putSideBySide({m_checklist, m_detail}, {860, 360})->setStretchFactor(0, 1);
}

void ChecklistTab::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_checklist->setDossier(std::move(dossier));
}

} // namespace slipway::views
