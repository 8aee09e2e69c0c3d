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

namespace {

/// Without an address, which has no room in a row: who says it is what tells rows apart, and the panel beside
/// has the rest.
QString shortEvidenceText(const CriterionResult& result)
{
    const bool isAddress =
        !result.judged.empty() && result.judged.front().where.contains(QLatin1String("://"));
    return isAddress ? result.judged.front().by : evidenceText(result);
}

} // namespace

void ChecklistModel::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    if (m_dossier && m_dossier->release.id != dossier->release.id)
        m_supposed.reset();
    if (m_dossier && isSameChecklist(*dossier)) {
        m_dossier = std::move(dossier);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_supposed.reset();
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
    const readiness::Dossier& shown = m_supposed ? *m_supposed : *m_dossier;
    return &shown.evaluation.results[static_cast<size_t>(entry(row).result)];
}

void ChecklistModel::setSupposed(std::shared_ptr<const readiness::Dossier> supposed,
                                 QSet<CriterionId> criteria)
{
    if (!m_dossier || (supposed && supposed->policy->sha256 != m_policySha256))
        return; // of another checklist: what is asked for anew is on its way
    m_supposed = std::move(supposed);
    m_supposedCriteria = std::move(criteria);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool ChecklistModel::isSupposed(int row) const
{
    const CriterionResult* shown = m_supposed ? result(row) : nullptr;
    return shown && m_supposedCriteria.contains(shown->criterion);
}

int ChecklistModel::bandOf(Characteristic characteristic) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row).result < 0 && entry(row).characteristic == characteristic)
            return row;
    }
    return -1;
}

QString ChecklistModel::tally(int row) const
{
    const readiness::Dossier& shown = m_supposed ? *m_supposed : *m_dossier;
    const Tally& tally = shown.evaluation.tallies[static_cast<size_t>(entry(row).characteristic)];
    return tr("%1 of %2").arg(tally.passed).arg(tally.applicable);
}

QString ChecklistModel::ownerOf(int row) const
{
    const CriterionResult* shown = result(row);
    return !shown ? QString() : shown->owner.isEmpty() ? criterion(row)->ownerRole : shown->owner;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case QuestionColumn:
        return tr("Question");
    case MeasuredColumn:
        return tr("Measured");
    case RequiredColumn:
        return tr("Wanted");
    case EvidenceColumn:
        return tr("Evidence");
    case OwnerColumn:
        return tr("Owner");
    default:
        return {};
    }
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
    if (!asked) {
        const QString name = Words::of(entry(index.row()).characteristic);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2 pass").arg(name, tally(index.row()));
        return index.column() == QuestionColumn ? name : QString();
    }
    const CriterionResult& answer = *result(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == EvidenceColumn ? evidenceText(answer) : answer.explanation;
    if (role == Qt::AccessibleTextRole && index.column() == StateColumn && isSupposed(index.row()))
        return tr("%1, supposed").arg(Words::of(answer.state));
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
        return shortEvidenceText(answer);
    case OwnerColumn:
        return answer.isOverdue ? tr("%1, overdue").arg(ownerOf(index.row())) : ownerOf(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    return criterion(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace slipway::views
