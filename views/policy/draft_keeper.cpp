// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/draft_keeper.h"

#include "core/readiness/task.h"
#include "views/policy/policy_document.h"

namespace slipway::views {

using namespace model;

DraftKeeper::DraftKeeper(const PolicyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
}

void DraftKeeper::setWorkspace(const QString& location)
{
    keepBehind();
    m_name.clear();
    m_original.clear();
    m_drafts = std::make_shared<const Drafts>(QStringLiteral("policy"), location);
    m_writing = std::make_unique<QObject>();
    m_isWriting = false;
    m_writesAgain = false;
}

std::optional<QByteArray> DraftKeeper::begin(const QString& name, const QByteArray& original)
{
    keepBehind();
    m_name = name;
    m_original = original;
    auto draft = m_drafts->find(name);
    return draft != original ? draft : std::nullopt;
}

bool DraftKeeper::isChanged() const
{
    return m_document.text() != m_original;
}

void DraftKeeper::keep()
{
    if (std::exchange(m_isWriting, true)) {
        m_writesAgain = true;
        return;
    }
    readiness::runTask<Done>(
        m_writing.get(),
        [drafts = m_drafts, name = m_name, isChanged = isChanged(),
         text = m_document.text()](const Progress&) -> Status {
            if (!isChanged)
                drafts->drop(name);
            else if (!drafts->keep(name, text))
                return Error{ErrorCode::Unwritable, QStringLiteral("the draft could not be kept"), name,
                             QStringLiteral("export it to a file before you close")};
            return Done{};
        },
        [this](const Status& done) {
            m_isWriting = false;
            if (!done)
                Q_EMIT failed(done.error());
            if (std::exchange(m_writesAgain, false))
                keep();
        });
}

void DraftKeeper::keepBehind()
{
    if (!m_name.isEmpty() && isChanged())
        m_drafts->keepLater(m_name, m_document.text());
}

} // namespace slipway::views
