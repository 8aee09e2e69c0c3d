// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "views/widgets/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kWidth = 560;
constexpr int kEntryHeight = 34;
constexpr int kMostShown = 12;
constexpr int kAround = 76; ///< px above and below the entries
constexpr size_t kMostEntries = 100;
constexpr qsizetype kMostRemembered = 20;
constexpr QLatin1String kRecentKey("palette/recent");

} // namespace

CommandPalette::CommandPalette(const ActionCollection& actions, QWidget* window)
    : QFrame(window)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("palette"));
    setAutoFillBackground(true);
    m_search->setPlaceholderText(tr("Find a project or a release, or run an action"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_search); // its arrows go through the list
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(std::shared_ptr<const readiness::Board> board)
{
    m_entries = paletteEntries(m_actions, board.get(), m_whyNot);
    m_recent = QSettings().value(kRecentKey).toStringList();
    m_cameFrom = QApplication::focusWidget();
    const int width = std::min(kWidth, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, 60, width, height());
    m_search->clear();
    fill();
    show();
    raise();
    m_search->setFocus();
}

void CommandPalette::fill()
{
    m_shown = findEntries(m_entries, m_search->text(), m_recent, kMostEntries);
    m_list->clear();
    for (const PaletteEntry& entry : m_shown) {
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setSizeHint({100, kEntryHeight});
        if (!entry.isPossible)
            item->setForeground(palette().color(QPalette::Disabled, QPalette::WindowText));
        if (!entry.detail.isEmpty())
            addDetail(item, entry);
    }
    if (m_shown.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing is called that"), m_list);
        none->setSizeHint({100, kEntryHeight});
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    const int shown = std::clamp(m_list->count(), 1, kMostShown);
    resize(width(), std::min(kAround + shown * kEntryHeight, parentWidget()->height() - 100));
}

void CommandPalette::addDetail(QListWidgetItem* item, const PaletteEntry& entry)
{
    QLabel* label = makeLabel(entry.detail, TextStyle::Small, m_list->viewport(), true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setContentsMargins(0, 0, 8, 0);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    item->setData(Qt::AccessibleTextRole, entry.isPossible
                                              ? item->text() + QStringLiteral(", ") + entry.detail
                                              : tr("%1, not now: %2").arg(item->text(), entry.detail));
    m_list->setItemWidget(item, label);
}

void CommandPalette::run()
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    // What cannot be done stands there with the reason; choosing it closes nothing.
    if (m_list->currentRow() < 0 || row >= m_shown.size() || !m_shown[row].isPossible)
        return;
    const PaletteEntry entry = m_shown[row];
    remember(entry);
    dismiss();
    if (entry.kind != PaletteEntry::Kind::Action)
        Q_EMIT releaseChosen(model::ReleaseId(entry.id));
    else if (QAction* action = m_actions.find(entry.id))
        action->trigger();
}

void CommandPalette::remember(const PaletteEntry& entry)
{
    m_recent.removeAll(entry.key());
    m_recent.prepend(entry.key());
    m_recent = m_recent.mid(0, kMostRemembered);
    QSettings().setValue(kRecentKey, m_recent);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_search && isVisible() && !m_list->underMouse())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    if (key == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace slipway::views
