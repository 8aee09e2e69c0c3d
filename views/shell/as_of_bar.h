// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "views/moment_choice.h"

#include <QFrame>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace slipway::views {

/// Over the whole window while it shows the past: which moment, and the way back to now. Asked for, it also
/// lets another moment be chosen.
class AsOfBar : public QFrame
{
    Q_OBJECT

public:
    AsOfBar(MomentChoice& moment, model::Clock clock, QWidget* parent);

    /// Lets a moment be chosen: day by calendar or typed, and time.
    void ask();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void leave();
    void showMoment();

    MomentChoice& m_moment;
    model::Clock m_clock;
    QLabel* m_text;
    QDateTimeEdit* m_edit;
    QPushButton* m_show;
    QPushButton* m_change;
    QPushButton* m_now;
    QLabel* m_problem;
};

} // namespace slipway::views
