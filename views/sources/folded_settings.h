// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace slipway::views {

/// Settings that hardly anybody touches, behind a button that shows them and hides them again.
class FoldedSettings : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedSettings(QWidget* parent);

    /// Puts it behind those that are there. It is from then on a child of this.
    void add(QWidget* setting);
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;
    void focusButton();

private:
    QPushButton* m_button;
    QWidget* m_box;
    QVBoxLayout* m_settings;
};

} // namespace slipway::views
