// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace slipway::views {

/// Work that runs: what it is, how far it is, and a button that stops it. Hidden while nothing runs.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent);

    void start(const QString& what);
    void tell(double fraction, const QString& what); ///< fraction 0 to 1
    void finish();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace slipway::views
