// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/answer_form.h"

#include <QScrollArea>

class QVBoxLayout;

namespace slipway::views {

/// Everything about one criterion: state, measured against required, its history, the evidence and findings
/// behind it, why it is asked, what to do, and where a person answers it.
class DetailPanel : public QScrollArea
{
    Q_OBJECT

public:
    DetailPanel(ViewContext context, QWidget* parent);

    void show(std::shared_ptr<const readiness::Dossier> dossier, const model::CriterionId& criterion);
    [[nodiscard]] AnswerForm& form() { return *m_form; }
    void attest();
    void waive();

Q_SIGNALS:
    void withdrawRequested(const model::CriterionId& criterion, bool isWaiver);

private:
    void revealForm();
    void rebuild();
    void addHeading(const model::Criterion& criterion, const model::CriterionResult& result);
    void addEvidence(const model::CriterionResult& result);
    void addFindings(const model::CriterionResult& result);
    void addAdvice(const model::Criterion& criterion, const model::CriterionResult& result);
    void addButtons(const model::Criterion& criterion, const model::CriterionResult& result);
    void addCaption(const QString& text);

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    model::CriterionId m_criterion;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
    AnswerForm* m_form;
    QWidget* m_host;
    QVBoxLayout* m_hostLayout;
};

} // namespace slipway::views
