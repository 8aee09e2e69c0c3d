// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::views {

class ElidedLabel;
class VerdictPill;

/// The way back, the release with its verdict and commit, its stages, and what can be done with it.
class ProjectHeader : public QWidget
{
    Q_OBJECT

public:
    ProjectHeader(const Theme& theme, QWidget* parent);

    void setDossier(const readiness::Dossier& dossier);
    void setReading();         ///< another release is on its way: only the way back
    void setBusy(bool isBusy); ///< scanning: Refresh becomes Cancel
    void setPast(bool isPast); ///< nothing can be scanned

    [[nodiscard]] QWidget& lastStop() const; ///< of Tab

Q_SIGNALS:
    void backRequested();
    void refreshRequested();
    void cancelRequested();
    void exportRequested();
    void launchRequested();
    void decideRequested();
    void changeRequested(); ///< of its target or its launch

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTarget();
    void paintWatch(); ///< the state of a launched release, on its button

    const Theme& m_theme;
    // In the order in which they stand, which is the one that Tab goes in.
    QPushButton* m_back;
    VerdictPill* m_pill;
    QLabel* m_title;
    QLabel* m_badge;   ///< that it is a proof of concept
    QWidget* m_target; ///< which commit, and when it launches: one above the other
    ElidedLabel* m_commit;
    ElidedLabel* m_when;
    QPushButton* m_change;
    QWidget* m_stages;
    QPushButton* m_launch;
    std::optional<model::ResultState> m_watch; ///< of a launched release
    QPushButton* m_refresh;
    QPushButton* m_save;
    QPushButton* m_decide;
    bool m_isBusy = false;
    bool m_isPast = false;
};

} // namespace slipway::views
