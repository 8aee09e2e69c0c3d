// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace slipway::views {

class ActionCollection;
class ElidedLabel;

/// The board's heading: what it shows, and the actions that are taken from it most.
class BoardHeader : public QWidget
{
    Q_OBJECT

public:
    /// Without `actions` its buttons are not offered.
    BoardHeader(const ActionCollection* actions, QWidget* parent);

    void setSummary(const QString& text);
    /// The moment that is shown; empty: now.
    void setMoment(const QString& moment);

Q_SIGNALS:
    void exportRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A button for the action of that id, which may be added later; hidden until it is there.
    void follow(QPushButton* button, const char* id);

    const ActionCollection* m_actions;
    ElidedLabel* m_summary;
    QPushButton* m_palette;
    QPushButton* m_asOf;
    QPushButton* m_review;
};

} // namespace slipway::views
