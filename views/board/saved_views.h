// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "views/board/saved_view.h"

#include <QObject>

namespace slipway::views {

/// The views that a person saved, in their order, kept in the person's settings. GUI thread.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(QObject* parent);

    [[nodiscard]] const std::vector<SavedView>& all() const { return m_views; }
    [[nodiscard]] const SavedView* find(const QString& id) const;
    [[nodiscard]] int placeOf(const QString& id) const; ///< -1 if it is not there

    /// Appends it. InvalidInput: no name, one longer than 60 characters; Conflict: a view has it already.
    model::Result<SavedView> add(const QString& name, const Arrangement& arrangement);
    /// NotFound, and as add().
    model::Status rename(const QString& id, const QString& name);
    model::Status update(const QString& id, const Arrangement& arrangement); ///< NotFound
    void remove(const QString& id);
    /// Puts one that was removed back to its place. Conflict: another has its name by now.
    model::Status restore(const SavedView& view, int place);
    void move(const QString& id, int by); ///< negative: up; stays within the list

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static model::Error notThere();
    [[nodiscard]] model::Status check(const QString& name, const QString& exceptId) const;
    void keep();

    std::vector<SavedView> m_views;
};

} // namespace slipway::views
