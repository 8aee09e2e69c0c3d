// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/reversal.h"
#include "views/widgets/inline_message.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <deque>
#include <functional>
#include <variant>

namespace slipway::views {

struct ViewContext;

/// A change of the window alone, which no workspace stores: how it is taken back, and how it is made again.
/// An error is said, and the step forgotten.
struct WindowChange
{
    std::function<model::Status()> undo;
    std::function<model::Status()> redo;
};

/// What was changed and can be taken back, the newest first: Ctrl+Z and Ctrl+Shift+Z, and the button in the
/// message that says it was stored. Taking back what the workspace stores runs on a worker and may be
/// refused, because somebody changed it since: that is said where it was stored, and the step is forgotten.
/// GUI thread.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    explicit UndoHistory(QObject* parent = nullptr);

    /// Another workspace: nothing that the one before stored can be taken back any more.
    void setWorkspace(std::shared_ptr<readiness::Workspace> workspace);
    /// While the past is shown nothing is stored in the workspace, so nothing of it is taken back either.
    void setBlocked(bool isBlocked);
    /// While `owner` has an undo of its own that the same keys reach (a text that is written), they are not
    /// for this one.
    void setKeysTaken(const QObject* owner, bool areTaken);
    /// Where the outcome is said when the message of the step is not to be seen.
    void setElsewhere(InlineMessage* message) { m_elsewhere = message; }

    /// Says in `message` what was stored ("Attested until Friday."), with a button that takes it back, and
    /// remembers it under `step` ("Attest: is there a runbook?"). Without a reversal it is said only.
    void tell(InlineMessage& message, const QString& said, const QString& step,
              const readiness::Reversal& reversal);
    void tell(InlineMessage& message, const QString& said, const QString& step, WindowChange change);
    void undo();
    void redo();

    [[nodiscard]] bool canUndo() const { return canTake(m_undos); }
    [[nodiscard]] bool canRedo() const { return canTake(m_redos); }
    [[nodiscard]] QString nextUndo() const; ///< the step's name; empty if there is none
    [[nodiscard]] QString nextRedo() const;

Q_SIGNALS:
    void changed(); ///< what can be undone or redone
    void applied(); ///< something was taken back or done again: the workspace is another

private:
    enum class Way
    {
        Undo,
        Redo
    };
    struct Step
    {
        int number = 0;
        QString name;
        std::variant<readiness::Reversal, WindowChange> change;
        QPointer<InlineMessage> message;
    };
    using Steps = std::deque<Step>; ///< the newest last

    [[nodiscard]] bool mayRun(const Step& step) const;
    [[nodiscard]] bool canTake(const Steps& steps) const;
    [[nodiscard]] Steps& stepsOf(Way way) { return way == Way::Undo ? m_undos : m_redos; }
    using Change = decltype(Step::change);
    void tellChange(InlineMessage& message, const QString& said, const QString& step, Change change);
    void remember(Way way, Step step);
    /// The one of that number, of wherever it is among them.
    void run(Way way, int number);
    void runNext();
    void runInWindow(Way way, const Step& step);
    void runOnWorker(Way way, const Step& step);
    void finish(Way way, const Step& step, model::Result<readiness::Reversal> outcome);
    void say(Way way, const Step& step, bool canGoBack);
    [[nodiscard]] InlineMessage* messageFor(const Step& step) const;

    std::shared_ptr<readiness::Workspace> m_workspace;
    Steps m_undos;
    Steps m_redos;
    std::deque<Way> m_waiting; ///< keys that were pressed while one runs
    QPointer<InlineMessage> m_elsewhere;
    std::unique_ptr<QObject> m_runs; ///< of the workspace; what still runs for another must not land here
    int m_lastNumber = 0;
    QSet<const QObject*> m_takers;
    bool m_isRunning = false;
    bool m_isBlocked = false;
};

/// The same where a view may have been given no history of undo: then it is said only.
void tellStored(const ViewContext& context, InlineMessage& message, const QString& said, const QString& step,
                const readiness::Reversal& reversal);
void tellChanged(const ViewContext& context, InlineMessage& message, const QString& said, const QString& step,
                 WindowChange change);

} // namespace slipway::views
