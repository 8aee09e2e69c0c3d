// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <memory>

class QHBoxLayout;

namespace slipway::views {

class Theme;

/// Below the board: the selected release's path to Go, what turned since the last review, and its sign-offs.
class ReleasePanel : public QFrame
{
    Q_OBJECT

public:
    ReleasePanel(const Theme& theme, QWidget* parent);

    /// nullptr: nothing is selected. The board keeps the row alive.
    void show(std::shared_ptr<const readiness::Board> board, const readiness::BoardRow* row);
    /// A group's heading is current: its title, and how its releases stand.
    void showGroup(const QString& title, const QString& summary);

private:
    void rebuild();
    void clear();
    [[nodiscard]] std::unique_ptr<QWidget> makePath() const;
    [[nodiscard]] std::unique_ptr<QWidget> makeChanges() const;
    [[nodiscard]] std::unique_ptr<QWidget> makeSignOffs() const;

    const Theme& m_theme;
    QHBoxLayout* m_layout;
    std::shared_ptr<const readiness::Board> m_board;
    const readiness::BoardRow* m_row = nullptr;
    QElapsedTimer m_sinceBuilt;
    QTimer m_rest; ///< until a release that is passed by quickly is shown after all
};

} // namespace slipway::views
