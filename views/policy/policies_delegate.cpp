// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policies_delegate.h"

#include "views/policy/policies_model.h"

namespace slipway::views {

using model::ResultState;

namespace {

ResultState shapeOf(const readiness::CataloguedPolicy& policy)
{
    if (policy.problem)
        return ResultState::Fail;
    return policy.adoptedAt ? ResultState::Pass : ResultState::NotApplicable;
}

} // namespace

void PoliciesDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PoliciesModel*>(index.model());
    const readiness::CataloguedPolicy* policy = model ? model->policyAt(index.row()) : nullptr;
    if (!policy)
        return;
    const QString text = index.data().toString();
    switch (index.column()) {
    case PoliciesModel::PolicyColumn:
        paintTwo(painter, box, text, policy->id);
        return;
    case PoliciesModel::StateColumn:
        paintState(painter, box, shapeOf(*policy), text);
        return;
    case PoliciesModel::VersionColumn:
        paintText(painter, box, text, TextStyle::BodyStrong, Colour::Text);
        return;
    default:
        paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
    }
}

} // namespace slipway::views
