// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// Asks for the name of a saved view where the view is, without a dialog. Hidden until it asks.
class ViewNameStrip : public QFrame
{
    Q_OBJECT

public:
    using Taker = std::function<model::Status(const QString& name)>;

    explicit ViewNameStrip(QWidget* parent);

    /// `take` is given the name; its error is shown and the strip stays.
    void ask(const QString& question, const QString& name, const QString& button, Taker take);

Q_SIGNALS:
    void closed(); ///< taken or given up

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void close();

    QLabel* m_question;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_save;
    Taker m_take;
};

} // namespace slipway::views
