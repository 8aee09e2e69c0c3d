// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTimeEdit;

namespace slipway::views {

/// A calendar to choose the day from, all of whose days are as readable as the rest: Qt writes weekends in a
/// red of 4.0:1. Made when the field is first come to, since it takes as long as a whole page; it then has
/// that accessible name, if there is one.
void giveCalendar(QDateTimeEdit& edit, const QString& accessibleName = {});

} // namespace slipway::views
