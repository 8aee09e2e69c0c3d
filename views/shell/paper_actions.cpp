// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/paper_actions.h"

#include "core/readiness/task.h"
#include "core/report/write_file.h"
#include "views/board/board_page.h"
#include "views/export/export_subject.h"
#include "views/export/last_export.h"
#include "views/export/minutes_export.h"
#include "views/export/portfolio_export.h"
#include "views/picture/view_picture.h"
#include "views/print/print_preview.h"
#include "views/project/project_page.h"
#include "views/review/review_detail.h"
#include "views/review/reviews_page.h"
#include "views/shell/main_window.h"
#include "views/shell/navigator.h"
#include "views/shell/place_book.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"

#include <QDir>
#include <QImage>
#include <QStackedWidget>

namespace slipway::views {

using namespace model;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

/// As it is exported without asking: in the language, with the line and all else that was chosen last.
ExportOrder printOrder(ExportSubject::Kind kind)
{
    return ExportSubject{kind, {}}.fitted(pdfAsLast());
}

ExportOrder onPaper(ExportOrder order, report::PageSize paper)
{
    order.paper = paper;
    return order;
}

PrintJob checklistJob(const WorkspacePointer& workspace, const readiness::Dossier& shown,
                      const store::AsOf& asOf)
{
    return {PaperWords::tr("%1 %2, checklist").arg(shown.project.name, shown.release.name),
            [workspace, release = shown.release.id, asOf, order = printOrder(ExportSubject::Kind::Checklist)](
                report::PageSize paper) -> Result<RecordedPages> {
                const auto dossier = workspace->dossier(release, asOf);
                if (!dossier)
                    return dossier.error();
                const auto options = readReportOptions(*workspace, *dossier, onPaper(order, paper));
                return options ? recordChecklist(*dossier, *options) : options.error();
            },
            chosenPaper()};
}

PrintJob portfolioJob(const WorkspacePointer& workspace, const store::AsOf& asOf)
{
    return {PaperWords::tr("Every release"),
            [workspace, asOf, order = printOrder(ExportSubject::Kind::Portfolio)](
                report::PageSize paper) -> Result<RecordedPages> {
                const report::ReportOptions options = reportOptionsOf(onPaper(order, paper));
                const auto document = readPortfolio(*workspace, asOf, options);
                return document ? recordPortfolio(*document, options) : document.error();
            },
            chosenPaper()};
}

/// Read anew: those that are shown are in the window's language.
PrintJob minutesJob(const ViewContext& context, const ReviewDetail& shown)
{
    return {PaperWords::tr("Minutes: %1").arg(shown.minutes().title),
            [workspace = context.workspace, clock = context.clock, asOf = context.asOf(),
             review = shown.shownReview(), language = printOrder(ExportSubject::Kind::Minutes).language](
                report::PageSize paper) -> Result<RecordedPages> {
                const auto minutes = readMinutes(*workspace, clock, review, asOf, language);
                return minutes ? recordMinutes(*minutes, paper) : minutes.error();
            },
            chosenPaper()};
}

/// The page of a release that is shown and read; null if none is.
const ProjectPage* releaseOf(MainWindow& window)
{
    const ProjectPage* page = window.navigator().shownProject();
    return page && page->dossier() ? page : nullptr;
}

/// "web-1.0.0", "board", "reviews".
QStringList wordsOfView(MainWindow& window)
{
    if (const ProjectPage* page = releaseOf(window)) {
        const readiness::Dossier& dossier = *page->dossier();
        return {dossier.project.name, dossier.release.name};
    }
    const Place* place = window.places().current();
    return {place ? place->id : QStringLiteral("board")};
}

void tellWritten(InlineMessage& notice, const QString& path, const Status& written)
{
    if (written)
        return notice.showDone(PaperWords::tr("Wrote %1.").arg(QDir::toNativeSeparators(path)));
    forgetSavedIn(path);
    notice.showError(written.error());
}

void askWhereToSave(MainWindow& window)
{
    const QString path = chooseSavePath(&window, PaperWords::tr("Save a picture of this view"),
                                        fileNameOf(wordsOfView(window), QStringLiteral("png")),
                                        PaperWords::tr("PNG pictures (*.png);;SVG drawings (*.svg)"));
    if (!path.isEmpty())
        savePicture(window, path);
}

} // namespace

std::optional<PrintJob> printJobOf(MainWindow& window)
{
    const ViewContext& context = window.context();
    if (!context.workspace)
        return std::nullopt;
    if (const ProjectPage* page = releaseOf(window))
        return checklistJob(context.workspace, *page->dossier(), context.asOf());
    if (window.navigator().isBoardShown())
        return portfolioJob(context.workspace, context.asOf());
    const Place* place = window.places().current();
    if (!place || place->id != QLatin1String("reviews"))
        return std::nullopt;
    const ReviewDetail& shown = static_cast<ReviewsPage&>(window.places().page(place->id)).detail();
    return shown.minutes().title.isEmpty() ? std::nullopt : std::optional(minutesJob(context, shown));
}

PrintPreview* openPrintPreview(MainWindow& window)
{
    auto job = printJobOf(window);
    if (!job) {
        window.notice().showError({ErrorCode::Unsupported,
                                   PaperWords::tr("there is nothing to print here"),
                                   {},
                                   PaperWords::tr("show the board, a release or the minutes of a review")});
        return nullptr;
    }
    auto* preview = new PrintPreview(*window.context().theme, std::move(*job), &window);
    preview->open();
    return preview;
}

void savePicture(MainWindow& window, const QString& path)
{
    InlineMessage& notice = window.notice();
    const auto format = pictureFormatOf(path);
    if (!format) {
        notice.showError({ErrorCode::InvalidInput, PaperWords::tr("a picture is PNG or SVG"), path,
                          PaperWords::tr("end the name in .png or .svg")});
        return;
    }
    // Of the past the bar above belongs to it, which says so.
    QWidget& view =
        window.context().isPast() ? *window.centralWidget() : *window.navigator().stack().currentWidget();
    std::function<Result<QByteArray>()> pack;
    if (*format == PictureFormat::Png) {
        pack = [image = imageOf(view)] { return pngOf(image); };
    } else {
        pack = [svg = pictureOf(view, *format, window.windowTitle())] { return svg; };
    }
    readiness::runTask<Done>(
        &notice,
        [path, pack](const Progress&) -> Status {
            const auto picture = pack();
            return picture ? report::writeFile(path, *picture) : Status(picture.error());
        },
        [&notice, path](const Status& written) { tellWritten(notice, path, written); });
}

void addPaperActions(ActionCollection& actions, MainWindow& window)
{
    window.addAction(actions.add(
        QStringLiteral("window.print"), PaperWords::tr("Print the checklist, the minutes or the board"),
        QKeySequence(Qt::CTRL | Qt::Key_P), &window, [&window] { openPrintPreview(window); }));
    window.addAction(actions.add(
        QStringLiteral("window.picture"), PaperWords::tr("Save a picture of this view"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), &window, [&window] { askWhereToSave(window); }));
}

} // namespace slipway::views
