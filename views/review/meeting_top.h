// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_part.h"

namespace slipway::views {

/// The first line: which meeting and which item on the left; the time that the item took, and the time of day
/// on the right.
class MeetingTop : public MeetingPart
{
    Q_OBJECT

public:
    using MeetingPart::MeetingPart;

    void setTexts(const QString& where, const QString& timer, bool isOver, const QString& clock);
    [[nodiscard]] QString timer() const { return m_timer; }
    [[nodiscard]] int heightAt1080() const override { return 44; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_where;
    QString m_timer;
    QString m_clock;
    bool m_isOver = false; ///< more time was spent than planned
};

} // namespace slipway::views
