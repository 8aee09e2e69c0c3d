// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/release_files.h"

#include "views/board/board_model.h"
#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/shell/bulk_work.h"
#include "views/shell/navigator.h"
#include "views/shell/report_import.h"
#include "views/widgets/file_choice.h"

namespace slipway::views {

using namespace model;

ReleaseFiles::ReleaseFiles(const ViewContext& context, Navigator& navigator, PdfWriter write,
                           ReportImport& reports, BulkWork& bulk, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_navigator(navigator)
    , m_write(std::move(write))
    , m_reports(reports)
    , m_bulk(bulk)
    , m_window(window)
{
    connect(&navigator, &Navigator::exportRequested, this, &ReleaseFiles::askWhereToExport);
}

void ReleaseFiles::exportChosen()
{
    const BoardPage& board = m_navigator.board();
    if (const ProjectPage* page = m_navigator.shownProject(); page && page->dossier())
        askWhereToExport(page->dossier()->release.id);
    else if (board.chosen().size() > 1)
        m_bulk.exportChosen(m_context);
    else if (const readiness::BoardRow* row = board.selected())
        askWhereToExport(row->release.id);
}

void ReleaseFiles::importChosen()
{
    ProjectPage* page = m_navigator.shownProject();
    BoardPage& board = m_navigator.board();
    if (const auto target = page ? targetOn(*page) : targetOn(board, board.selected()))
        m_reports.choose(m_context, *target);
}

QString ReleaseFiles::exportName(const ReleaseId& release) const
{
    const BoardModel& board = m_navigator.board().boardModel();
    const readiness::BoardRow* about = board.rowAt(board.rowOf(release));
    return about ? fileNameOf({about->project.name, about->release.name}, QStringLiteral("pdf"))
                 : QStringLiteral("checklist.pdf");
}

void ReleaseFiles::askWhereToExport(ReleaseId release) // NOLINT(performance-unnecessary-value-param)
{
    const QString path = chooseSavePath(m_window, tr("Export the checklist as PDF"), exportName(release),
                                        tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        exportPdf(release, path);
}

void ReleaseFiles::exportPdf(const ReleaseId& release, const QString& path)
{
    ProjectPage* page = m_navigator.shownProject();
    views::exportPdf(m_context.workspace, m_write, release, m_context.asOf(), path,
                     page ? page->message() : m_navigator.board().message());
}

} // namespace slipway::views
