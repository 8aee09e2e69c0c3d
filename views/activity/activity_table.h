// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/activity.h"
#include "views/widgets/row_table.h"

namespace slipway::views {

class ActivityModel;
class Theme;

/// The activity's records, newest first. GUI thread.
class ActivityTable : public RowTable
{
public:
    /// The theme and the model outlive it.
    ActivityTable(const Theme& theme, ActivityModel& model, QWidget* parent);

    /// Puts newer records above the others. Who reads further down keeps what is being read where it is.
    void prepend(const std::vector<store::ActivityLine>& lines);

private:
    ActivityModel& m_records;
};

} // namespace slipway::views
