// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_document.h"

#include <QTextCursor>
#include <QTextDocument>

namespace slipway::views {

PolicyDocument::PolicyDocument(QTextDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        // Colouring tells of changes too, which change no letter.
        if (removed != 0 || added != 0)
            Q_EMIT edited();
    });
}

QByteArray PolicyDocument::text() const
{
    return m_document.toPlainText().toUtf8();
}

void PolicyDocument::open(const QByteArray& text)
{
    m_document.setPlainText(QString::fromUtf8(text));
    m_document.clearUndoRedoStacks();
    m_document.setModified(false);
}

void PolicyDocument::replace(const QByteArray& text)
{
    apply({{0, this->text().size()}, text});
}

void PolicyDocument::apply(const policy::TextEdit& edit)
{
    const QByteArray before = text();
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(positionOf(before, edit.span.begin));
    cursor.setPosition(positionOf(before, edit.span.end), QTextCursor::KeepAnchor);
    cursor.insertText(QString::fromUtf8(edit.text));
    cursor.endEditBlock();
}

void PolicyDocument::change(
    const std::function<std::optional<policy::TextEdit>(const policy::PolicyPatch&)>& make)
{
    if (const auto edit = make(policy::PolicyPatch(text())))
        apply(*edit);
}

int PolicyDocument::positionOf(const QByteArray& text, qsizetype offset) const
{
    return static_cast<int>(QString::fromUtf8(text.left(offset)).size());
}

qsizetype PolicyDocument::offsetOf(int position) const
{
    return m_document.toPlainText().left(position).toUtf8().size();
}

} // namespace slipway::views
