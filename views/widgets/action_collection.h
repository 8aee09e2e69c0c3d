// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>

#include <functional>

namespace slipway::views {

/// Every action a person can take, in one place: palette, shortcuts and tests find them here. GUI thread.
class ActionCollection : public QObject
{
    Q_OBJECT

public:
    explicit ActionCollection(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    /// Adds an action; `id` ("board.refresh") is unique and never translated.
    QAction* add(const QString& id, const QString& text, const QKeySequence& shortcut, QObject* context,
                 std::function<void()> run);
    [[nodiscard]] QAction* find(const QString& id) const { return m_byId.value(id); }
    [[nodiscard]] QList<QAction*> all() const { return m_inOrder; }

private:
    QHash<QString, QAction*> m_byId;
    QList<QAction*> m_inOrder;
};

} // namespace slipway::views
