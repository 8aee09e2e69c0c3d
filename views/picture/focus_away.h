// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

namespace slipway::views {

/// While it lives, nothing in the view has the keyboard, so that no cursor and no frame tells where it is.
/// Fields take it as if a popup had opened: what is typed in them stays as it is. GUI thread.
class FocusAway
{
public:
    explicit FocusAway(QWidget& view);
    ~FocusAway();
    Q_DISABLE_COPY_MOVE(FocusAway)

private:
    QPointer<QWidget> m_focused; ///< null: none had it
    std::unique_ptr<QWidget> m_keeper;
};

} // namespace slipway::views
