// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QAbstractTableModel>
#include <QSet>

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
    /// Shows the results of `supposed` (null: its own) in the same rows, those of `criteria` as supposed.
    void setSupposed(std::shared_ptr<const readiness::Dossier> supposed, QSet<model::CriterionId> criteria);
    [[nodiscard]] bool isSupposed(int row) const;
    [[nodiscard]] const readiness::Dossier* dossier() const { return m_dossier.get(); }
    [[nodiscard]] const Entry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    [[nodiscard]] const model::Criterion* criterion(int row) const;    ///< nullptr for a band
    [[nodiscard]] const model::CriterionResult* result(int row) const; ///< nullptr for a band
    /// "before: fails, 97%": what it was at the last review, if that is another state; else empty.
    [[nodiscard]] QString earlier(int row) const;
    [[nodiscard]] int rowOf(const model::CriterionId& criterion) const;
    [[nodiscard]] int bandOf(model::Characteristic characteristic) const; ///< row; -1: nothing is asked of it
    /// "3 of 5": criteria of a band that pass.
    [[nodiscard]] QString tally(int row) const;
    /// Who sees to it, else the role that owns it.
    [[nodiscard]] QString ownerOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// The same rows in the same order, so that selection and scroll position can stay.
    [[nodiscard]] bool isSameChecklist(const readiness::Dossier& other) const;

    std::shared_ptr<const readiness::Dossier> m_dossier;
    std::shared_ptr<const readiness::Dossier> m_supposed; ///< null: nothing is supposed
    QSet<model::CriterionId> m_supposedCriteria;
    std::vector<Entry> m_entries;
    QString m_policySha256;
};

/// "cobertura.xml, junit": where the answer came from.
[[nodiscard]] QString evidenceText(const model::CriterionResult& result);

} // namespace slipway::views
