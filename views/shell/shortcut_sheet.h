// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/action_collection.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace slipway::views {

struct ShortcutGroup;

/// Every key there is, by what it is about, over the page, with a field that finds; Escape or a click outside
/// puts it away.
class ShortcutSheet : public QFrame
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionCollection& actions, QWidget* window);

    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    /// Adds the group below what is in that column of the grid.
    void addGroup(QGridLayout& column, const ShortcutGroup& group);
    /// As large as its content, as far as the window goes.
    void fit();
    void dismiss();

    const ActionCollection& m_actions;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QScrollArea* m_scroll;
    QPointer<QWidget> m_cameFrom;
};

} // namespace slipway::views
