// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace slipway::views {

/// The checklist of one release: a band per characteristic, then its criteria. Rows stay in place when
/// results change; a reset happens only when another policy's criteria are shown.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        QuestionColumn,
        MeasuredColumn,
        RequiredColumn,
        EvidenceColumn,
        OwnerColumn,
        ColumnCount
    };

    /// A band (no criterion) or a criterion.
    struct Entry
    {
        model::Characteristic characteristic = model::Characteristic::Stability;
        int result = -1; ///< index into the evaluation's results; -1 for a band
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    [[nodiscard]] const readiness::Dossier* dossier() const { return m_dossier.get(); }
    [[nodiscard]] const Entry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    [[nodiscard]] const model::Criterion* criterion(int row) const;    ///< nullptr for a band
    [[nodiscard]] const model::CriterionResult* result(int row) const; ///< nullptr for a band
    /// "before: fails, 97%": what it was at the last review, if that is another state; else empty.
    [[nodiscard]] QString earlier(int row) const;
    [[nodiscard]] int rowOf(const model::CriterionId& criterion) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// The same rows in the same order, so that selection and scroll position can stay.
    [[nodiscard]] bool isSameChecklist(const readiness::Dossier& other) const;

    std::shared_ptr<const readiness::Dossier> m_dossier;
    std::vector<Entry> m_entries;
    QString m_policySha256;
};

/// Keeps the criteria that a filter and a search let through, and the bands of those.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show
    {
        All,
        Open,
        Blockers,
        Attestable
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    void setSearch(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool accepts(const ChecklistModel& model, int row) const;

    Show m_show = Show::All;
    QString m_search;
};

/// "cobertura.xml, junit": where the answer came from.
[[nodiscard]] QString evidenceText(const model::CriterionResult& result);

} // namespace slipway::views
