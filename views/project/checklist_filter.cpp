// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_filter.h"

namespace slipway::views {

using namespace model;

ChecklistFilter::ChecklistFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    sort(0); // by lessThan(), whatever the column
}

const ChecklistModel* ChecklistFilter::checklist() const
{
    return qobject_cast<const ChecklistModel*>(sourceModel());
}

void ChecklistFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ChecklistFilter::setSearch(const QString& text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void ChecklistFilter::setStates(const QSet<ResultState>& states)
{
    m_states = states;
    invalidateFilter();
}

void ChecklistFilter::setSeverities(const QSet<Severity>& severities)
{
    m_severities = severities;
    invalidateFilter();
}

void ChecklistFilter::setOwners(const QSet<QString>& owners)
{
    m_owners = owners;
    invalidateFilter();
}

void ChecklistFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

int ChecklistFilter::narrowed() const
{
    return (m_states.isEmpty() ? 0 : 1) + (m_severities.isEmpty() ? 0 : 1) + (m_owners.isEmpty() ? 0 : 1);
}

void ChecklistFilter::fold(Characteristic characteristic, bool isFolded)
{
    if (isFolded)
        m_folded.insert(characteristic);
    else
        m_folded.remove(characteristic);
    invalidateFilter();
}

bool ChecklistFilter::hasAny() const
{
    const ChecklistModel* model = checklist();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->criterion(row) && accepts(*model, row))
            return true;
    }
    return false;
}

bool ChecklistFilter::isFound(const ChecklistModel& model, int row) const
{
    if (m_search.isEmpty())
        return true;
    const Criterion& criterion = *model.criterion(row);
    const CriterionResult& result = *model.result(row);
    const QStringList places{criterion.question, criterion.id.toString(), criterion.ownerRole,
                             result.owner,       result.measured,         evidenceText(result)};
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& text) { return text.contains(m_search, Qt::CaseInsensitive); });
}

bool ChecklistFilter::accepts(const ChecklistModel& model, int row) const
{
    const Criterion& criterion = *model.criterion(row);
    const ResultState state = model.result(row)->state;
    const bool isOpen = state < ResultState::Pass;
    const bool isShown = m_show == Show::All || (m_show == Show::Open && isOpen) ||
                         (m_show == Show::Blockers && criterion.severity == Severity::Blocker) ||
                         (m_show == Show::Attestable && isAttestable(criterion.rule) && isOpen);
    return isShown && (m_states.isEmpty() || m_states.contains(state)) &&
           (m_severities.isEmpty() || m_severities.contains(criterion.severity)) &&
           (m_owners.isEmpty() || m_owners.contains(model.ownerOf(row))) && isFound(model, row);
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ChecklistModel* model = checklist();
    if (!model)
        return false;
    if (model->criterion(row))
        return !isFolded(model->entry(row).characteristic) && accepts(*model, row);
    for (int next = row + 1; next < model->rowCount() && model->criterion(next); ++next) {
        if (accepts(*model, next))
            return true;
    }
    return false;
}

bool ChecklistFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const ChecklistModel* model = checklist();
    const int a = left.row();
    const int b = right.row();
    const bool isWithin = model && model->criterion(a) && model->criterion(b) &&
                          model->entry(a).characteristic == model->entry(b).characteristic;
    if (!isWithin || m_order == Order::Policy)
        return a < b; // bands stay where they are, before theirs
    const auto rank = [&](int row) {
        return m_order == Order::Worst ? static_cast<int>(model->result(row)->state)
                                       : static_cast<int>(model->criterion(row)->severity);
    };
    const int order = m_order == Order::Owner
                          ? QString::localeAwareCompare(model->ownerOf(a), model->ownerOf(b))
                          : rank(a) - rank(b);
    return order == 0 ? a < b : order < 0;
}

} // namespace slipway::views
