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
struct ViewContext;

/// Below the board: the selected release's path to Go, what turned since the last review, and its sign-offs;
/// what the evaluation says in the window's language (told_row.h), which a worker finds out. GUI thread.
class ReleasePanel : public QFrame
{
    Q_OBJECT

public:
    /// The context is the page's, and outlives the panel; its workspace tells the release that is shown then.
    ReleasePanel(const ViewContext& context, QWidget* parent);

    /// nullptr: nothing is selected. The board keeps the row alive.
    void show(std::shared_ptr<const readiness::Board> board, const readiness::BoardRow* row);
    /// A group's heading is current: its title, and how its releases stand.
    void showGroup(const QString& title, const QString& summary);

private:
    void begin();
    void tell();
    void rebuild();
    void clear();
    [[nodiscard]] std::unique_ptr<QWidget> makePath(const readiness::BoardRow& row) const;
    [[nodiscard]] std::unique_ptr<QWidget> makeChanges(const readiness::BoardRow& row) const;
    [[nodiscard]] std::unique_ptr<QWidget> makeSignOffs(const readiness::BoardRow& row) const;

    const ViewContext& m_context;
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    std::shared_ptr<const readiness::Board> m_board;
    const readiness::BoardRow* m_asked = nullptr;      ///< of the board
    std::shared_ptr<const readiness::BoardRow> m_told; ///< the same in the window's language; null: not known
    std::unique_ptr<QObject> m_tells;                  ///< the context of the work that tells it
    QElapsedTimer m_sinceBuilt;
    QTimer m_rest; ///< until a release that is passed by quickly is shown after all
    QTimer m_wait; ///< until it is shown as recorded, while nobody knows yet how it is told
};

} // namespace slipway::views
