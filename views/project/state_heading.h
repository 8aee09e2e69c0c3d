// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace slipway::views {

/// A state's shape beside its word, in its colour.
class StateHeading : public QWidget
{
    Q_OBJECT

public:
    StateHeading(const Theme& theme, model::ResultState state, const QString& text, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    model::ResultState m_state;
    QString m_text;
};

} // namespace slipway::views
