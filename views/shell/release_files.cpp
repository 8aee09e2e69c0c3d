// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/release_files.h"

#include "views/board/board_model.h"
#include "views/board/board_page.h"
#include "views/export/export_dialog.h"
#include "views/export/last_export.h"
#include "views/export/minutes_export.h"
#include "views/export/portfolio_export.h"
#include "views/project/project_page.h"
#include "views/review/review_detail.h"
#include "views/review/reviews_page.h"
#include "views/shell/bulk_work.h"
#include "views/shell/export_names.h"
#include "views/shell/navigator.h"
#include "views/shell/place_book.h"
#include "views/shell/report_import.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"

#include <QFileInfo>

namespace slipway::views {

using namespace model;

ReleaseFiles::ReleaseFiles(const ViewContext& context, Navigator& navigator, ChecklistWriter write,
                           ReportImport& reports, BulkWork& bulk, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_navigator(navigator)
    , m_write(std::move(write))
    , m_reports(reports)
    , m_bulk(bulk)
    , m_window(window)
    , m_run(new ExportRun(window))
{
    connect(&navigator, &Navigator::exportRequested, this,
            [this](const ReleaseId& release) { askWhereToExport(releaseOf(release), pdfAsLast()); });
}

bool ReleaseFiles::areSeveralChosen() const
{
    const ProjectPage* page = m_navigator.shownProject();
    return !(page && page->dossier()) && m_navigator.board().chosen().size() > 1;
}

std::optional<ReleaseFiles::Release> ReleaseFiles::chosenRelease() const
{
    if (const ProjectPage* page = m_navigator.shownProject(); page && page->dossier()) {
        const readiness::Dossier& dossier = *page->dossier();
        return Release{dossier.release.id, {dossier.project.name, dossier.release.name}};
    }
    const readiness::BoardRow* row = m_navigator.board().selected();
    return row ? std::optional(Release{row->release.id, {row->project.name, row->release.name}})
               : std::nullopt;
}

ReleaseFiles::Release ReleaseFiles::releaseOf(const ReleaseId& id) const
{
    const BoardModel& board = m_navigator.board().boardModel();
    const readiness::BoardRow* about = board.rowAt(board.rowOf(id));
    return about ? Release{id, {about->project.name, about->release.name}} : Release{id, {}};
}

void ReleaseFiles::exportChosen()
{
    if (areSeveralChosen())
        m_bulk.exportChosen(m_context, pdfAsLast());
    else if (const auto release = chosenRelease())
        askWhereToExport(*release, pdfAsLast());
}

void ReleaseFiles::exportChosenAs()
{
    using Kind = ExportSubject::Kind;
    if (areSeveralChosen()) {
        const auto count = static_cast<int>(m_navigator.board().chosen().size());
        ask({Kind::Checklist, tr("Export %n checklist(s)", nullptr, count)},
            [this](const ExportOrder& order) { m_bulk.exportChosen(m_context, order); });
    } else if (const auto release = chosenRelease()) {
        ask({Kind::Checklist, tr("Export %1").arg(release->words.join(QLatin1Char(' ')))},
            [this, release](const ExportOrder& order) { askWhereToExport(*release, order); });
    }
}

void ReleaseFiles::exportPortfolioAs()
{
    if (!m_context.workspace)
        return;
    m_navigator.showBoard(); // it is what is exported, and where it is said what came of it
    ask({ExportSubject::Kind::Portfolio, tr("Export every release as one PDF")},
        [this](const ExportOrder& order) { askWhereToExportPortfolio(order); });
}

ReviewsPage& ReleaseFiles::reviews() const
{
    return static_cast<ReviewsPage&>(m_navigator.places().page(QStringLiteral("reviews")));
}

void ReleaseFiles::exportMinutesAs()
{
    if (!m_context.workspace)
        return;
    m_navigator.showPlace(QStringLiteral("reviews"));
    const ReviewDetail& detail = reviews().detail();
    if (detail.shownReview().isEmpty() || detail.minutes().title.isEmpty()) {
        reviews().complain({ErrorCode::InvalidInput,
                            tr("no minutes are shown"),
                            {},
                            tr("choose a review, whose minutes will be exported")});
        return;
    }
    ask({ExportSubject::Kind::Minutes, tr("Export the minutes of %1").arg(detail.minutes().title)},
        [this, review = detail.shownReview(), name = detail.fileName()](const ExportOrder& order) {
            askWhereToExportMinutes(review, name, order);
        });
}

void ReleaseFiles::ask(const ExportSubject& subject, const std::function<void(const ExportOrder&)>& then)
{
    auto* dialog = new ExportDialog(*m_context.theme, subject, m_context.signingKey(), m_window);
    // Queued: the file dialogue comes after this one is gone.
    connect(dialog, &ExportDialog::chosen, this, then, Qt::QueuedConnection);
    dialog->open();
}

void ReleaseFiles::importChosen()
{
    ProjectPage* page = m_navigator.shownProject();
    BoardPage& board = m_navigator.board();
    if (const auto target = page ? targetOn(*page) : targetOn(board, board.selected()))
        m_reports.choose(m_context, *target);
}

void ReleaseFiles::askWhereToExport(const Release& release, const ExportOrder& order)
{
    // Copied: while it is asked where, the board and the page that the id came from may be read anew.
    const ReleaseId id = release.id;
    const QString path =
        chooseSavePath(m_window, tr("Export the checklist as %1").arg(ExportWords::name(order.format)),
                       exportFileName(release.words, order.format), ExportWords::filter(order.format));
    if (!path.isEmpty())
        write(id, order, path);
}

void ReleaseFiles::askWhereToExportPortfolio(const ExportOrder& order)
{
    const QString path = chooseSavePath(m_window, tr("Export every release as one PDF"),
                                        QStringLiteral("portfolio.pdf"), ExportWords::filter(order.format));
    if (path.isEmpty() || !m_context.workspace)
        return;
    m_run->begin(
        path,
        [workspace = m_context.workspace, asOf = m_context.asOf(), order,
         path](const Progress& progress) -> Status {
            return writeMade(exportPortfolio(*workspace, asOf, order, progress), path, progress);
        },
        message());
}

void ReleaseFiles::askWhereToExportMinutes(const ReviewId& review, const QString& fileName,
                                           const ExportOrder& order)
{
    const QString ending = QString::fromLatin1(traitsOf(order.format).ending);
    const QString path = chooseSavePath(
        m_window, tr("Export the minutes as %1").arg(ExportWords::name(order.format)),
        fileNameOf({QFileInfo(fileName).completeBaseName()}, ending), ExportWords::filter(order.format));
    if (path.isEmpty() || !m_context.workspace)
        return;
    m_run->begin(
        path,
        [workspace = m_context.workspace, clock = m_context.clock, asOf = m_context.asOf(), review, order,
         path](const Progress& progress) -> Status {
            return writeMade(exportMinutes(*workspace, clock, review, asOf, order), path, progress);
        },
        reviews().message());
}

InlineMessage& ReleaseFiles::message() const
{
    ProjectPage* page = m_navigator.shownProject();
    return page ? page->message() : m_navigator.board().message();
}

void ReleaseFiles::exportPdf(const ReleaseId& release, const QString& path)
{
    write(release, pdfAsLast(), path);
}

void ReleaseFiles::write(const ReleaseId& release, const ExportOrder& order, const QString& path)
{
    m_run->begin(
        path,
        [workspace = m_context.workspace, asOf = m_context.asOf(), release, order, path,
         write = m_write](const Progress& progress) -> Status {
            const auto dossier = workspace->dossier(release, asOf);
            if (!dossier)
                return dossier.error();
            return write(*workspace, *dossier, order, path, progress);
        },
        message());
}

} // namespace slipway::views
