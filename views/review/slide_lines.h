// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_part.h"

#include <optional>
#include <vector>

namespace slipway::views {

/// One line of a list in a meeting.
struct SlideLine
{
    std::optional<model::ResultState> state; ///< its shape, on the left
    QString text;
    QString strong; ///< on the right, in `colour`
    Colour colour = Colour::Text;
    QString rest; ///< after it, muted
    bool isCurrent = false;

    bool operator==(const SlideLine&) const = default;
};

/// A heading and lines below it, as many as there is room for; the last says how many more there are. Up and
/// down go through them.
class SlideLines : public MeetingPart
{
    Q_OBJECT

public:
    SlideLines(const MeetingLook& look, QWidget* parent);

    /// `blank` is shown where there are no lines. Dense ones are not for the room, but for who runs the
    /// meeting.
    void setLines(const QString& heading, std::vector<SlideLine> lines, const QString& blank,
                  model::ResultState blankState = model::ResultState::Pass, bool isDense = false);
    void scrollBy(int lines);
    [[nodiscard]] const std::vector<SlideLine>& lines() const { return m_lines; }
    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] int shown() const; ///< how many lines there is room for
    [[nodiscard]] int more() const;  ///< how many there are below those shown

    [[nodiscard]] int heightAt1080() const override { return 60; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {10, 10}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const QRect& box, const SlideLine& line) const;
    [[nodiscard]] int room() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] MeetingText text() const { return m_isDense ? MeetingText::Key : MeetingText::Body; }

    QString m_heading;
    QString m_blank;
    model::ResultState m_blankState = model::ResultState::Pass;
    std::vector<SlideLine> m_lines;
    int m_first = 0;
    bool m_isDense = false;
};

} // namespace slipway::views
