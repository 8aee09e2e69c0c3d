// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/saved_views.h"

namespace slipway::views {

class BoardArranger;
class BoardPage;
class ViewNameStrip;
struct WindowChange;

/// The saved views of a board: shows one, and saves, updates, renames, moves and deletes them. While one is
/// shown the board's own arrangement waits, and comes back when it is left. What is saved, updated, renamed
/// or deleted can be undone. GUI thread.
class BoardViews : public QObject
{
    Q_OBJECT

public:
    BoardViews(BoardPage& page, BoardArranger& arranger, ViewNameStrip& strip);

    [[nodiscard]] const SavedViews& saved() const { return m_saved; }
    /// The id of the view that is shown; empty: the board's own arrangement.
    [[nodiscard]] const QString& current() const { return m_current; }

    void show(const QString& id);
    void leave();
    void save(); ///< what is shown, under a name that is asked for
    void update(const QString& id);
    void rename(const QString& id);
    void remove(const QString& id);
    void move(const QString& id, int by);

Q_SIGNALS:
    void changed(); ///< which there are, or which is shown

private:
    void setCurrent(const QString& id);
    // Of saving one while `before` was shown; empty: the board's own arrangement.
    [[nodiscard]] model::Status takeOutSaved(const SavedView& view, const QString& before);
    [[nodiscard]] model::Status putBackSaved(const SavedView& view, const QString& before, int place);
    void takeOut(const QString& id);
    [[nodiscard]] model::Status putBack(const SavedView& view, int place, bool isShown);
    void tell(const QString& said, const QString& step, WindowChange change);

    BoardPage& m_page;
    BoardArranger& m_arranger;
    ViewNameStrip& m_strip;
    SavedViews m_saved;
    QString m_current;
    Arrangement m_own; ///< the board's own, while a saved view is shown
};

} // namespace slipway::views
