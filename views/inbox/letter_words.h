// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dead_letter.h"

#include <QCoreApplication>

namespace slipway::views {

/// What stands about a dead letter in the inbox, in the language of the person. Pure.
struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)

public:
    [[nodiscard]] static QString of(model::DeadLetterState value);
    [[nodiscard]] static QString of(model::DeadLetterEventKind value);
    /// The shape and colour that a state is shown with.
    [[nodiscard]] static model::ResultState shapeOf(model::DeadLetterState value);
    [[nodiscard]] static QString source(const model::DeadLetter& letter); ///< "junit ci-main"
    [[nodiscard]] static QString size(qint64 bytes);                      ///< "1.2 KiB"
    [[nodiscard]] static QString count(qsizetype letters);                ///< "1 letter", "3 letters"
};

[[nodiscard]] bool canReplay(const model::DeadLetter& letter);  ///< an open envelope
[[nodiscard]] bool canDiscard(const model::DeadLetter& letter); ///< an open one

} // namespace slipway::views
