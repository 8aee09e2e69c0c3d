// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_look.h"

#include <QAbstractButton>

namespace slipway::views {

/// A word and the key that does the same. Framed in its colour, or plain.
class MeetingButton : public QAbstractButton
{
    Q_OBJECT

public:
    MeetingButton(const MeetingLook& look, const QString& text, const QString& key, Colour colour,
                  bool isFramed, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int wholeWidth() const; ///< px, with the word
    void setKeyOnly(bool isKeyOnly);      ///< the word is in the tooltip then

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int keyWidth() const;
    [[nodiscard]] int padding() const; ///< px, of both sides

    const MeetingLook& m_look;
    QString m_key;
    Colour m_colour;
    bool m_isFramed;
    bool m_isKeyOnly = false;
};

} // namespace slipway::views
