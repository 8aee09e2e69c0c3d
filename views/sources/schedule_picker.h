// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace slipway::views {

/// When a source is collected by itself: one of the usual times or a duration typed in, before reviews, and
/// on start.
class SchedulePicker : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePicker(QWidget* parent);

    void setSchedule(const QString& schedule);
    /// As readiness::parseSchedule() reads it, unless what is typed cannot be read; empty: none.
    [[nodiscard]] QString schedule() const;
    void focusField();

Q_SIGNALS:
    void edited();

private:
    void fillChoices();
    void showOther();
    /// Chooses the time before reviews, and offers it first if it is none of the usual.
    void setLead(const QString& lead);

    QComboBox* m_choice;
    QLineEdit* m_other;
    QComboBox* m_lead;
    QCheckBox* m_start;
};

} // namespace slipway::views
