// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "views/shell/pdf_export.h"
#include "views/view_context.h"

#include <QObject>

class QWidget;

namespace slipway::views {

class BulkWork;
class Navigator;
class ReportImport;

/// What goes out into files and comes in from them of the releases that are chosen: on the release's page
/// that one, on the board its rows. GUI thread.
class ReleaseFiles : public QObject
{
    Q_OBJECT

public:
    /// Asks over `window`. `context` is the window's, read as it is at the time.
    ReleaseFiles(const ViewContext& context, Navigator& navigator, PdfWriter write, ReportImport& reports,
                 BulkWork& bulk, QWidget* window);

    void exportChosen();
    void importChosen();
    /// Writes the release's checklist as PDF, as of the moment that is shown.
    void exportPdf(const model::ReleaseId& release, const QString& path);

private:
    /// By value: while it is asked where, the board and the page that the id came from may be read anew.
    void askWhereToExport(model::ReleaseId release);
    [[nodiscard]] QString exportName(const model::ReleaseId& release) const;

    const ViewContext& m_context;
    Navigator& m_navigator;
    PdfWriter m_write;
    ReportImport& m_reports;
    BulkWork& m_bulk;
    QWidget* m_window;
};

} // namespace slipway::views
