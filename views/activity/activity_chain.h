// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activity_feed.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace slipway::views {

class Theme;

/// Whether the audit trail is as it was written: each record holds the hash of the one before.
class ActivityChain : public QWidget
{
    Q_OBJECT

public:
    ActivityChain(const Theme& theme, QWidget* parent);

    void showChecking();
    void show(const ChainCheck& check);
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void checkRequested();

private:
    void set(model::ResultState state, const QString& text, const QString& rest);

    const Theme& m_theme;
    QHBoxLayout* m_layout;
    QWidget* m_line = nullptr;
    QPushButton* m_again;
    QString m_text;
};

} // namespace slipway::views
