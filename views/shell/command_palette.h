// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"
#include "views/widgets/action_collection.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace slipway::views {

/// Ctrl+K: every action and every release, found by a few of their letters.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const ActionCollection& actions, QWidget* window);

    void open(std::shared_ptr<const readiness::Board> board);

Q_SIGNALS:
    void releaseChosen(const model::ReleaseId& release);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addKey(QListWidgetItem* item, const QKeySequence& key);
    void run();
    void dismiss();

    const ActionCollection& m_actions;
    std::shared_ptr<const readiness::Board> m_board;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPointer<QWidget> m_cameFrom;
};

} // namespace slipway::views
