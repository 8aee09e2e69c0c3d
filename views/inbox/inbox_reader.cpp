// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_reader.h"

#include "core/readiness/task.h"

namespace slipway::views {

using namespace model;

void InboxReader::setWorkspace(std::shared_ptr<readiness::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_asked = {};
}

void InboxReader::setWhich(store::DeadLetters which)
{
    if (std::exchange(m_which, which) != which)
        refresh();
}

void InboxReader::refresh()
{
    if (!m_workspace)
        return;
    if (m_isReading)
        m_isAskedAgain = true;
    else
        readList();
}

void InboxReader::readList()
{
    using Letters = std::vector<DeadLetter>;
    m_isReading = true;
    readiness::runTask<Letters>(
        m_reads.get(),
        [workspace = m_workspace, which = m_which](const Progress&) {
            return workspace->history().deadLetters(which);
        },
        [this](const Result<Letters>& letters) {
            m_isReading = false;
            if (std::exchange(m_isAskedAgain, false)) {
                readList();
                return; // what came is of before the asking
            }
            if (letters)
                Q_EMIT lettersRead(*letters);
            else
                Q_EMIT listFailed(letters.error());
        });
}

void InboxReader::read(const DeadLetterId& letter)
{
    m_asked = letter;
    if (!m_workspace || letter.isEmpty())
        return;
    readiness::runTask<ShownLetter>(
        m_reads.get(),
        [workspace = m_workspace, letter](const Progress&) -> Result<ShownLetter> {
            auto file = workspace->history().deadLetter(letter);
            if (!file)
                return file.error();
            ShownLetter shown{std::move(file).value(), {}};
            shown.payload = payloadText(shown.file.letter.payload);
            shown.file.letter.payload.clear();
            return shown;
        },
        [this, letter](const Result<ShownLetter>& shown) {
            if (letter != m_asked)
                return;
            if (shown)
                Q_EMIT letterRead(*shown);
            else
                Q_EMIT letterFailed(shown.error());
        });
}

} // namespace slipway::views
