// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace slipway::views {

class ActionCollection;

/// Below the table while more than one release is chosen: how many, and what can be done with all of them.
/// Its buttons are actions of the collection; one whose action is not there is not offered.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    SelectionBar(const ActionCollection* actions, QWidget* parent);

    /// Hides itself unless there is more than one.
    void setCount(int releases);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void clearRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addButtons();

    const ActionCollection* m_actions;
    QLabel* m_count;
    QHBoxLayout* m_layout;
    QHBoxLayout* m_buttons;
};

} // namespace slipway::views
