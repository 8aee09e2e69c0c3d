// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QCoreApplication>

class QLabel;
class QWidget;

namespace slipway::views {

/// What stands in place of the inbox's table while that has no row: why there is none. A part of the page.
class InboxBlank
{
    Q_DECLARE_TR_FUNCTIONS(InboxBlank)

public:
    explicit InboxBlank(QWidget* parent);

    [[nodiscard]] QLabel& title() const { return *m_title; }
    [[nodiscard]] QLabel& hint() const { return *m_hint; }
    void sayReading();
    void sayUnreadable();
    void sayNoMatch();
    void sayEmpty(store::DeadLetters which, bool areSourcesFailing);

private:
    QLabel* m_title;
    QLabel* m_hint;
};

} // namespace slipway::views
