// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/action_collection.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;

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
    void dismiss();

    const ActionCollection& m_actions;
    QGridLayout* m_grid = nullptr;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_cameFrom;
    int m_rows = 0;
};

} // namespace slipway::views
