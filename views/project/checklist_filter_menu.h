// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/checklist_filter.h"

#include <QPushButton>

class QMenu;

namespace slipway::views {

/// A button with what else the checklist can be narrowed to and sorted by: states, severities, owners. Says
/// how many of them leave something out.
class ChecklistFilterMenu : public QPushButton
{
    Q_OBJECT

public:
    ChecklistFilterMenu(ChecklistFilter& filter, QWidget* parent);

    void clear(); ///< every list lets everything through again

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addOwners();
    /// A list of which none or some are chosen.
    template<class T>
    void addChoices(const QString& title, const std::vector<std::pair<T, QString>>& choices,
                    const QSet<T>& chosen, void (ChecklistFilter::*set)(const QSet<T>&));
    void addOrders();
    void tell();

    ChecklistFilter& m_filter;
    QMenu* m_menu;
};

} // namespace slipway::views
