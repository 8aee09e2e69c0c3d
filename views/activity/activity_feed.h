// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "core/store/activity.h"

#include <QObject>

namespace slipway::views {

/// One record whole, with what it replaced.
struct ActivityDetail
{
    store::ActivityLine line;
    std::optional<store::AuditRecord> replaced;
};

/// What the list can be narrowed to.
struct ActivityNames
{
    QStringList actors;
    std::vector<model::Project> projects; ///< removed ones too, by name
};

/// What checking the chain came to.
struct ChainCheck
{
    model::Status status = model::Done{};
    qint64 records = 0;
};

/// Reads the audit trail off the GUI thread, bit by bit. A new query drops what was read for the one before.
/// GUI thread.
class ActivityFeed : public QObject
{
    Q_OBJECT

public:
    explicit ActivityFeed(QObject* parent);
    ~ActivityFeed() override;

    void setWorkspace(std::shared_ptr<readiness::Workspace> workspace);
    [[nodiscard]] const store::ActivityQuery& query() const { return m_query; }
    /// Reads its newest records: begun().
    void setQuery(const store::ActivityQuery& query);
    void readMore();
    /// Reads what came since; begun() again where that is a great deal.
    void readNewer();
    /// Only the one asked for last is told.
    void readDetail(const store::ActivityLine& line);
    /// What is being read of one record is not told any more.
    void dropDetail() { m_detail = 0; }
    void readNames();
    void checkChain();
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void begun(const std::vector<slipway::store::ActivityLine>& lines, bool isMoreLeft);
    void moreRead(const std::vector<slipway::store::ActivityLine>& lines, bool isMoreLeft);
    void newerRead(const std::vector<slipway::store::ActivityLine>& lines);
    void searched(double fraction); ///< how much of the trail was looked through, while that takes long
    void detailRead(const slipway::views::ActivityDetail& detail);
    void namesRead(const slipway::views::ActivityNames& names);
    void chainChecked(const slipway::views::ChainCheck& check);
    void failed(const slipway::model::Error& error);

private:
    enum class Way
    {
        Begin,
        More,
        Newer
    };
    void read(Way way);
    void receive(Way way, model::Result<store::ActivityPage> page);

    std::shared_ptr<readiness::Workspace> m_workspace;
    store::ActivityQuery m_query;
    std::unique_ptr<QObject> m_reads;   ///< the context of this workspace's reads
    std::unique_ptr<QObject> m_listing; ///< the context of this query's reads
    qint64 m_newest = 0;
    qint64 m_next = 0;
    qint64 m_detail = 0; ///< sequence of the record asked for
    bool m_isReading = false;
    bool m_isNewerWanted = false;
    bool m_isMoreWanted = false; ///< asked for while newer ones were read
    bool m_isChecking = false;
};

} // namespace slipway::views
