// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace slipway::views {

/// Says what happened beside where it happened, instead of a dialog: an error with what, where and what to
/// do, or something done that can be undone. Hidden until it has something to say.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent);

    void showError(const model::Error& error);
    void showDone(const QString& text);
    /// With one button, for example Undo.
    void showDone(const QString& text, const QString& button, std::function<void()> act);
    [[nodiscard]] QString text() const;

private:
    void show(const QString& kind, const QString& text);

    QLabel* m_label;
    QPushButton* m_button;
    QPushButton* m_close;
    std::function<void()> m_act;
    QTimer m_leaves; ///< by itself, where it says what went well
};

} // namespace slipway::views
