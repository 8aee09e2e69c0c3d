// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_revision.h"

#include <QObject>

namespace slipway::views {

/// What of a release shall be another; what is not told stays as it is, to the second.
struct RevisionWish
{
    std::optional<QString> revision;                  ///< as it was typed
    std::optional<std::optional<QDateTime>> launchAt; ///< UTC; nothing within: none
    std::optional<QTimeZone> zone;
};

/// Works out what would become of a release, and makes a change of it, off the GUI thread. GUI thread.
class RevisionWork : public QObject
{
    Q_OBJECT

public:
    using WorkspacePointer = std::shared_ptr<readiness::Workspace>;

    explicit RevisionWork(QObject* parent);

    /// What was looked at before is dropped.
    void look(const WorkspacePointer& workspace, std::shared_ptr<const readiness::Dossier> dossier,
              const RevisionWish& wish);
    void dropLook();
    [[nodiscard]] bool hasLook() const { return bool(m_looks); } ///< running or done
    void store(const WorkspacePointer& workspace, const readiness::RevisionRequest& request);
    [[nodiscard]] bool isStoring() const { return bool(m_stores); }
    void drop(); ///< both: neither tells of itself any more

Q_SIGNALS:
    void looked(const model::Result<readiness::RevisionPreview>& preview);
    void stored(const model::Result<readiness::Revision>& revision);

private:
    std::unique_ptr<QObject> m_looks;  ///< the context of the newest look
    std::unique_ptr<QObject> m_stores; ///< the context of what is being stored
};

} // namespace slipway::views
