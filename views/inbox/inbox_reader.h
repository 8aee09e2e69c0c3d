// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/widgets/payload_text.h"

#include <QObject>

namespace slipway::views {

/// One dead letter as its panel shows it; the payload is only in `payload`.
struct ShownLetter
{
    model::DeadLetterFile file;
    PayloadText payload;
};

/// Reads dead letters off the GUI thread. Asking again while the list is read reads it once more afterwards,
/// however often it was asked. GUI thread.
class InboxReader : public QObject
{
    Q_OBJECT

public:
    explicit InboxReader(QObject* parent)
        : QObject(parent)
    {
    }

    /// From now on reads this one; what is still read of the one before is dropped.
    void setWorkspace(std::shared_ptr<readiness::Workspace> workspace);
    void setWhich(store::DeadLetters which);
    [[nodiscard]] store::DeadLetters which() const { return m_which; }
    void refresh();
    /// Reads one whole; only the one asked for last is told. An empty id asks for none.
    void read(const model::DeadLetterId& letter);

Q_SIGNALS:
    void lettersRead(const std::vector<slipway::model::DeadLetter>& letters);
    void letterRead(const slipway::views::ShownLetter& letter);
    void listFailed(const slipway::model::Error& error);
    void letterFailed(const slipway::model::Error& error);

private:
    void readList();

    std::shared_ptr<readiness::Workspace> m_workspace;
    std::unique_ptr<QObject> m_reads; ///< the context of this workspace's reads
    store::DeadLetters m_which = store::DeadLetters::Open;
    model::DeadLetterId m_asked;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views
