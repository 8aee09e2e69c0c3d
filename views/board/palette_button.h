// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace slipway::views {

/// A button that looks like a field, with the key that does the same at its end: its text ends in an ellipsis
/// where it would run into the key.
class PaletteButton : public QPushButton
{
    Q_OBJECT

public:
    PaletteButton(const QString& text, const QString& key, QWidget* parent);

    [[nodiscard]] QString shownText() const; ///< as it is elided now

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_key;
};

} // namespace slipway::views
