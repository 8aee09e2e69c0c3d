// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/release_pane.h"
#include "views/view_context.h"

namespace slipway::views {

class ChecklistPane;
class DetailPanel;

/// The checklist beside the detail of the criterion that is chosen.
class ChecklistTab : public ReleasePane
{
    Q_OBJECT

public:
    ChecklistTab(const ViewContext& context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;

    [[nodiscard]] ChecklistPane& checklist() { return *m_checklist; }
    [[nodiscard]] DetailPanel& detail() { return *m_detail; }

private:
    ChecklistPane* m_checklist;
    DetailPanel* m_detail;
};

} // namespace slipway::views
