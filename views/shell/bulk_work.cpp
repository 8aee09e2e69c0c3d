// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/bulk_work.h"

#include "core/readiness/workspace.h"
#include "views/board/board_page.h"
#include "views/shell/export_names.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include <QDir>

namespace slipway::views {

using namespace model;

namespace {

constexpr qsizetype kMostFailures = 5; ///< lines; the rest is a number

/// The progress of one of many, as a part of that of all.
Progress partOf(const Progress& whole, size_t at, size_t all, const QString& name)
{
    Progress part;
    part.stop = whole.stop;
    part.report = [whole, at, all, name](double fraction, const QString&) {
        whole.tell((static_cast<double>(at) + fraction) / static_cast<double>(all), name);
    };
    return part;
}

} // namespace

BulkWork::BulkWork(ChecklistWriter write, BoardPage& board, QWidget* window)
    : QObject(window)
    , m_write(std::move(write))
    , m_board(board)
    , m_window(window)
    , m_progress(new ProgressStrip(window))
{
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_task.cancel(); });
}

std::vector<BulkWork::Item> BulkWork::chosen() const
{
    std::vector<Item> items;
    for (const readiness::BoardRow* row : m_board.chosen())
        items.push_back({row->release.id,
                         row->project.name + QLatin1Char(' ') + row->release.name,
                         {row->project.name, row->release.name}});
    return items;
}

void BulkWork::exportChosen(const ViewContext& context, const ExportOrder& order)
{
    if (isHindered())
        return;
    const QString folder = chooseFolderPath(m_window, tr("Export the checklists into"));
    if (!folder.isEmpty())
        exportInto(context, folder, order);
}

void BulkWork::exportInto(const ViewContext& context, const QString& folder, const ExportOrder& order)
{
    run(
        tr("Exporting checklists"),
        [workspace = context.workspace, asOf = context.asOf(), write = m_write, folder,
         order](const Item& item, const Progress& progress) -> Status {
            const auto dossier = workspace->dossier(item.release, asOf);
            if (!dossier)
                return dossier.error();
            const QString path = freeExportPath(folder, item.words, order.format);
            return write(*workspace, *dossier, order, path, progress);
        },
        [folder](int done) {
            return tr("Wrote %n checklist(s) into %1.", nullptr, done).arg(QDir::toNativeSeparators(folder));
        });
}

void BulkWork::scanChosen(const ViewContext& context)
{
    run(
        tr("Scanning repositories"),
        [workspace = context.workspace, person = context.person](const Item& item,
                                                                 const Progress& progress) -> Status {
            const auto scanned = workspace->scanRelease(item.release, progress, person);
            return scanned ? Status(Done{}) : Status(scanned.error());
        },
        [](int done) { return tr("Scanned %n release(s).", nullptr, done); });
}

void BulkWork::run(const QString& doing, const Step& step, const Sentence& done)
{
    const std::vector<Item> items = chosen();
    if (isHindered())
        return;
    m_isRunning = true;
    m_progress->start(doing);
    m_task = readiness::runTask<Outcome>(
        this,
        [items, step](const Progress& progress) -> Result<Outcome> {
            Outcome outcome;
            for (size_t i = 0; i < items.size(); ++i) {
                progress.tell(static_cast<double>(i) / static_cast<double>(items.size()), items[i].name);
                const Status status = progress.isCancelled()
                                          ? Status(Error{ErrorCode::Cancelled, {}, {}, {}})
                                          : step(items[i], partOf(progress, i, items.size(), items[i].name));
                if (status)
                    ++outcome.done;
                else if (progress.isCancelled())
                    ++outcome.left;
                else
                    outcome.failures += items[i].name + QStringLiteral(": ") + status.error().line();
            }
            return outcome;
        },
        [this, done](const Result<Outcome>& outcome) { finish(outcome, done); },
        [this, doing](double fraction, const QString& what) {
            m_progress->tell(fraction, tr("%1: %2").arg(doing, what));
        });
}

bool BulkWork::isHindered() const
{
    if (m_isRunning)
        m_board.message().showError({ErrorCode::Conflict,
                                     tr("other work on several releases still runs"),
                                     {},
                                     tr("wait until it is done, or stop it")});
    else if (chosen().empty())
        m_board.message().showError(
            {ErrorCode::InvalidInput, tr("no releases are chosen"), {}, tr("choose some on the board")});
    else
        return false;
    return true;
}

void BulkWork::finish(const Result<Outcome>& outcome, const Sentence& done)
{
    m_isRunning = false;
    m_progress->finish();
    Q_EMIT changed();
    if (!outcome)
        return m_board.message().showError(outcome.error());
    QStringList lines{done(outcome->done)};
    if (outcome->left > 0)
        lines += tr("Stopped; %n release(s) left as they were.", nullptr, outcome->left);
    if (outcome->failures.isEmpty())
        return m_board.message().showDone(lines.join(QLatin1Char(' ')));
    lines += outcome->failures.mid(0, kMostFailures);
    if (const auto more = static_cast<int>(outcome->failures.size() - kMostFailures); more > 0)
        lines += tr("and %n more", nullptr, more);
    m_board.message().showError({ErrorCode::InvalidInput, lines.join(QLatin1Char('\n')), {}, {}});
}

} // namespace slipway::views
