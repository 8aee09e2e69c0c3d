// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

class Theme;
class VerdictPill;

/// The end of the first steps: what the repository's release is judged to be, why, and what to do first.
class GuideResult : public QFrame
{
    Q_OBJECT

public:
    static constexpr size_t kSteps = 3;

    GuideResult(const Theme& theme, QWidget* parent);

    void show(const readiness::Dossier& dossier);
    void focusFirst();

Q_SIGNALS:
    void releaseRequested(const slipway::model::ReleaseId& release);
    void sourceRequested();
    void anotherRequested();

private:
    void addStep(int number, const model::PathStep& step, const readiness::Dossier& dossier);

    const Theme& m_theme;
    QLabel* m_title;
    VerdictPill* m_verdict;
    QLabel* m_reason;
    QLabel* m_counts;
    QLabel* m_caption;
    QWidget* m_steps = nullptr;
    QVBoxLayout* m_layout;
    QPushButton* m_open;
    model::ReleaseId m_release;
};

} // namespace slipway::views
