// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "views/view_context.h"

#include <QWidget>

namespace slipway::views {

/// A place of the window that the side bar and a key lead to; views/shell/places.h lists them. Made when it
/// is first shown or soon after the board stands. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// Another workspace, person or scheduler. What was still being read of the one before is dropped.
    virtual void setContext(const ViewContext& context) = 0;
    /// Reads what it shows again; selection and place in the list stay.
    virtual void refresh() = 0;
    /// Gives the keyboard to what it shows.
    virtual void focusContent() = 0;
    /// Gives the keyboard to its search field, if there is one.
    virtual void focusSearch() { focusContent(); }

Q_SIGNALS:
    /// The number beside its name in the side bar, and the name with it as a sentence.
    void counted(int number, const QString& spoken);
    void changed(); ///< something was stored that other pages show
    void backRequested();
    /// `tab` of the release's page: "notes"; empty: its checklist.
    void releaseRequested(const model::ReleaseId& release, const QString& tab = {});
};

} // namespace slipway::views
