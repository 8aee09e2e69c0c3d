// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/release_pane.h"
#include "views/view_context.h"

namespace slipway::views {

class DecisionsPane;
class SignOffsPane;

/// Who signed off, beside what meetings decided.
class SignOffsTab : public ReleasePane
{
    Q_OBJECT

public:
    SignOffsTab(const ViewContext& context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;

    [[nodiscard]] SignOffsPane& signOffs() { return *m_signOffs; }
    [[nodiscard]] DecisionsPane& decisions() { return *m_decisions; }

private:
    SignOffsPane* m_signOffs;
    DecisionsPane* m_decisions;
};

} // namespace slipway::views
