// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_errands.h"

#include "core/readiness/pool_thread_loan.h"

namespace slipway::views {

using namespace model;
using readiness::SourceTrial;

SourceErrands::SourceErrands(ViewContext context, SourcePort port)
    : m_context(std::move(context))
    , m_port(std::move(port))
    , m_work(std::make_unique<QObject>())
{
}

void SourceErrands::setContext(const ViewContext& context)
{
    m_context = context;
}

void SourceErrands::readOffer(std::function<void(Result<SourceFields::Offer>)> done)
{
    using Offer = SourceFields::Offer;
    readiness::runTask<Offer>(
        m_work.get(),
        [workspace = m_context.workspace, kinds = m_port.kinds, rooms = m_port.secretRooms,
         clock = m_context.clock](const Progress&) -> Result<Offer> {
            auto offered = kinds(*workspace);
            if (!offered)
                return offered.error();
            auto projects = workspace->history().projects();
            if (!projects)
                return projects.error();
            return Offer{std::move(offered).value(), std::move(projects).value(), rooms(), clock()};
        },
        std::move(done));
}

void SourceErrands::store(const readiness::SourceDraft& draft, const QString& plugin,
                          const SecretWorkPtr& secrets, Done<Source> done)
{
    readiness::runTask<Source>(
        m_work.get(),
        [workspace = m_context.workspace, store = m_port.store, draft, plugin, secrets,
         person = m_context.person](const Progress&) {
            const readiness::PoolThreadLoan loan; // a keychain may ask for its password
            return store(*workspace, draft, plugin, secrets, person);
        },
        std::move(done));
}

void SourceErrands::attempt(Source source, const readiness::SourceDraft& draft, const QString& plugin,
                            const SecretWorkPtr& secrets, Done<SourceTrial> done,
                            std::function<void(const QString&)> progressed)
{
    const auto kept = access::secretsOfRecord(source.config);
    source.project = draft.project;
    source.plugin = plugin;
    source.instance = draft.instance;
    source.config = QByteArray::fromStdString(access::withSecrets(draft.config, kept).dump());
    m_isTrying = true;
    m_attempt = readiness::runTask<SourceTrial>(
        m_work.get(),
        [workspace = m_context.workspace, attempt = m_port.attempt, source,
         secrets](const Progress& progress) {
            const readiness::PoolThreadLoan loan;
            return attempt(*workspace, source, secrets, progress);
        },
        [this, done = std::move(done)](const Result<SourceTrial>& trial) {
            m_isTrying = false;
            done(trial);
        },
        [this, progressed = std::move(progressed)](double, const QString& what) {
            if (m_isTrying && !what.isEmpty())
                progressed(what);
        });
}

void SourceErrands::stopAttempt()
{
    m_attempt.cancel();
}

void SourceErrands::drop()
{
    m_attempt.cancel();
    m_work = std::make_unique<QObject>();
    m_isTrying = false;
}

} // namespace slipway::views
