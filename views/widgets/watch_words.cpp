// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/watch_words.h"

#include <QCoreApplication>

namespace slipway::views {

using model::ResultState;
using readiness::WatchState;

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchWords)
};

} // namespace

QString wordOf(WatchState state)
{
    switch (state) {
    case WatchState::NotLaunched:
        return {};
    case WatchState::Baking:
        return WatchWords::tr("Baking");
    case WatchState::Burning:
        return WatchWords::tr("Burning");
    case WatchState::Off:
        return WatchWords::tr("Off");
    case WatchState::Unwatched:
        return WatchWords::tr("Unwatched");
    case WatchState::RolledBack:
        return WatchWords::tr("Rolled back");
    case WatchState::Baked:
        return WatchWords::tr("Baked");
    }
    Q_UNREACHABLE();
}

std::pair<QString, QString> wordAndRest(const readiness::LaunchWatch& watch)
{
    const QString word = wordOf(watch.state);
    if (!word.isEmpty() && watch.sentence.startsWith(word + QLatin1Char(' ')))
        return {word, watch.sentence.mid(word.size() + 1)};
    return {word + QLatin1Char(':'), watch.sentence};
}

ResultState shapeOf(WatchState state)
{
    switch (state) {
    case WatchState::NotLaunched:
        return ResultState::NotApplicable;
    case WatchState::Baking:
        return ResultState::Waived;
    case WatchState::Burning:
    case WatchState::RolledBack:
        return ResultState::Fail;
    case WatchState::Off:
        return ResultState::Warn;
    case WatchState::Unwatched:
        return ResultState::Unknown;
    case WatchState::Baked:
        return ResultState::Pass;
    }
    Q_UNREACHABLE();
}

} // namespace slipway::views
