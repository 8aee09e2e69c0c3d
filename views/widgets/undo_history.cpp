// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/undo_history.h"

#include "core/readiness/task.h"
#include "views/view_context.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::Reversal;

namespace {

constexpr size_t kMostSteps = 100;

/// What may go well the next time: the step is kept for it.
bool mayPass(const Error& error)
{
    return error.code == ErrorCode::Locked || error.code == ErrorCode::DiskFull ||
           error.code == ErrorCode::Unwritable || error.code == ErrorCode::Unreadable;
}

bool isOfWindow(const std::variant<Reversal, WindowChange>& change)
{
    return std::holds_alternative<WindowChange>(change);
}

} // namespace

UndoHistory::UndoHistory(QObject* parent)
    : QObject(parent)
    , m_runs(std::make_unique<QObject>())
{
}

void UndoHistory::setWorkspace(std::shared_ptr<readiness::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_runs = std::make_unique<QObject>();
    m_isRunning = false;
    for (Steps* steps : {&m_undos, &m_redos})
        std::erase_if(*steps, [](const Step& step) { return !isOfWindow(step.change); });
    m_waiting.clear();
    Q_EMIT changed();
}

void UndoHistory::setBlocked(bool isBlocked)
{
    m_isBlocked = isBlocked;
    Q_EMIT changed();
}

void UndoHistory::setKeysTaken(const QObject* owner, bool areTaken)
{
    if (areTaken)
        m_takers.insert(owner);
    else
        m_takers.remove(owner);
    Q_EMIT changed();
}

bool UndoHistory::mayRun(const Step& step) const
{
    return isOfWindow(step.change) || (!m_isBlocked && m_workspace);
}

bool UndoHistory::canTake(const Steps& steps) const
{
    return m_takers.isEmpty() && !steps.empty() && mayRun(steps.back());
}

QString UndoHistory::nextUndo() const
{
    return m_undos.empty() ? QString() : m_undos.back().name;
}

QString UndoHistory::nextRedo() const
{
    return m_redos.empty() ? QString() : m_redos.back().name;
}

void UndoHistory::tell(InlineMessage& message, const QString& said, const QString& step,
                       const Reversal& reversal)
{
    if (!reversal) {
        message.showDone(said);
        return;
    }
    tellChange(message, said, step, reversal);
}

void UndoHistory::tell(InlineMessage& message, const QString& said, const QString& step, WindowChange change)
{
    tellChange(message, said, step, std::move(change));
}

void UndoHistory::tellChange(InlineMessage& message, const QString& said, const QString& step, Change change)
{
    const int number = ++m_lastNumber;
    m_redos.clear();
    remember(Way::Undo, {number, step, std::move(change), &message});
    message.showDone(said, tr("Undo"), [this, number] { run(Way::Undo, number); });
    Q_EMIT changed();
}

void UndoHistory::remember(Way way, Step step)
{
    Steps& steps = stepsOf(way);
    steps.push_back(std::move(step));
    if (steps.size() > kMostSteps)
        steps.pop_front();
}

void UndoHistory::undo()
{
    m_waiting.push_back(Way::Undo);
    runNext();
}

void UndoHistory::redo()
{
    m_waiting.push_back(Way::Redo);
    runNext();
}

void UndoHistory::runNext()
{
    while (!m_isRunning && !m_waiting.empty()) {
        const Way way = m_waiting.front();
        m_waiting.pop_front();
        if (!stepsOf(way).empty())
            run(way, stepsOf(way).back().number);
    }
}

void UndoHistory::run(Way way, int number)
{
    Steps& steps = stepsOf(way);
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.number == number; });
    if (m_isRunning || found == steps.end() || !mayRun(*found))
        return;
    const Step step = std::move(*found);
    steps.erase(found);
    if (isOfWindow(step.change))
        runInWindow(way, step);
    else
        runOnWorker(way, step);
}

void UndoHistory::runInWindow(Way way, const Step& step)
{
    const auto& change = std::get<WindowChange>(step.change);
    const bool isUndo = way == Way::Undo;
    if (const Status done = (isUndo ? change.undo : change.redo)()) {
        remember(isUndo ? Way::Redo : Way::Undo, step);
        say(way, step, true);
    } else {
        if (InlineMessage* message = messageFor(step))
            message->showError(done.error());
        m_waiting.clear(); // as finish() does
    }
    Q_EMIT changed();
}

void UndoHistory::runOnWorker(Way way, const Step& step)
{
    m_isRunning = true;
    Q_EMIT changed();
    readiness::runTask<Reversal>(
        m_runs.get(),
        [workspace = m_workspace, reversal = std::get<Reversal>(step.change)](const Progress&) {
            return reversal.run(*workspace);
        },
        [this, way, step](Result<Reversal> outcome) { finish(way, step, std::move(outcome)); });
}

void UndoHistory::finish(Way way, const Step& step, Result<Reversal> outcome)
{
    m_isRunning = false;
    if (!outcome) {
        if (mayPass(outcome.error()))
            remember(way, step);
        if (InlineMessage* message = messageFor(step))
            message->showError(outcome.error());
        m_waiting.clear(); // whoever pressed the key again has to see this first
        Q_EMIT changed();
        return;
    }
    const Way back = way == Way::Undo ? Way::Redo : Way::Undo;
    const bool canGoBack = static_cast<bool>(*outcome);
    if (canGoBack)
        remember(back, {step.number, step.name, std::move(outcome).value(), step.message});
    say(way, step, canGoBack);
    Q_EMIT changed();
    Q_EMIT applied();
    runNext();
}

void UndoHistory::say(Way way, const Step& step, bool canGoBack)
{
    InlineMessage* message = messageFor(step);
    if (!message)
        return;
    const bool wasUndo = way == Way::Undo;
    const QString said = (wasUndo ? tr("Taken back: %1") : tr("Done again: %1")).arg(step.name);
    if (!canGoBack)
        message->showDone(said);
    else
        message->showDone(said, wasUndo ? tr("Redo") : tr("Undo"), [this, wasUndo, number = step.number] {
            run(wasUndo ? Way::Redo : Way::Undo, number);
        });
}

InlineMessage* UndoHistory::messageFor(const Step& step) const
{
    // A page that is not shown says nothing to anybody.
    const bool isSeen = step.message && step.message->parentWidget()->isVisible();
    return isSeen || !m_elsewhere ? step.message.data() : m_elsewhere.data();
}

void tellChanged(const ViewContext& context, InlineMessage& message, const QString& said, const QString& step,
                 WindowChange change)
{
    if (context.undo)
        context.undo->tell(message, said, step, std::move(change));
    else
        message.showDone(said);
}

void tellStored(const ViewContext& context, InlineMessage& message, const QString& said, const QString& step,
                const Reversal& reversal)
{
    if (context.undo)
        context.undo->tell(message, said, step, reversal);
    else
        message.showDone(said);
}

} // namespace slipway::views
