// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"
#include "views/export/checklist_writer.h"
#include "views/export/export_run.h"
#include "views/view_context.h"

#include <QObject>

class QWidget;

namespace slipway::views {

class BulkWork;
class Navigator;
class ReportImport;
class ReviewsPage;
struct ExportSubject;

/// What goes out into files and comes in from them of the releases that are chosen: on the release's page
/// that one, on the board its rows. GUI thread.
class ReleaseFiles : public QObject
{
    Q_OBJECT

public:
    /// Asks over `window`. `context` is the window's, read as it is at the time.
    ReleaseFiles(const ViewContext& context, Navigator& navigator, ChecklistWriter write,
                 ReportImport& reports, BulkWork& bulk, QWidget* window);

    /// As PDF, and else as it was chosen last: asks where to only.
    void exportChosen();
    /// Asks how first.
    void exportChosenAs();
    /// Every release of the board as one PDF; asks how first.
    void exportPortfolioAs();
    /// The minutes on the page of the reviews; asks how first.
    void exportMinutesAs();
    void importChosen();
    /// Writes the release's checklist as PDF, as of the moment that is shown, and else as it was chosen last.
    void exportPdf(const model::ReleaseId& release, const QString& path);
    [[nodiscard]] ProgressStrip& progress() { return m_run->progress(); }

private:
    struct Release
    {
        model::ReleaseId id;
        QStringList words; ///< the project and its name; empty: not known yet
    };
    [[nodiscard]] std::optional<Release> chosenRelease() const;
    [[nodiscard]] Release releaseOf(const model::ReleaseId& id) const;
    [[nodiscard]] bool areSeveralChosen() const;
    void ask(const ExportSubject& subject, const std::function<void(const ExportOrder&)>& then);
    void askWhereToExport(const Release& release, const ExportOrder& order);
    void askWhereToExportPortfolio(const ExportOrder& order);
    void askWhereToExportMinutes(const model::ReviewId& review, const QString& fileName,
                                 const ExportOrder& order);
    [[nodiscard]] ReviewsPage& reviews() const;
    void write(const model::ReleaseId& release, const ExportOrder& order, const QString& path);
    [[nodiscard]] InlineMessage& message() const; ///< of the page that is shown

    const ViewContext& m_context;
    Navigator& m_navigator;
    ChecklistWriter m_write;
    ReportImport& m_reports;
    BulkWork& m_bulk;
    QWidget* m_window;
    ExportRun* m_run;
};

} // namespace slipway::views
