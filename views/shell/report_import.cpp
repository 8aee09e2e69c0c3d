// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/report_import.h"

#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include <QFileInfo>

namespace slipway::views {

using namespace model;
using Fate = ImportedReport::Fate;

namespace {

constexpr qsizetype kMostNamed = 4; ///< reports, and failures, that a message names

bool isIn(const ImportedReport& report)
{
    return report.fate == Fate::Stored || report.fate == Fate::AlreadyThere;
}

QString nameOf(const ImportedReport& report)
{
    return QFileInfo(report.path).fileName();
}

QString storedText(const ImportedReport& report)
{
    const QString facts = ReportImport::tr("%n fact(s)", nullptr, static_cast<int>(report.facts));
    return report.fate == Fate::AlreadyThere
               ? ReportImport::tr("%1 (%2, %3), which was there already")
                     .arg(nameOf(report), report.format, facts)
               : ReportImport::tr("%1 (%2, %3)").arg(nameOf(report), report.format, facts);
}

QString failedText(const ImportedReport& report)
{
    if (report.fate == Fate::Refused)
        return ReportImport::tr("%1 was refused and waits in the inbox: %2")
            .arg(nameOf(report), report.problem.what);
    return report.problem.line();
}

/// The first few, and how many more there are.
QStringList shortened(QStringList lines)
{
    const qsizetype more = lines.size() - kMostNamed;
    if (more <= 0)
        return lines;
    lines = lines.mid(0, kMostNamed);
    lines += ReportImport::tr("and %1 more").arg(more);
    return lines;
}

} // namespace

Result<QString> describeImport(const std::vector<ImportedReport>& reports, qsizetype asked,
                               const QString& release)
{
    QStringList stored;
    QStringList failed;
    QStringList warnings;
    for (const ImportedReport& report : reports) {
        (isIn(report) ? stored : failed) += isIn(report) ? storedText(report) : failedText(report);
        for (const QString& warning : report.warnings)
            warnings += nameOf(report) + QStringLiteral(": ") + warning;
    }
    QStringList lines;
    if (!stored.isEmpty())
        lines += ReportImport::tr("Imported for %1: %2.")
                     .arg(release, shortened(stored).join(QStringLiteral(", ")));
    if (const qsizetype left = asked - static_cast<qsizetype>(reports.size()); left > 0)
        lines += ReportImport::tr("Stopped; %1 of %2 were not read.").arg(left).arg(asked);
    if (failed.isEmpty())
        return (lines + shortened(warnings)).join(QLatin1Char('\n'));
    return Error{ErrorCode::InvalidInput, (lines + shortened(failed)).join(QLatin1Char('\n')), {}, {}};
}

ReportImport::ReportImport(Importer importer, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_import(std::move(importer))
    , m_progress(new ProgressStrip(window))
{
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_task.cancel(); });
}

void ReportImport::run(const ViewContext& context, const ImportTarget& target, const QStringList& files)
{
    if (!m_import || files.isEmpty())
        return;
    m_orders.push_back({{context.workspace, target.release, files, context.person}, target});
    if (m_orders.size() == 1)
        runNext();
}

void ReportImport::choose(const ViewContext& context, const ImportTarget& target)
{
    run(context, target, chooseOpenPaths(m_window, tr("Import reports for %1").arg(target.name), {}));
}

void ReportImport::runNext()
{
    const ReportOrder& order = m_orders.front().order;
    m_progress->start(tr("Importing for %1").arg(m_orders.front().target.name));
    m_task = readiness::runTask<std::vector<ImportedReport>>(
        this, [import = m_import, order](const Progress& progress) { return import(order, progress); },
        [this](const Result<std::vector<ImportedReport>>& reports) { finish(reports); },
        [this](double fraction, const QString& what) {
            m_progress->tell(fraction, tr("Importing %1").arg(what));
        });
}

void ReportImport::finish(const Result<std::vector<ImportedReport>>& reports)
{
    const Order done = std::move(m_orders.front());
    m_orders.pop_front();
    m_progress->finish();
    const Result<QString> said = reports ? describeImport(*reports, done.order.files.size(), done.target.name)
                                         : Result<QString>(reports.error());
    if (done.target.message && said)
        done.target.message->showDone(*said);
    else if (done.target.message)
        done.target.message->showError(said.error());
    Q_EMIT imported();
    if (!m_orders.empty())
        runNext();
}

} // namespace slipway::views
