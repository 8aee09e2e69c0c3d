// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/store/activity.h"
#include "core/store/database.h"

#include <QHash>

namespace slipway::store {

/// Reads a page of the audit trail in the transaction at hand.
class ActivityReader
{
public:
    ActivityReader(Database& database, const ActivityQuery& query);

    [[nodiscard]] model::Result<ActivityPage> read(const ActivityRange& range);

private:
    struct KnownRelease
    {
        QString project;
        QString name;
    };
    struct KnownSource
    {
        QString project;
        QString name;
    };

    [[nodiscard]] model::Status readNames();
    /// Whether the record fits what can be told without its payload's meaning.
    [[nodiscard]] bool fits(const AuditRecord& record) const;
    [[nodiscard]] bool fits(const ActivityLine& line) const;
    [[nodiscard]] model::Result<ActivityLine> lineOf(AuditRecord record);
    void setProject(ActivityLine& line, const QString& id) const;
    void setRelease(ActivityLine& line, const QString& id) const;
    /// The project that the first of some evidence is about.
    [[nodiscard]] model::Status findEvidence(ActivityLine& line, const model::Json& payload);
    [[nodiscard]] model::Status findLetter(ActivityLine& line, const model::Json& payload);

    Database& m_database;
    const ActivityQuery& m_query;
    QHash<QString, QString> m_projects; ///< names by id
    QHash<QString, KnownRelease> m_releases;
    QHash<QString, KnownSource> m_sources;
};

} // namespace slipway::store
