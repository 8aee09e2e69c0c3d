// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace slipway::views {

/// How often a source is collected: one of the usual times, or an ISO 8601 duration typed in.
class SchedulePicker : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePicker(QWidget* parent);

    void setSchedule(const QString& schedule);
    [[nodiscard]] QString schedule() const; ///< empty: none
    void focusField();

Q_SIGNALS:
    void edited();

private:
    void showOther();

    QComboBox* m_choice;
    QLineEdit* m_other;
};

} // namespace slipway::views
