// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sources/source_errands.h"
#include "views/sources/source_form_foot.h"
#include "views/sources/unstored_change.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QScrollArea;

namespace slipway::views {

/// Where a source is added or changed: beside the list, checked as it is filled in, tried before it is
/// stored.
class SourceForm : public QFrame
{
    Q_OBJECT

public:
    SourceForm(ViewContext context, SourcePort port, QWidget* parent);

    /// Closes it: it belongs to the workspace that was shown.
    void setContext(const ViewContext& context);
    /// Where another is being filled in, it asks first and opens only when it is told again; what is being
    /// filled in itself stays as it is.
    void openToAdd(const model::ProjectId& project); ///< an empty id: the first project
    void openToChange(const model::Source& source);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `before` has no id if it is new.
    void stored(const slipway::model::Source& source, const slipway::model::Source& before);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void tabToButtonsLast(); ///< fields are made anew for each plugin, and come after what was there
    void open(const model::Source& source);
    void receive(model::Result<SourceFields::Offer> offer);
    /// Says what is wrong; true if nothing is.
    [[nodiscard]] bool check(bool takesFocus);
    void showFocus();
    void save();
    void finishSave(const model::Result<model::Source>& source);
    void attempt();
    void finishAttempt(const model::Result<readiness::SourceTrial>& trial);
    void drop();
    void leave();
    void askToLeave(); ///< leaves at once where nothing was changed, or where it was asked before
    void ask(const QString& text);

    SourceErrands m_errands; ///< of this opening
    model::Source m_source;  ///< to be changed; without an id: to be added
    QLabel* m_title;
    QScrollArea* m_scroll;
    SourceFields* m_fields;
    SourceFormFoot* m_foot;
    QTimer m_recheck{this};
    UnstoredChange m_change;
    bool m_wasChecked = false; ///< from then on what is wrong is said at once
};

} // namespace slipway::views
