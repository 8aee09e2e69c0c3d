// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/shell/app_port.h"
#include "views/shell/import_target.h"
#include "views/view_context.h"

#include <QObject>

#include <deque>

namespace slipway::views {

class ProgressStrip;

/// Imports report files for a release off the GUI thread, one order after the other. GUI thread.
class ReportImport : public QObject
{
    Q_OBJECT

public:
    using Importer = decltype(AppPort::importReports);

    ReportImport(Importer importer, QWidget* window);

    void run(const ViewContext& context, const ImportTarget& target, const QStringList& files);
    /// The same for files that it asks for.
    void choose(const ViewContext& context, const ImportTarget& target);
    [[nodiscard]] ProgressStrip& progress() { return *m_progress; }

Q_SIGNALS:
    void imported(); ///< something may have been stored

private:
    struct Order
    {
        ReportOrder order;
        ImportTarget target;
    };
    void runNext();
    void finish(const model::Result<std::vector<ImportedReport>>& reports);

    QWidget* m_window;
    Importer m_import;
    ProgressStrip* m_progress;
    std::deque<Order> m_orders; ///< the first one runs
    readiness::TaskHandle m_task;
};

/// What is said about an import: a sentence if every report was stored, else an error that names those that
/// were not, one a line. Pure.
[[nodiscard]] model::Result<QString> describeImport(const std::vector<ImportedReport>& reports,
                                                    qsizetype asked, const QString& release);

} // namespace slipway::views
