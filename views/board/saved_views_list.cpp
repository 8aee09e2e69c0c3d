// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/saved_views_list.h"

#include "views/board/board_views.h"
#include "views/widgets/labels.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kWidestName = 140; ///< px; longer ones end in an ellipsis

} // namespace

SavedViewsList::SavedViewsList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_layout); // which owns it
    column->addStretch();
    setAccessibleName(tr("Saved views"));
    m_layout->setSpacing(2);
    QLabel* caption = makeLabel(tr("Saved views"), TextStyle::Small, this, true);
    caption->setContentsMargins(8, 0, 0, 2);
    m_layout->addWidget(caption);
    addShipped(BoardFilter::View::LaunchingThisWeek, tr("Launching this week"));
    addShipped(BoardFilter::View::NoGo, tr("No-go with blockers"));
    addShipped(BoardFilter::View::Conditional, tr("Conditional"));
}

SavedViewsList::Entry SavedViewsList::makeEntry(const QString& text)
{
    QPushButton* button = makeButton({}, ButtonLook::Navigation, this);
    const QString shown = button->fontMetrics().elidedText(text, Qt::ElideRight, kWidestName);
    button->setText(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&"))); // no key of its own
    if (shown != text)
        button->setToolTip(text);
    auto* inner = new QHBoxLayout(button);
    inner->setContentsMargins(8, 0, 8, 0);
    QLabel* count = makeLabel({}, TextStyle::Small, button, true);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    inner->addStretch();
    inner->addWidget(count);
    m_layout->addWidget(button);
    button->show(); // it may come after the list is in sight
    return {button, count, BoardFilter::View::All, {}, {}};
}

void SavedViewsList::addShipped(BoardFilter::View view, const QString& text)
{
    Entry entry = makeEntry(text);
    entry.view = view;
    connect(entry.button, &QPushButton::clicked, this, [this, view] {
        setCurrent(view);
        Q_EMIT viewChosen(view);
    });
    m_entries.push_back(entry);
}

void SavedViewsList::addSaved(const SavedView& view)
{
    Entry entry = makeEntry(view.name);
    entry.id = view.id;
    entry.filter = view.arrangement.filter;
    entry.button->setObjectName(QStringLiteral("savedView"));
    entry.button->setAccessibleName(view.name);
    entry.button->installEventFilter(this);
    connect(entry.button, &QPushButton::clicked, this, [this, id = view.id] { Q_EMIT savedChosen(id); });
    m_entries.push_back(entry);
}

void SavedViewsList::setViews(BoardViews& views)
{
    m_views = &views;
    connect(&views, &BoardViews::changed, this, &SavedViewsList::rebuild);
    rebuild();
}

void SavedViewsList::rebuild()
{
    QString focused;
    std::vector<Entry> stay;
    for (const Entry& entry : m_entries) {
        if (entry.id.isEmpty()) {
            stay.push_back(entry);
            continue;
        }
        focused = entry.button->hasFocus() ? entry.id : focused;
        entry.button->hide();
        entry.button->deleteLater();
    }
    m_entries = std::move(stay);
    for (const SavedView& view : m_views->saved().all()) {
        QPushButton* before = m_entries.back().button;
        addSaved(view);
        setTabOrder(before, m_entries.back().button);
        if (view.id == focused)
            m_entries.back().button->setFocus();
    }
    count();
    check();
}

void SavedViewsList::setFilter(const BoardFilter& filter)
{
    m_filter = &filter;
    count();
}

void SavedViewsList::count()
{
    for (const Entry& entry : m_entries) {
        if (!m_filter)
            break;
        const int found =
            entry.id.isEmpty() ? m_filter->countOf(entry.view) : m_filter->countOf(entry.filter);
        entry.count->setText(QLocale().toString(found));
    }
    Q_EMIT changed();
}

void SavedViewsList::setCurrent(std::optional<BoardFilter::View> view)
{
    m_current = view;
    check();
}

bool SavedViewsList::isSavedCurrent() const
{
    return m_views && m_current && !m_views->current().isEmpty();
}

void SavedViewsList::check()
{
    const QString saved = isSavedCurrent() ? m_views->current() : QString();
    for (const Entry& entry : m_entries)
        entry.button->setChecked(entry.id.isEmpty() ? saved.isEmpty() && m_current == entry.view
                                                    : entry.id == saved);
}

int SavedViewsList::widest() const
{
    constexpr int kAround = 16 + 8; // the entry's margins, and between text and number
    int width = 0;
    for (const Entry& entry : m_entries)
        width = std::max(width, entry.button->fontMetrics().horizontalAdvance(entry.button->text()) +
                                    entry.count->sizeHint().width() + kAround);
    return width;
}

const SavedViewsList::Entry* SavedViewsList::entryOf(const QObject* button) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.button == button; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::unique_ptr<QMenu> SavedViewsList::makeMenu(const QString& id)
{
    auto menu = std::make_unique<QMenu>(this);
    const auto add = [&](const QString& text, const QKeySequence& key, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
        return action;
    };
    const int place = m_views->saved().placeOf(id);
    const int last = static_cast<int>(m_views->saved().all().size()) - 1;
    add(tr("Show"), {}, [this, id] { Q_EMIT savedChosen(id); });
    add(tr("Update to what is shown"), {}, [this, id] {
        m_views->update(id);
    })->setEnabled(m_current.has_value());
    add(tr("Rename…"), QKeySequence(Qt::Key_F2), [this, id] {
        m_views->rename(id);
    })->setEnabled(m_current.has_value());
    menu->addSeparator();
    add(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this, id] {
        m_views->move(id, -1);
    })->setEnabled(place > 0);
    add(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this, id] {
        m_views->move(id, 1);
    })->setEnabled(place < last);
    menu->addSeparator();
    add(tr("Delete"), QKeySequence(Qt::Key_Delete), [this, id] { m_views->remove(id); });
    return menu;
}

bool SavedViewsList::eventFilter(QObject* watched, QEvent* event)
{
    const Entry* entry = entryOf(watched);
    if (!entry)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        makeMenu(entry->id)->exec(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const QString id = entry->id;
    const QKeySequence pressed(key.keyCombination());
    const auto menu = makeMenu(id);
    for (QAction* action : menu->actions()) {
        if (!action->shortcut().isEmpty() && action->shortcut() == pressed && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::views
