// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QStackedWidget;

namespace slipway::views {

/// The widgets of a stack. Each is made when it is first asked for; the others one by one, in spare turns
/// of the event loop, once `makeRest()` was called. They are made without a parent: a window's style
/// sheet would be worked out anew for every part that is put into another. GUI thread.
class LazyStack : public QObject
{
    Q_OBJECT

public:
    /// The widget of that index.
    using Make = std::function<std::unique_ptr<QWidget>(int index)>;

    LazyStack(QStackedWidget& stack, int count, Make make, QObject* parent);

    [[nodiscard]] QWidget& at(int index);
    /// Of the widgets made so far, null where there is none yet.
    [[nodiscard]] const std::vector<QWidget*>& widgets() const { return m_widgets; }
    /// Of the widget that the stack shows; -1 if it shows something else.
    [[nodiscard]] int current() const;
    void makeRest();

Q_SIGNALS:
    void made(int index, QWidget* widget);

private:
    void makeNext();

    QStackedWidget& m_stack;
    Make m_make;
    std::vector<QWidget*> m_widgets;
    std::pair<int, std::unique_ptr<QWidget>> m_waiting; ///< made, but not in the stack yet
    bool m_isMaking = false;                            ///< the rest
};

} // namespace slipway::views
