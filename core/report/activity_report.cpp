// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/activity_report.h"

#include "core/report/csv.h"

#include <QSaveFile>

namespace slipway::report {

using namespace model;
using store::ActivityLine;

namespace {

/// A file that grows by records, in one of the formats.
class ActivityFile
{
public:
    ActivityFile(QIODevice& device, ActivityFormat format)
        : m_device(device)
        , m_format(format)
    {
    }

    [[nodiscard]] bool begin()
    {
        return m_format == ActivityFormat::Csv ? put(csvLine(activityHeadings())) : put("[");
    }
    [[nodiscard]] bool add(const ActivityLine& line)
    {
        const bool isFirst = m_count++ == 0;
        if (m_format == ActivityFormat::Csv)
            return put(csvLine(activityCells(line)));
        return put(isFirst ? "\n" : ",\n") && put(QByteArray::fromStdString(activityJson(line).dump()));
    }
    [[nodiscard]] bool end() { return m_format == ActivityFormat::Csv || put("\n]\n"); }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] bool put(const QByteArray& bytes) { return m_device.write(bytes) == bytes.size(); }

    QIODevice& m_device;
    ActivityFormat m_format;
    qint64 m_count = 0;
};

Error unwritten(const QSaveFile& file, const QString& path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::Unwritable, file.errorString(), path,
            isFull ? QStringLiteral("make room on the disk") : QStringLiteral("choose another folder")};
}

} // namespace

QStringList activityHeadings()
{
    return {QStringLiteral("sequence"), QStringLiteral("at"),      QStringLiteral("who"),
            QStringLiteral("action"),   QStringLiteral("project"), QStringLiteral("release"),
            QStringLiteral("about"),    QStringLiteral("subject"), QStringLiteral("payload")};
}

QStringList activityCells(const ActivityLine& line)
{
    const store::AuditRecord& record = line.record;
    return {QString::number(record.sequence),
            record.at.toUTC().toString(Qt::ISODateWithMs),
            record.actor,
            record.action,
            line.project,
            line.release,
            line.about,
            record.subject,
            QString::fromUtf8(record.payload)};
}

Json activityJson(const ActivityLine& line)
{
    const store::AuditRecord& record = line.record;
    const auto payload = parseJson(record.payload, record.action);
    return {{"sequence", record.sequence},
            {"at", toText(record.at)},
            {"who", toText(record.actor)},
            {"action", toText(record.action)},
            {"project", toText(line.project)},
            {"release", toText(line.release)},
            {"about", toText(line.about)},
            {"subject", toText(record.subject)},
            {"payload", payload ? *payload : Json(record.payload.toStdString())},
            {"hash", toText(record.hash)}};
}

Result<qint64> writeActivity(store::History& history, const store::ActivityQuery& query,
                             ActivityFormat format, const QString& path, const Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(file, path);
    ActivityFile activity(file, format);
    if (!activity.begin())
        return unwritten(file, path);
    constexpr int kAtOnce = 2000;
    store::ActivityRange range{0, 0, kAtOnce};
    const auto newest = history.changeCounter();
    if (!newest)
        return newest.error();
    do {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("it was stopped"), path, {}};
        const auto page = store::readActivity(history, query, range);
        if (!page)
            return page.error();
        for (const ActivityLine& line : page->lines) {
            if (!activity.add(line))
                return unwritten(file, path);
        }
        range.below = page->next;
        const double left = double(page->next) / double(std::max<qint64>(1, *newest));
        progress.tell(std::max(0.0, 1.0 - left), {}); // others may write meanwhile
    } while (range.below > 0);
    if (!activity.end() || !file.commit())
        return unwritten(file, path);
    return activity.count();
}

} // namespace slipway::report
