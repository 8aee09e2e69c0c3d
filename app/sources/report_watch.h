// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sources/report_look.h"
#include "app/sources/watched_paths.h"
#include "core/readiness/source_watch.h"

namespace slipway::app {

struct WatchLimits
{
    int paths = 2000; ///< folders and files in all
    /// Between two looks. Only what is the same in both is told: a report that is being written is not.
    std::chrono::milliseconds quiet{700};
    std::chrono::milliseconds poll{30'000}; ///< how often what could not be watched is looked at
};

/// Watches what sources of report files read, and the folders that others put files into for a plugin to
/// take. A file on disk that appeared or changed is told once it keeps still, and a report that goes where
/// others stay; at a commit, that the release points to another. At first it tells what is newer than the
/// last collection that went well, so that nothing is missed while no Slipway ran. Where files keep coming
/// into a folder those that keep still are told every few looks. Folders and files are looked at on workers.
class ReportWatch : public readiness::SourceWatch
{
    Q_OBJECT

public:
    explicit ReportWatch(std::shared_ptr<readiness::Workspace> workspace, WatchLimits limits = {},
                         QObject* parent = nullptr);
    /// Asks a look that is under way to stop.
    ~ReportWatch() override = default;

    void watch(const std::vector<readiness::SourceStatus>& sources) override;

    [[nodiscard]] int watchedPaths() const { return m_paths.count(); }

Q_SIGNALS:
    void looked(); ///< at all that had changed; some of it may be looked at again

private:
    struct Watched
    {
        model::Source source;
        std::optional<QDateTime> collectedAt; ///< when the last run that went well began, UTC
        std::optional<ReportLook> known;      ///< what was there when it last kept still
        std::optional<ReportLook> before; ///< what was there at the look before, while it is looked at again
        bool isPolled = false;
        int restless = 0; ///< looks in a row that found something that was not still
    };
    struct Looked
    {
        model::SourceId source;
        QDateTime revision;
        model::Result<ReportLook> look;
    };
    using Looks = std::vector<Looked>;
    void mark(const model::SourceId& source);
    void lookAtMarked();
    void receive(const model::Result<Looks>& looks);
    void leave(Watched& watched, const model::Error& why); ///< it cannot be looked at
    void settle(const model::SourceId& id, Watched& watched, const ReportLook& look);
    [[nodiscard]] static bool isNew(const Watched& watched, const ReportLook& look);
    void watchPathsOf(const model::SourceId& id, Watched& watched, const ReportLook& look);
    void poll(Watched& watched);
    void sayLimit(const QString& what);

    std::shared_ptr<readiness::Workspace> m_workspace;
    WatchLimits m_limits;
    WatchedPaths m_paths;
    QHash<model::SourceId, Watched> m_sources;
    QSet<model::SourceId> m_marked; ///< to be looked at
    QTimer m_quiet;
    QTimer m_poll;
    bool m_isLooking = false;
    bool m_hasSaid = false;
};

} // namespace slipway::app
