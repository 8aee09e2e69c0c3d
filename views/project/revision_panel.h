// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/release_revision.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

class LaunchFields;
class RevisionEffectView;
class RevisionWork;
struct RevisionWish;

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
    void nameParts();
    void layOut();
    void connectParts();
    bool open(); ///< false: there is nothing that could be moved
    void fill();
    void drop(); ///< what is being looked at or typed
    void leave();
    void edited();
    void look();
    void show(const model::Result<readiness::RevisionPreview>& preview);
    void confirm();
    void send();
    void receiveStored(const model::Result<readiness::Revision>& revision);
    void tellStored(const readiness::Revision& revision);
    void complain(const model::Error& error);
    /// What is typed, as far as it can be understood.
    [[nodiscard]] model::Result<RevisionWish> wish() const;

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    RevisionWork* m_work;
    QLineEdit* m_revision;
    QLabel* m_found;
    LaunchFields* m_launch;
    RevisionEffectView* m_effect;
    QLabel* m_problem;
    QPushButton* m_send;
    QPushButton* m_cancel;
    QString m_filledRevision; ///< as it was before anybody typed
    QTimer m_pause{this};     ///< of typing, before what would follow is worked out
    std::optional<readiness::RevisionPreview> m_preview; ///< of what is typed now
};

} // namespace slipway::views
