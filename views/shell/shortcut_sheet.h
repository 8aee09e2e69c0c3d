// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/action_collection.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QScrollArea;

namespace slipway::views {

/// Every key there is, over the page; any key or a click outside puts it away.
class ShortcutSheet : public QFrame
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionCollection& actions, QWidget* window);

    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fill();
    void addRow(const QString& what, const QString& keys);
    /// As large as its content, as far as the window goes.
    void fit();
    void dismiss();

    const ActionCollection& m_actions;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    QPointer<QWidget> m_cameFrom;
    int m_rows = 0;
    int m_rowsInAColumn = 0;
};

} // namespace slipway::views
