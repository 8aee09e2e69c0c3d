// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_model.h"

#include "views/widgets/translated_words.h"

namespace slipway::views {

using namespace model;

QString evidenceText(const CriterionResult& result)
{
    if (result.judged.empty())
        return {};
    const Judged& first = result.judged.front();
    const bool hasPlace = !first.where.isEmpty() && !first.where.startsWith(QLatin1String("git:"));
    return hasPlace ? QStringLiteral("%1, %2").arg(first.where, first.by) : first.by;
}

void ChecklistModel::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    if (m_dossier && isSameChecklist(*dossier)) {
        m_dossier = std::move(dossier);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_dossier = std::move(dossier);
    m_policySha256 = m_dossier->policy->sha256;
    m_entries.clear();
    for (const Characteristic characteristic : kCharacteristics) {
        const size_t band = m_entries.size();
        m_entries.push_back({characteristic, -1});
        for (size_t i = 0; i < m_dossier->policy->criteria.size(); ++i) {
            if (m_dossier->policy->criteria[i].characteristic == characteristic)
                m_entries.push_back({characteristic, static_cast<int>(i)});
        }
        // What does not apply to this project comes last in its group.
        std::stable_partition(m_entries.begin() + static_cast<qptrdiff>(band) + 1, m_entries.end(),
                              [&](const Entry& e) {
                                  return m_dossier->evaluation.results[static_cast<size_t>(e.result)].state !=
                                         ResultState::NotApplicable;
                              });
        if (m_entries.size() == band + 1)
            m_entries.pop_back();
    }
    endResetModel();
}

bool ChecklistModel::isSameChecklist(const readiness::Dossier& other) const
{
    const auto isOut = [](const CriterionResult& r) { return r.state == ResultState::NotApplicable; };
    return other.policy->sha256 == m_policySha256 &&
           std::equal(
               other.evaluation.results.begin(), other.evaluation.results.end(),
               m_dossier->evaluation.results.begin(), m_dossier->evaluation.results.end(),
               [&](const CriterionResult& a, const CriterionResult& b) { return isOut(a) == isOut(b); });
}

const Criterion* ChecklistModel::criterion(int row) const
{
    if (row < 0 || row >= rowCount() || entry(row).result < 0)
        return nullptr;
    return &m_dossier->policy->criteria[static_cast<size_t>(entry(row).result)];
}

const CriterionResult* ChecklistModel::result(int row) const
{
    if (row < 0 || row >= rowCount() || entry(row).result < 0)
        return nullptr;
    return &m_dossier->evaluation.results[static_cast<size_t>(entry(row).result)];
}

QString ChecklistModel::earlier(int row) const
{
    const CriterionResult* now = result(row);
    if (!now)
        return {};
    const auto change = std::find_if(m_dossier->changes.begin(), m_dossier->changes.end(),
                                     [&](const Change& c) { return c.criterion == now->criterion; });
    if (change == m_dossier->changes.end())
        return {};
    const QString state = Words::of(change->before).toLower();
    return change->measuredBefore.isEmpty() ? tr("before: %1").arg(state)
                                            : tr("before: %1, %2").arg(state, change->measuredBefore);
}

int ChecklistModel::rowOf(const CriterionId& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Criterion* known = criterion(row);
        if (known && known->id == wanted)
            return row;
    }
    return -1;
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const Criterion* asked = criterion(index.row());
    if (!asked)
        return index.column() == QuestionColumn || role == Qt::AccessibleTextRole
                   ? Words::of(entry(index.row()).characteristic)
                   : QString();
    const CriterionResult& answer = *result(index.row());
    if (role == Qt::ToolTipRole)
        return answer.explanation;
    if (role == Qt::AccessibleTextRole && index.column() == StateColumn && !earlier(index.row()).isEmpty())
        return tr("%1, %2").arg(Words::of(answer.state), earlier(index.row()));
    switch (index.column()) {
    case StateColumn:
        return Words::of(answer.state);
    case QuestionColumn:
        return asked->question;
    case MeasuredColumn:
        return answer.measured.isEmpty() && answer.state == ResultState::NotApplicable ? tr("does not apply")
                                                                                       : answer.measured;
    case RequiredColumn:
        return answer.required;
    case EvidenceColumn:
        return evidenceText(answer);
    case OwnerColumn:
        if (answer.owner.isEmpty())
            return asked->ownerRole;
        return answer.isOverdue ? tr("%1, overdue").arg(answer.owner) : answer.owner;
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    return criterion(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

void ChecklistFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ChecklistFilter::setSearch(const QString& text)
{
    m_search = text;
    invalidateFilter();
}

bool ChecklistFilter::accepts(const ChecklistModel& model, int row) const
{
    const Criterion& criterion = *model.criterion(row);
    const ResultState state = model.result(row)->state;
    const bool isOpen = state < ResultState::Pass;
    const bool isShown = m_show == Show::All || (m_show == Show::Open && isOpen) ||
                         (m_show == Show::Blockers && criterion.severity == Severity::Blocker) ||
                         (m_show == Show::Attestable && isAttestable(criterion.rule) && isOpen);
    return isShown && (m_search.isEmpty() || criterion.question.contains(m_search, Qt::CaseInsensitive) ||
                       criterion.id.toString().contains(m_search, Qt::CaseInsensitive) ||
                       criterion.ownerRole.contains(m_search, Qt::CaseInsensitive) ||
                       model.result(row)->owner.contains(m_search, Qt::CaseInsensitive));
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = qobject_cast<const ChecklistModel*>(sourceModel());
    if (!model)
        return false;
    if (model->criterion(row))
        return accepts(*model, row);
    for (int next = row + 1; next < model->rowCount() && model->criterion(next); ++next) {
        if (accepts(*model, next))
            return true;
    }
    return false;
}

} // namespace slipway::views
