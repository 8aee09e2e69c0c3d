// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace slipway::views {

/// Asks why dead letters are not needed, inline; without a reason nothing is discarded.
class DiscardForm : public QFrame
{
    Q_OBJECT

public:
    explicit DiscardForm(QWidget* parent);

    void ask(qsizetype letters);

Q_SIGNALS:
    void confirmed(const QString& reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cancel();
    void send();

    QLabel* m_title;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_send;
};

} // namespace slipway::views
