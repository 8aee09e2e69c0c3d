// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/sign_offs_tab.h"

#include "views/project/decisions_pane.h"
#include "views/project/sign_offs_pane.h"

#include <QScrollArea>

namespace slipway::views {

SignOffsTab::SignOffsTab(const ViewContext& context, QWidget* parent)
    : ReleasePane(parent)
    , m_signOffs(new SignOffsPane(context, this))
    , m_decisions(new DecisionsPane(context, this))
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Sign-offs"));
    area->setWidget(m_signOffs);
    putSideBySide({area, m_decisions}, {500, 500});
}

void SignOffsTab::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_signOffs->setDossier(dossier);
    m_decisions->setDossier(std::move(dossier));
}

} // namespace slipway::views
