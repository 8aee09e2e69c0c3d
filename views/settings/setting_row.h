// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::views {

/// One thing that can be set: its name, one line that explains it, and what sets it.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// The control is given the row's name and explanation for screen readers unless it has its own.
    SettingRow(const QString& title, const QString& explanation, QWidget* control, QWidget* parent);

    /// Whether every word is in its name, its explanation or the texts of its control. Lower case.
    [[nodiscard]] bool holds(const QStringList& words) const;

private:
    QString m_text; ///< lower case
};

} // namespace slipway::views
