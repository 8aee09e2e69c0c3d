// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/promotion.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

/// Inline on a release's page: what stands between it and its next stage, and how it is launched; once it is
/// launched, how it runs, its canary steps, and the way back.
class LaunchPanel : public QFrame
{
    Q_OBJECT

public:
    LaunchPanel(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void open();

Q_SIGNALS:
    void moved(const QString& done); ///< something was stored; what, for people
    void criterionRequested(const model::CriterionId& criterion);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();
    void rebuild();
    void addHeading();
    [[nodiscard]] QWidget* makeRefusal(const readiness::PromotionRefusal& refusal);
    void addPromotion(const model::Stage& to);
    void addCanary();
    void addRollBack(bool isPrimary);
    [[nodiscard]] QLineEdit* addField(const QString& name, const char* objectName);
    [[nodiscard]] QPushButton* addButton(const QString& text, const char* objectName, bool isPrimary);
    void promote();
    void takeStep();
    void rollBack();
    template<class T>
    void run(std::function<model::Result<T>(readiness::Workspace&)> work, const QString& done);
    void fail(const model::Error& error);

    ViewContext m_context;
    const Theme& m_theme;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    QLineEdit* m_blastRadius = nullptr;
    QLineEdit* m_canary = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_buttons = nullptr; ///< the row that the next button goes into
    QWidget* m_first = nullptr;   ///< where the keyboard goes
};

} // namespace slipway::views
