// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/letter_words.h"

#include <QLocale>

namespace slipway::views {

using namespace model;

QString LetterWords::of(DeadLetterState value)
{
    switch (value) {
    case DeadLetterState::Open:
        return tr("Refused");
    case DeadLetterState::Replayed:
        return tr("Replayed");
    case DeadLetterState::Discarded:
        return tr("Discarded");
    }
    Q_UNREACHABLE();
}

QString LetterWords::of(DeadLetterEventKind value)
{
    switch (value) {
    case DeadLetterEventKind::SeenAgain:
        return tr("came again");
    case DeadLetterEventKind::Replayed:
        return tr("replayed and accepted");
    case DeadLetterEventKind::ReplayFailed:
        return tr("replayed, refused again");
    case DeadLetterEventKind::Discarded:
        return tr("discarded");
    case DeadLetterEventKind::Reopened:
        return tr("reopened");
    }
    Q_UNREACHABLE();
}

ResultState LetterWords::shapeOf(DeadLetterState value)
{
    switch (value) {
    case DeadLetterState::Open:
        return ResultState::Fail;
    case DeadLetterState::Replayed:
        return ResultState::Pass;
    case DeadLetterState::Discarded:
        return ResultState::NotApplicable;
    }
    Q_UNREACHABLE();
}

QString LetterWords::source(const DeadLetter& letter)
{
    if (letter.plugin.isEmpty())
        return tr("unknown");
    return letter.instance.isEmpty() ? letter.plugin : letter.plugin + QLatin1Char(' ') + letter.instance;
}

QString LetterWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString LetterWords::count(qsizetype letters)
{
    return letters == 1 ? tr("1 letter") : tr("%1 letters").arg(letters);
}

bool canReplay(const DeadLetter& letter)
{
    return letter.state == DeadLetterState::Open && letter.kind == DeadLetterKind::Envelope;
}

bool canDiscard(const DeadLetter& letter)
{
    return letter.state == DeadLetterState::Open;
}

} // namespace slipway::views
