// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_look.h"

#include <QPainter>
#include <QWidget>

namespace slipway::views {

/// A painted part of a meeting's page. What it shows is its accessible name too.
class MeetingPart : public QWidget
{
    Q_OBJECT

public:
    MeetingPart(const MeetingLook& look, QWidget* parent);

    /// Its height follows the window's.
    [[nodiscard]] virtual int heightAt1080() const = 0;
    [[nodiscard]] QSize sizeHint() const override { return {look().px(400), look().px(heightAt1080())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {10, look().px(heightAt1080())}; }

protected:
    [[nodiscard]] const MeetingLook& look() const { return m_look; }
    /// One line, elided on its right; gives the width that it took.
    int paintText(QPainter& painter, const QRect& box, const QString& text, MeetingText style, Colour colour,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    void paintState(QPainter& painter, const QRectF& box, model::ResultState state) const
    {
        Theme::paintStateIn(painter, box, state, look().theme());
    }

private:
    const MeetingLook& m_look;
};

} // namespace slipway::views
