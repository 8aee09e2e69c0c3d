// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "core/store/evidence_query.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace slipway::views {

/// How much evidence there is, of everything that can be chosen.
struct EvidenceTotals
{
    QMap<QString, qint64> projects; ///< by name
    QMap<QString, qint64> kinds;
    QMap<QString, qint64> sources; ///< by plugin
    qint64 all = 0;
};

/// Reads the workspace's evidence page by page, off the GUI thread: what is asked for, what comes after it
/// when somebody scrolls there, and what arrived since. GUI thread.
class EvidenceReader : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceReader(QObject* parent);

    /// From now on reads this one, as of that moment; what is still read of the one before is dropped.
    void setWorkspace(std::shared_ptr<readiness::Workspace> workspace, const store::AsOf& asOf);
    /// Starts again with this filter; `project` by its name. Soon: a person still types.
    void ask(store::EvidenceFilter filter, const QString& project, bool isTyping);
    void more();    ///< the next page
    void refresh(); ///< counts what arrived and, if it fits, tells it
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool hasMore() const { return m_next > 0; }
    [[nodiscard]] const EvidenceTotals& totals() const { return m_totals; }

Q_SIGNALS:
    void began(); ///< the list starts anew
    void pageRead(const std::vector<slipway::store::ListedEvidence>& pieces);
    void arrived(const std::vector<slipway::store::ListedEvidence>& pieces);
    void counted();
    void failed(const slipway::model::Error& error);

private:
    void start();
    void readPage();
    void readArrivals();
    void addCounts(const store::EvidenceCounts& counts, const QHash<model::ProjectId, QString>& names);

    std::shared_ptr<readiness::Workspace> m_workspace;
    std::unique_ptr<QObject> m_lists;  ///< the context of the list's reads
    std::unique_ptr<QObject> m_counts; ///< of the counting
    QTimer m_soon;
    store::EvidenceFilter m_filter;
    QString m_project; ///< name
    QHash<QString, model::ProjectId> m_projectIds;
    EvidenceTotals m_totals;
    qint64 m_countedUpTo = 0;
    qint64 m_newest = -1; ///< of the list; -1: not known yet
    qint64 m_next = 0;
    int m_found = 0; ///< since the page was asked for
    bool m_isReading = false;
    bool m_isCounting = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views
