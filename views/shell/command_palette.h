// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/palette_entries.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace slipway::views {

/// Ctrl+K: every action, every project and every release, found by a few of their letters. What cannot be
/// done now stays in the list and says why; what was chosen lately comes first.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const ActionCollection& actions, QWidget* window);

    void open(std::shared_ptr<const readiness::Board> board);
    void setWhyNot(WhyNot whyNot) { m_whyNot = std::move(whyNot); }

Q_SIGNALS:
    void releaseChosen(const model::ReleaseId& release);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addDetail(QListWidgetItem* item, const PaletteEntry& entry);
    void run();
    void remember(const PaletteEntry& entry);
    void dismiss();

    const ActionCollection& m_actions;
    WhyNot m_whyNot;
    std::vector<PaletteEntry> m_entries; ///< all, as it was opened
    std::vector<PaletteEntry> m_shown;   ///< a row each
    QStringList m_recent;                ///< what was chosen, the newest first
    QLineEdit* m_search;
    QListWidget* m_list;
    QPointer<QWidget> m_cameFrom;
};

} // namespace slipway::views
