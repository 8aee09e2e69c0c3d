// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_views.h"

#include "views/board/board_page.h"
#include "views/board/view_name_strip.h"
#include "views/widgets/inline_message.h"

namespace slipway::views {

BoardViews::BoardViews(BoardPage& page, ViewNameStrip& strip)
    : QObject(&page)
    , m_page(page)
    , m_strip(strip)
    , m_saved(this)
{
    connect(&m_saved, &SavedViews::changed, this, &BoardViews::changed);
}

void BoardViews::setCurrent(const QString& id)
{
    if (m_current.isEmpty() && !id.isEmpty())
        m_own = m_page.arrangement();
    m_current = id;
    // What is arranged in a saved view is kept by updating it, and only so.
    m_page.setRemembering(m_current.isEmpty());
}

bool BoardViews::isChanged() const
{
    const SavedView* view = m_saved.find(m_current);
    return view && view->arrangement != m_page.arrangement();
}

void BoardViews::show(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view)
        return;
    setCurrent(id);
    m_page.arrange(view->arrangement);
    Q_EMIT changed();
}

void BoardViews::leave()
{
    if (m_current.isEmpty())
        return;
    m_page.arrange(m_own);
    setCurrent({});
    Q_EMIT changed();
}

void BoardViews::save()
{
    m_strip.ask(tr("Save this view as"), {}, tr("Save view"), [this](const QString& name) -> model::Status {
        const auto added = m_saved.add(name, m_page.arrangement());
        if (!added)
            return added.error();
        const bool wasOwn = m_current.isEmpty();
        setCurrent(added->id);
        if (wasOwn)
            m_own.filter.clear(); // it is the view's now: the board itself shows everything again
        m_page.message().showDone(tr("Saved the view “%1”.").arg(added->name));
        Q_EMIT changed();
        return model::Done{};
    });
}

void BoardViews::update(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view)
        return;
    const SavedView before = *view;
    m_saved.update(id, m_page.arrangement());
    m_page.message().showDone(tr("Updated the view “%1” to what is shown.").arg(before.name), tr("Undo"),
                              [this, before] { m_saved.update(before.id, before.arrangement); });
}

void BoardViews::rename(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (view)
        m_strip.ask(tr("Rename this view to"), view->name, tr("Rename"),
                    [this, id](const QString& name) { return m_saved.rename(id, name); });
}

void BoardViews::remove(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view)
        return;
    const SavedView before = *view;
    const int place = m_saved.placeOf(id);
    const bool wasShown = id == m_current;
    if (wasShown)
        leave();
    m_saved.remove(id);
    m_page.message().showDone(tr("Deleted the view “%1”.").arg(before.name), tr("Undo"),
                              [this, before, place, wasShown] {
                                  m_saved.restore(before, place);
                                  if (wasShown)
                                      show(before.id);
                              });
}

void BoardViews::move(const QString& id, int by)
{
    m_saved.move(id, by);
}

} // namespace slipway::views
