// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_search.h"

#include "views/board/suggestion_list.h"
#include "views/widgets/labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace slipway::views {

BoardSearch::BoardSearch(QWidget* parent)
    : QLineEdit(parent)
    , m_offered(new SuggestionList(this))
    , m_completer(new QCompleter(m_offered, this))
{
    setPlaceholderText(tr("Filter releases"));
    setAccessibleName(tr("Filter releases"));
    setToolTip(
        tr("Words, or verdict:no-go launch:<7d kind:web-service team:core stage:staging owner:me score:<80 "
           "is:stale; a minus in front turns a term around"));
    // When there is something to clear: its picture comes from the desktop's icons, which takes as long to
    // look through as all the rest of the bar.
    connect(
        this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
    // Not setCompleter(): that one completes the whole text, and here only its last word is completed.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(this));
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_completer->popup()->setObjectName(QStringLiteral("suggestions"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &BoardSearch::take);
    connect(this, &QLineEdit::textEdited, this, &BoardSearch::offerFor);
}

void BoardSearch::offerFor(const QString& text)
{
    if (startOfLastWord(text) < text.size())
        offer(text);
    else
        m_completer->popup()->hide();
}

void BoardSearch::offer(const QString& text)
{
    m_offered->setSuggestions(suggestionsFor(text, m_board.get(), m_person));
    if (m_offered->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    dressPopup(*m_completer->popup(), *this);
    m_completer->complete();
}

void BoardSearch::take(const QString& suggestion)
{
    const QString before = text().left(startOfLastWord(text()));
    const bool isWhole = !suggestion.endsWith(QLatin1Char(':'));
    setText(before + suggestion + (isWhole ? QStringLiteral(" ") : QString()));
    if (!isWhole)
        offer(text());
}

void BoardSearch::takeChosen()
{
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    take((chosen.isValid() ? chosen : m_offered->index(0, 0)).data().toString());
}

bool BoardSearch::focusNextPrevChild(bool next)
{
    // Tab takes what is offered; it gets here before it would be a key press.
    if (!next || !m_completer->popup()->isVisible())
        return QLineEdit::focusNextPrevChild(next);
    takeChosen();
    return true;
}

void BoardSearch::keyPressEvent(QKeyEvent* event)
{
    QAbstractItemView* list = m_completer->popup();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(text());
    } else if (isEnter && list->isVisible() && list->currentIndex().isValid()) {
        takeChosen();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down || isEnter) {
        list->hide();
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace slipway::views
