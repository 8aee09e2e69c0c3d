// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/view_options.h"

#include <QRegularExpression>

namespace slipway::app {

using namespace model;

void declareView(Command& command, ViewOptions& options)
{
    command.addOption("--view", options.view,
                      "Of png and svg: a view of the window, such as board, checklist, evidence, trends, "
                      "reviews, inbox, activity or settings; of a release's tabs with --project");
    options.declared = {
        command.addOption("--theme", options.theme, "Of a view: light, dark or high-contrast")
            ->oneOf({"light", "dark", "high-contrast"}),
        command.addOption("--size", options.size, "Of a view: WIDTHxHEIGHT (default 1280x800)"),
        command.addOption("--scale", options.scale, "Of a view as png: pixels for each of the size's")
            ->between(1, kLargestScale)};
}

Result<QSize> parseViewSize(const std::string& text, int scale)
{
    constexpr QSize kLeast{1024, 640}; // as the window's
    constexpr int kMost = 16'000;      // either way
    constexpr qint64 kMostPixels = 64'000'000;
    const QString where = QStringLiteral("--size ") + qstr(text);
    static const QRegularExpression kSize(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = kSize.match(qstr(text));
    if (!match.hasMatch())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is no size"), where,
                     QStringLiteral("give width and height, such as --size 1280x800")};
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.width() < kLeast.width() || size.height() < kLeast.height())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is smaller than a view can be"), where,
                     QStringLiteral("give at least %1x%2").arg(kLeast.width()).arg(kLeast.height())};
    if (std::max(size.width(), size.height()) > kMost ||
        qint64(size.width()) * size.height() * scale * scale > kMostPixels)
        return Error{ErrorCode::InvalidInput, QStringLiteral("is larger than a picture may be"), where,
                     QStringLiteral("give at most %1 million pixels, with --scale counted in")
                         .arg(kMostPixels / 1'000'000)};
    return size;
}

Result<QDateTime> pictureMoment(const Clock& clock)
{
    const char* const name = "SOURCE_DATE_EPOCH";
    if (!qEnvironmentVariableIsSet(name))
        return clock();
    constexpr qint64 kMost = 253'402'300'799; // the last second of 9999
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable(name).toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > kMost)
        return Error{ErrorCode::InvalidInput, QStringLiteral("is no number of seconds since 1970"),
                     QString::fromLatin1(name), QStringLiteral("unset it, or give one such as 1763980000")};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace slipway::app
