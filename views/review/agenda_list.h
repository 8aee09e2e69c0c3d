// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/review_words.h"

#include <QListWidget>

namespace slipway::views {

/// The agenda of a plan: dragged into its order, or moved by Alt+Up and Alt+Down; Delete takes an item off,
/// plus and minus give it more or less time.
class AgendaList : public QListWidget
{
    Q_OBJECT

public:
    explicit AgendaList(QWidget* parent);

    void setAgenda(const std::vector<model::AgendaItem>& agenda, const ReleaseNames& names);
    void add(const model::AgendaItem& item, const QString& name); ///< unless it is there already
    [[nodiscard]] std::vector<model::AgendaItem> agenda() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void move(int by);
    void addMinutes(int minutes);
    void showItem(QListWidgetItem& item) const;
};

} // namespace slipway::views
