// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// The inbox's heading: how much there is, open ones or all, and the filter.
class InboxHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InboxHeader(QWidget* parent);

    /// How many letters are shown, and how many there are of those; none: no heading.
    void setCount(int shown, int all, store::DeadLetters which);
    void setWhich(store::DeadLetters which);
    [[nodiscard]] QLineEdit& search() { return *m_search; }

Q_SIGNALS:
    void whichChosen(slipway::store::DeadLetters which);
    void searchChanged(const QString& text);
    void searchLeft(); ///< by Enter, Down, or Escape in an empty field

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLabel* m_heading;
    QPushButton* m_open;
    QPushButton* m_all;
    QLineEdit* m_search;
};

} // namespace slipway::views
