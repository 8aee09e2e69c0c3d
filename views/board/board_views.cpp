// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_views.h"

#include "views/board/board_arranger.h"
#include "views/board/board_page.h"
#include "views/board/view_name_strip.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

namespace slipway::views {

BoardViews::BoardViews(BoardPage& page, BoardArranger& arranger, ViewNameStrip& strip)
    : QObject(&page)
    , m_page(page)
    , m_arranger(arranger)
    , m_strip(strip)
    , m_saved(this)
{
    connect(&m_saved, &SavedViews::changed, this, &BoardViews::changed);
}

void BoardViews::setCurrent(const QString& id)
{
    if (m_current.isEmpty() && !id.isEmpty())
        m_own = m_arranger.arrangement();
    m_current = id;
    // What is arranged in a saved view is kept by updating it, and only so.
    m_arranger.setRemembering(m_current.isEmpty());
}

void BoardViews::show(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view)
        return;
    setCurrent(id);
    m_arranger.arrange(view->arrangement);
    Q_EMIT changed();
}

void BoardViews::leave()
{
    if (m_current.isEmpty())
        return;
    m_arranger.arrange(m_own);
    setCurrent({});
    Q_EMIT changed();
}

void BoardViews::save()
{
    m_strip.ask(tr("Save this view as"), {}, tr("Save view"), [this](const QString& name) -> model::Status {
        const auto added = m_saved.add(name, m_arranger.arrangement());
        if (!added)
            return added.error();
        const SavedView view = *added;
        const QString before = m_current;
        setCurrent(view.id);
        if (before.isEmpty())
            m_own.filter.clear(); // it is the view's now: the board itself shows everything again
        const int place = m_saved.placeOf(view.id);
        tell(tr("Saved the view “%1”.").arg(view.name), tr("Save the view “%1”").arg(view.name),
             {[this, view, before] { return takeOutSaved(view, before); },
              [this, view, before, place] { return putBackSaved(view, before, place); }});
        Q_EMIT changed();
        return model::Done{};
    });
}

void BoardViews::update(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view)
        return;
    const auto change = [this, id](const Arrangement& arrangement) {
        return [this, id, arrangement] { return m_saved.update(id, arrangement); };
    };
    const WindowChange both{change(view->arrangement), change(m_arranger.arrangement())};
    const QString name = view->name;
    if (const model::Status updated = both.redo(); !updated)
        return m_page.message().showError(updated.error());
    tell(tr("Updated the view “%1” to what is shown.").arg(name), tr("Update the view “%1”").arg(name), both);
}

void BoardViews::rename(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view)
        return;
    const auto take = [this, id, before = view->name](const QString& name) -> model::Status {
        if (const model::Status renamed = m_saved.rename(id, name); !renamed)
            return renamed.error();
        const QString after = m_saved.find(id)->name;
        if (after != before)
            tell(tr("Renamed the view “%1” to “%2”.").arg(before, after),
                 tr("Rename the view “%1”").arg(before),
                 {[this, id, before] { return m_saved.rename(id, before); },
                  [this, id, after] { return m_saved.rename(id, after); }});
        return model::Done{};
    };
    m_strip.ask(tr("Rename this view to"), view->name, tr("Rename"), take);
}

void BoardViews::remove(const QString& id)
{
    const SavedView* found = m_saved.find(id);
    if (!found)
        return;
    const SavedView view = *found;
    const int place = m_saved.placeOf(id);
    const bool wasShown = id == m_current;
    takeOut(id);
    const auto takeOutAgain = [this, id]() -> model::Status {
        takeOut(id);
        return model::Done{};
    };
    tell(tr("Deleted the view “%1”.").arg(view.name), tr("Delete the view “%1”").arg(view.name),
         {[this, view, place, wasShown] { return putBack(view, place, wasShown); }, takeOutAgain});
}

model::Status BoardViews::takeOutSaved(const SavedView& view, const QString& before)
{
    const bool isShown = m_current == view.id;
    takeOut(view.id);
    if (isShown) {
        show(before);
        m_arranger.arrange(view.arrangement); // as it was shown when it was saved
    }
    return model::Done{};
}

model::Status BoardViews::putBackSaved(const SavedView& view, const QString& before, int place)
{
    if (const model::Status restored = putBack(view, place, true); !restored)
        return restored.error();
    if (before.isEmpty())
        m_own.filter.clear();
    return model::Done{};
}

void BoardViews::takeOut(const QString& id)
{
    if (id == m_current)
        leave();
    m_saved.remove(id);
}

model::Status BoardViews::putBack(const SavedView& view, int place, bool isShown)
{
    if (const model::Status restored = m_saved.restore(view, place); !restored)
        return restored.error();
    if (isShown)
        show(view.id);
    return model::Done{};
}

void BoardViews::tell(const QString& said, const QString& step, WindowChange change)
{
    tellChanged(m_page.context(), m_page.message(), said, step, std::move(change));
}

void BoardViews::move(const QString& id, int by)
{
    m_saved.move(id, by);
}

} // namespace slipway::views
