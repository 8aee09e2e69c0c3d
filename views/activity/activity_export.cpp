// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_export.h"

#include "core/readiness/workspace.h"
#include "core/report/activity_report.h"
#include "views/activity/activity_page.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include <QDir>

namespace slipway::views {

using model::Progress;
using model::Result;

ActivityExport::ActivityExport(ProgressStrip& progress, InlineMessage& message, QWidget& page)
    : QObject(&page)
    , m_progress(progress)
    , m_message(message)
    , m_page(page)
{
    connect(&m_progress, &ProgressStrip::cancelRequested, this, [this] { m_task.cancel(); });
}

void ActivityExport::choose(const std::shared_ptr<readiness::Workspace>& workspace,
                            const store::ActivityQuery& query)
{
    const QString path =
        chooseSavePath(&m_page, ActivityPage::tr("Export the activity"), QStringLiteral("activity.csv"),
                       ActivityPage::tr("CSV files (*.csv);;JSON files (*.json)"));
    if (!path.isEmpty())
        write(workspace, query, path);
}

void ActivityExport::write(const std::shared_ptr<readiness::Workspace>& workspace,
                           const store::ActivityQuery& query, const QString& path)
{
    const auto format = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                            ? report::ActivityFormat::Json
                            : report::ActivityFormat::Csv;
    m_message.hide();
    m_progress.start(ActivityPage::tr("Exporting"));
    m_task = readiness::runTask<qint64>(
        this,
        [workspace, query, format, path](const Progress& progress) {
            return report::writeActivity(workspace->history(), query, format, path, progress);
        },
        [this, path](const Result<qint64>& written) {
            m_progress.finish();
            if (written)
                return m_message.showDone(
                    ActivityPage::tr("Wrote %n record(s) to %1.", nullptr, static_cast<int>(*written))
                        .arg(QDir::toNativeSeparators(path)));
            if (written.error().code != model::ErrorCode::Cancelled)
                forgetSavedIn(path);
            m_message.showError(written.error());
        },
        [this](double fraction, const QString&) {
            m_progress.tell(fraction, ActivityPage::tr("Exporting"));
        });
}

} // namespace slipway::views
