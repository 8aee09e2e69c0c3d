// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/finding_model.h"

#include "views/evidence/evidence_words.h"

namespace slipway::views {

using namespace model;

FindingModel::FindingModel(std::shared_ptr<const FactRegistry> registry, QObject* parent)
    : QAbstractTableModel(parent)
    , m_registry(std::move(registry))
{
}

void FindingModel::setLines(FindingLines lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const Finding* FindingModel::findingAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int finding = m_lines.lines[static_cast<size_t>(row)].finding;
    return finding < 0 ? nullptr : &(*m_lines.findings)[static_cast<size_t>(finding)];
}

const FindingGroup* FindingModel::headingAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines.lines[static_cast<size_t>(row)].finding >= 0)
        return nullptr;
    return &m_lines.groups[static_cast<size_t>(m_lines.lines[static_cast<size_t>(row)].group)];
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.lines.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingModel::headingText(const FindingGroup& group, int column) const
{
    switch (column) {
    case LevelColumn:
        return QString::number(group.count);
    case PlaceColumn:
        return group.rule;
    default: {
        const FactDefinition* definition = m_registry ? m_registry->find(group.rule) : nullptr;
        return definition ? definition->meaning : QString();
    }
    }
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    if (const FindingGroup* heading = headingAt(index.row())) {
        if (role == Qt::AccessibleTextRole && index.column() == LevelColumn)
            return tr("%1, %n findings", nullptr, heading->count).arg(heading->rule);
        return headingText(*heading, index.column());
    }
    const Finding& finding = *findingAt(index.row());
    switch (index.column()) {
    case LevelColumn:
        return EvidenceWords::of(finding.level);
    case PlaceColumn:
        return placeOf(finding);
    case MessageColumn:
        return role == Qt::DisplayRole ? finding.message.simplified() : finding.message;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LevelColumn:
        return tr("Level");
    case PlaceColumn:
        return tr("Place");
    case MessageColumn:
        return tr("Finding");
    default:
        return {};
    }
}

QString placeOf(const Finding& finding)
{
    if (finding.path.isEmpty())
        return QStringLiteral("–");
    return finding.line > 0 ? QStringLiteral("%1:%2").arg(finding.path).arg(finding.line) : finding.path;
}

} // namespace slipway::views
