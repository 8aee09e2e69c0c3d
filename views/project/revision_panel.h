// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/release_revision.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

class RevisionEffectView;

/// Where a release's target and launch time are changed. What would no longer count is shown before anything
/// is stored: Enter shows it, and stores once it is shown.
class RevisionPanel : public QFrame
{
    Q_OBJECT

public:
    RevisionPanel(ViewContext context, QWidget* parent);

    /// What is being typed stays while it is the same release. Null: none is shown, the panel closes.
    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    [[nodiscard]] QList<QWidget*> stops() const; ///< of Tab, in order
    void openTarget();                           ///< with the keyboard in the revision
    void openLaunch();                           ///< with the keyboard in the launch time

Q_SIGNALS:
    void closed();
    void looked(); ///< what would follow is shown, or why nothing can
    void stored(const QString& said, const QString& step, const readiness::Reversal& reversal);
    void moved(); ///< after stored(): the release is at another commit, of which nothing is known yet

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What stands in the fields.
    struct Fields
    {
        QString revision;
        bool hasLaunch = false;
        QDateTime wallClock; ///< of the zone, as if it were UTC
        QString zone;

        bool operator==(const Fields&) const = default;
    };

    void nameParts();
    void layOut();
    void connectParts();
    void open(QWidget* focus);
    void fill();
    void drop(); ///< what is being looked at or typed
    void leave();
    void edited();
    void look();
    void show(const model::Result<readiness::RevisionPreview>& preview);
    void showHere(); ///< the launch time on the person's clock
    void confirm();
    void send();
    void tellStored(const readiness::Revision& revision);
    void complain(const model::Error& error);
    [[nodiscard]] Fields fields() const;
    [[nodiscard]] bool isLaunchEdited() const;
    [[nodiscard]] model::Result<std::optional<QDateTime>> launchAt() const; ///< UTC

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QLineEdit* m_revision;
    QLabel* m_found;
    QCheckBox* m_hasLaunch;
    QDateTimeEdit* m_launch;
    QComboBox* m_zone;
    QLabel* m_here;
    RevisionEffectView* m_effect;
    QLabel* m_problem;
    QPushButton* m_send;
    QPushButton* m_cancel;
    Fields m_filled;      ///< as they were before anybody typed
    QTimer m_pause{this}; ///< of typing, before what would follow is worked out
    std::optional<readiness::RevisionPreview> m_preview; ///< of what is typed now
    std::unique_ptr<QObject> m_looks;                    ///< the context of the newest look
    std::unique_ptr<QObject> m_sends;                    ///< the context of what is being stored
};

} // namespace slipway::views
