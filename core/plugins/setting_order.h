// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace slipway::plugins {

/// The keys of the object at `place`, the keys that lead to it, in the order in which the text states them,
/// which no parsed model::Json keeps: what a form goes by. Empty where there is no such object, and for what
/// is no JSON. A key that is there twice is told twice: model::parseJson refuses that. Time goes by the
/// length of the text. Pure.
[[nodiscard]] QStringList statedKeys(const QByteArray& json, const QStringList& place);

} // namespace slipway::plugins
