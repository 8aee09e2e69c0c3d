// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/lazy_stack.h"

#include "views/widgets/spare_turns.h"

#include <QStackedWidget>

#include <algorithm>

namespace slipway::views {

LazyStack::LazyStack(QStackedWidget& stack, int count, Make make, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_make(std::move(make))
    , m_widgets(static_cast<std::size_t>(count), nullptr)
{
}

QWidget& LazyStack::at(int index)
{
    QWidget*& widget = m_widgets.at(static_cast<std::size_t>(index));
    if (!widget) {
        // One that waits to be put into the stack is that one or stays.
        auto made =
            m_waiting.second && m_waiting.first == index ? std::move(m_waiting.second) : m_make(index);
        widget = made.release(); // the stack's from here on
        m_stack.addWidget(widget);
        Q_EMIT this->made(index, widget);
    }
    return *widget;
}

int LazyStack::current() const
{
    const QWidget* shown = m_stack.currentWidget();
    const auto widget = std::find(m_widgets.begin(), m_widgets.end(), shown);
    return !shown || widget == m_widgets.end() ? -1 : static_cast<int>(widget - m_widgets.begin());
}

void LazyStack::makeRest()
{
    if (!std::exchange(m_isMaking, true))
        inASpareTurn(this, [this] { makeNext(); });
}

void LazyStack::makeNext()
{
    m_isMaking = false;
    const auto next = std::find(m_widgets.begin(), m_widgets.end(), nullptr);
    if (next == m_widgets.end())
        return;
    // Making and putting into the window are turns of their own.
    const int index = static_cast<int>(next - m_widgets.begin());
    if (m_waiting.second && m_waiting.first == index)
        (void)at(index);
    else
        m_waiting = {index, m_make(index)};
    makeRest();
}

} // namespace slipway::views
