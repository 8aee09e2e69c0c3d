// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/word_form.h"

#include "core/readiness/workspace.h"

class QPushButton;
class QVBoxLayout;

namespace slipway::policy {
struct ConditionState;
}

namespace slipway::views {

class DecisionForm;

/// What meetings decided, the conditions that hold and whether they are met; and where one decides.
class DecisionsPane : public QWidget
{
    Q_OBJECT

public:
    DecisionsPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void decide(); ///< opens the form

Q_SIGNALS:
    void stored(const QString& said, const QString& step, const slipway::readiness::Reversal& reversal);

private:
    [[nodiscard]] QWidget* makeCondition(const policy::ConditionState& state);
    [[nodiscard]] QWidget* makeDecision(const model::Decision& decision);

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    DecisionForm* m_form;
    WordForm* m_word;
    QPushButton* m_decide;
    QWidget* m_cards = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace slipway::views
