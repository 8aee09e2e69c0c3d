// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "views/shell/fuzzy_match.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kWidth = 560;
constexpr int kEntryHeight = 34;
constexpr int kMostShown = 12;
constexpr int kAround = 76; ///< px above and below the entries
constexpr int kMostEntries = 50;
constexpr int kActionRole = Qt::UserRole;
constexpr int kReleaseRole = Qt::UserRole + 1;

struct Match
{
    int score = 0;
    QString text;
    QString action;
    QString release;
};

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
    m_search->setPlaceholderText(tr("Find a release or run an action"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
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
    m_board = std::move(board);
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
    std::vector<Match> matches;
    const auto consider = [&](const QString& text, const QString& action, const QString& release) {
        const int score = fuzzyScore(m_search->text(), text);
        if (score >= 0)
            matches.push_back({score, text, action, release});
    };
    for (const QAction* action : m_actions.all()) {
        const bool opensThis = action->objectName() == QLatin1String("window.palette");
        if (action->isEnabled() && !opensThis)
            consider(action->text(), action->objectName(), {});
    }
    for (const readiness::BoardRow& row : m_board ? m_board->rows : std::vector<readiness::BoardRow>())
        consider(QStringLiteral("%1 %2  –  %3")
                     .arg(row.project.name, row.release.name, Words::of(row.evaluation.verdict)),
                 {}, row.release.id.toString());
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match& a, const Match& b) { return a.score > b.score; });
    m_list->clear();
    for (const Match& match : matches) {
        if (m_list->count() == kMostEntries)
            break;
        auto* item = new QListWidgetItem(match.text, m_list);
        item->setData(kActionRole, match.action);
        item->setData(kReleaseRole, match.release);
        item->setSizeHint({100, kEntryHeight});
        if (const QAction* action = m_actions.find(match.action); action && !action->shortcut().isEmpty())
            addKey(item, action->shortcut());
    }
    m_list->setCurrentRow(0);
    const int shown = std::clamp(m_list->count(), 1, kMostShown);
    resize(width(), std::min(kAround + shown * kEntryHeight, parentWidget()->height() - 100));
}

void CommandPalette::addKey(QListWidgetItem* item, const QKeySequence& key)
{
    QLabel* label =
        makeLabel(key.toString(QKeySequence::NativeText), TextStyle::Small, m_list->viewport(), true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setContentsMargins(0, 0, 8, 0);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + label->text());
    m_list->setItemWidget(item, label);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString release = item->data(kReleaseRole).toString();
    QAction* action = m_actions.find(item->data(kActionRole).toString());
    dismiss();
    if (!release.isEmpty())
        Q_EMIT releaseChosen(model::ReleaseId(release));
    else if (action)
        action->trigger();
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
