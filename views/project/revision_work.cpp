// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/revision_work.h"

#include "core/readiness/target.h"
#include "core/readiness/task.h"

namespace slipway::views {

using namespace model;
using readiness::RevisionPreview;

namespace {

Result<RevisionPreview> previewOf(readiness::Workspace& workspace, const readiness::Dossier& dossier,
                                  const RevisionWish& wish)
{
    return readiness::previewRevision(
        workspace, dossier.release.id, [&](Release& wanted, QTimeZone& told) -> Status {
            if (wish.revision) {
                const auto target = readiness::resolveTarget(dossier.project, *wish.revision);
                if (!target)
                    return target.error();
                wanted.target = target->commit;
                wanted.ref = target->ref;
            }
            if (wish.launchAt)
                wanted.launchAt = *wish.launchAt;
            if (wish.zone)
                told = *wish.zone;
            return Done{};
        });
}

} // namespace

RevisionWork::RevisionWork(QObject* parent)
    : QObject(parent)
{
}

void RevisionWork::look(const WorkspacePointer& workspace, std::shared_ptr<const readiness::Dossier> dossier,
                        const RevisionWish& wish)
{
    m_looks = std::make_unique<QObject>();
    readiness::runTask<RevisionPreview>(
        m_looks.get(),
        [workspace, dossier = std::move(dossier), wish](const Progress&) {
            return previewOf(*workspace, *dossier, wish);
        },
        [this](const Result<RevisionPreview>& preview) { Q_EMIT looked(preview); });
}

void RevisionWork::dropLook()
{
    m_looks.reset();
}

void RevisionWork::store(const WorkspacePointer& workspace, const readiness::RevisionRequest& request)
{
    m_stores = std::make_unique<QObject>();
    readiness::runTask<readiness::Revision>(
        m_stores.get(),
        [workspace, request](const Progress&) { return readiness::revise(*workspace, request); },
        [this](const Result<readiness::Revision>& revision) {
            m_stores.release()->deleteLater(); // it is what runs this
            Q_EMIT stored(revision);
        });
}

void RevisionWork::drop()
{
    m_looks.reset();
    m_stores.reset();
}

} // namespace slipway::views
