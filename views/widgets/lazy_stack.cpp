// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/lazy_stack.h"

#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace slipway::views {

namespace {

constexpr std::chrono::milliseconds kBetween{20};

} // namespace

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
    if (!m_isMaking)
        QTimer::singleShot(kBetween, this, &LazyStack::makeNext);
    m_isMaking = true;
}

void LazyStack::makeNext()
{
    m_isMaking = false;
    const auto next = std::find(m_widgets.begin(), m_widgets.end(), nullptr);
    if (next == m_widgets.end())
        return;
    // Never do two stacks make one in the same turn; making and putting into the window are turns of their
    // own.
    static QElapsedTimer sinceLast;
    if (!sinceLast.isValid() || sinceLast.hasExpired(kBetween.count() / 2)) {
        const int index = static_cast<int>(next - m_widgets.begin());
        if (m_waiting.second && m_waiting.first == index)
            (void)at(index);
        else
            m_waiting = {index, m_make(index)};
        sinceLast.start();
    }
    makeRest();
}

} // namespace slipway::views
