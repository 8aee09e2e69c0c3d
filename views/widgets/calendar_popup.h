// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTimeEdit;

namespace slipway::views {

/// A calendar to choose the day from, all of whose days are as readable as the rest: Qt writes weekends in a
/// red of 4.0:1.
void giveCalendar(QDateTimeEdit& edit);

} // namespace slipway::views
