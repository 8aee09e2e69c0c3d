// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/mention_edit.h"

#include "views/widgets/labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace slipway::views {

MentionEdit::MentionEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(new QStringListModel(this), this))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &MentionEdit::complete);
}

void MentionEdit::setPeople(const QStringList& names)
{
    // A name with other signs in it cannot be written after "@".
    static const QRegularExpression handle(QStringLiteral("^[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_]$"));
    static_cast<QStringListModel*>(m_completer->model())->setStringList(names.filter(handle));
}

std::optional<QString> MentionEdit::begun() const
{
    static const QRegularExpression mention(QStringLiteral("(?<![\\p{L}\\p{N}._+@-])@([\\p{L}\\p{N}._-]*)$"));
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QRegularExpressionMatch match = mention.match(before);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

void MentionEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const int key = event->key();
    if (isOffering && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        complete(chosen.isValid() ? chosen.data().toString() : m_completer->currentCompletion());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    offer();
}

void MentionEdit::offer()
{
    const std::optional<QString> name = begun();
    if (!name) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(*name);
    if (m_completer->completionCount() == 0 || m_completer->currentCompletion() == *name) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    dressPopup(*m_completer->popup(), *this);
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + 24);
    m_completer->complete(place);
}

void MentionEdit::complete(const QString& name)
{
    const std::optional<QString> typed = begun();
    if (!typed || name.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed->size()));
    cursor.insertText(name + QLatin1Char(' '));
    setTextCursor(cursor);
}

} // namespace slipway::views
