// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/reversal.h"
#include "core/readiness/revision_effect.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

/// Where a release's target and launch time are changed. What would no longer count is shown before anything
/// is stored.
class RevisionPanel : public QFrame
{
    Q_OBJECT

public:
    RevisionPanel(ViewContext context, QWidget* parent);

    /// What is being typed stays.
    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void openTarget(); ///< with the keyboard in the revision
    void openLaunch(); ///< with the keyboard in the launch time

Q_SIGNALS:
    void closed();
    void looked(); ///< what would follow is shown
    void stored(const QString& said, const QString& step, const readiness::Reversal& reversal);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What was typed, found and judged.
    struct Preview
    {
        model::Release wanted;
        model::Release known;
        readiness::RevisionEffect effect;
    };

    void name();
    void layOut();
    void open(QWidget* focus);
    void fill();
    void leave();
    void edited();
    void look();
    [[nodiscard]] static model::Result<Preview> judged(readiness::Workspace& workspace, Preview preview);
    void show(const model::Result<Preview>& preview);
    void showEffect(const Preview& preview);
    void addLine(const QString& text, bool isMuted = false);
    void showHere(); ///< the launch time on the person's clock
    void send();
    void complain(const model::Error& error);
    [[nodiscard]] QTimeZone zone() const;                    ///< invalid: no such
    [[nodiscard]] QTimeZone zoneToStore() const;             ///< invalid: everybody's own
    [[nodiscard]] std::optional<QDateTime> launchAt() const; ///< UTC
    [[nodiscard]] bool isTargetTyped() const;

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QLineEdit* m_revision;
    QLabel* m_found;
    QCheckBox* m_hasLaunch;
    QDateTimeEdit* m_launch;
    QComboBox* m_zone;
    QLabel* m_here;
    QWidget* m_effects;
    QVBoxLayout* m_effectLines;
    QLabel* m_problem;
    QPushButton* m_send;
    QPushButton* m_cancel;
    QTimer m_pause;                   ///< of typing, before what would follow is worked out
    std::optional<Preview> m_preview; ///< of what is typed now
    std::unique_ptr<QObject> m_looks; ///< the context of the newest look
};

} // namespace slipway::views
