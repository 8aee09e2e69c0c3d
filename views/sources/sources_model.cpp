// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_model.h"

#include "views/sources/source_words.h"
#include "views/widgets/translated_words.h"

#include <limits>
#include <utility>

namespace slipway::views {

using namespace model;
using readiness::SourceHealth;
using readiness::SourceStatus;

namespace {

std::optional<QDateTime> lastSuccess(const SourceStatus& status)
{
    return status.record ? status.record->lastSuccessAt : std::nullopt;
}

std::optional<ServiceUse> lastService(const SourceStatus& status)
{
    return status.record ? status.record->last.service : std::nullopt;
}

bool showTheSame(const SourceStatus& a, const SourceStatus& b)
{
    return a.source == b.source && a.project == b.project && a.health == b.health &&
           a.nextTryAt == b.nextTryAt && a.why == b.why && lastSuccess(a) == lastSuccess(b) &&
           lastService(a) == lastService(b);
}

/// Its settings, without where its secrets lie.
QString configText(const Source& source)
{
    const auto config = parseJson(source.config, source.instance);
    return config ? toQString(access::withoutSecrets(*config).dump()) : QString::fromUtf8(source.config);
}

} // namespace

void SourcesModel::setStatuses(std::vector<SourceStatus> statuses, const QDateTime& now)
{
    const bool areSame =
        std::equal(statuses.begin(), statuses.end(), m_statuses.begin(), m_statuses.end(),
                   [](const SourceStatus& a, const SourceStatus& b) { return a.source.id == b.source.id; });
    if (!areSame)
        beginResetModel();
    const auto before = std::exchange(m_statuses, std::move(statuses));
    m_now = now;
    if (!areSame) {
        endResetModel();
        return;
    }
    // Only what changed: of a thousand rows, sorting all anew would hold up the window.
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = static_cast<size_t>(row);
        if (!showTheSame(before[at], m_statuses[at]))
            tellChange(row, row);
    }
    tellAges();
}

void SourcesModel::setDoing(const QHash<SourceId, QString>& doing)
{
    const auto before = std::exchange(m_doing, doing);
    for (int row = 0; row < rowCount(); ++row) {
        const SourceId& id = statusAt(row)->source.id;
        if (before.contains(id) != doing.contains(id) || before.value(id) != doing.value(id))
            tellChange(row, row);
    }
}

void SourcesModel::setNow(const QDateTime& now)
{
    m_now = now;
    tellAges();
}

void SourcesModel::tellAges()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SuccessColumn), index(rowCount() - 1, NextColumn));
}

void SourcesModel::tellChange(int firstRow, int lastRow)
{
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1));
}

const SourceStatus* SourcesModel::statusAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_statuses[static_cast<size_t>(row)] : nullptr;
}

int SourcesModel::rowOf(const SourceId& source) const
{
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
                                    [&](const SourceStatus& each) { return each.source.id == source; });
    return found == m_statuses.end() ? -1 : static_cast<int>(found - m_statuses.begin());
}

int SourcesModel::failing() const
{
    return static_cast<int>(std::count_if(m_statuses.begin(), m_statuses.end(), [](const SourceStatus& each) {
        return each.health == SourceHealth::Failing || each.health == SourceHealth::Resting;
    }));
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statuses.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourcesModel::textOf(const SourceStatus& status, int column) const
{
    switch (column) {
    case SourceColumn:
        return SourceWords::name(status.source);
    case ProjectColumn:
        return status.project;
    case HealthColumn:
        return SourceWords::of(status.health);
    case SuccessColumn: {
        const auto last = lastSuccess(status);
        if (!last)
            return QStringLiteral("–");
        return last->secsTo(m_now) < 60 ? tr("just now") : tr("%1 ago").arg(Words::age(last, m_now));
    }
    case NextColumn:
        return m_doing.contains(status.source.id) ? tr("running") : SourceWords::nextTry(status, m_now);
    case ScheduleColumn:
        return SourceWords::schedule(status.schedule);
    case ServiceColumn: {
        QStringList parts{status.address, SourceWords::service(status)};
        parts.removeAll(QString());
        return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
    }
    case WhyColumn: {
        const QString doing = m_doing.value(status.source.id).simplified();
        if (!doing.isEmpty())
            return doing;
        const QString overdue = SourceWords::overdue(status.source, m_now);
        return overdue.isEmpty() ? status.why.simplified()
                                 : overdue + QStringLiteral("; ") + status.why.simplified();
    }
    default:
        return {};
    }
}

QString SourcesModel::toolTipOf(const SourceStatus& status, int column) const
{
    const auto last = lastSuccess(status);
    if (column == SuccessColumn && last)
        return Words::moment(*last);
    if (column == NextColumn && status.nextTryAt)
        return Words::moment(*status.nextTryAt);
    if (column == SourceColumn)
        return configText(status.source);
    return textOf(status, column);
}

QVariant SourcesModel::sortKey(const SourceStatus& status, int column) const
{
    const auto moment = [](const std::optional<QDateTime>& time) {
        return time ? time->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    switch (column) {
    case HealthColumn:
        return static_cast<int>(status.health);
    case SuccessColumn:
        return moment(lastSuccess(status));
    case NextColumn:
        return m_doing.contains(status.source.id) ? 0 : moment(status.nextTryAt);
    default:
        return textOf(status, column).toLower();
    }
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    const SourceStatus* status = index.isValid() ? statusAt(index.row()) : nullptr;
    if (!status)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*status, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*status, index.column());
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               textOf(*status, index.column());
    case SortRole:
        return sortKey(*status, index.column());
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case ProjectColumn:
        return tr("Project");
    case HealthColumn:
        return tr("Health");
    case SuccessColumn:
        return tr("Last success");
    case NextColumn:
        return tr("Next try");
    case ScheduleColumn:
        return tr("Schedule");
    case ServiceColumn:
        return tr("Service");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace slipway::views
