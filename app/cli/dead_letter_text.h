// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dead_letter.h"
#include "core/model/json.h"

#include <QStringList>

/// Dead letters as the command line prints them. Pure.
namespace slipway::app {

/// One row of the list, and its heading.
[[nodiscard]] QStringList deadLetterHeading();
[[nodiscard]] QStringList deadLetterRow(const model::DeadLetter& letter);
/// "ID: value" lines, what happened to it, then the payload.
[[nodiscard]] QStringList deadLetterLines(const model::DeadLetterFile& file);

[[nodiscard]] model::Json deadLetterJson(const model::DeadLetter& letter);
/// The same with "events" and "payload"; "payload_base64" instead where the payload is not UTF-8.
[[nodiscard]] model::Json deadLetterJson(const model::DeadLetterFile& file);

} // namespace slipway::app
