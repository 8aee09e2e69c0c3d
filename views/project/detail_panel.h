// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/answer_form.h"
#include "views/project/word_form.h"

#include <QScrollArea>

class QHBoxLayout;
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
    [[nodiscard]] WordForm& words() { return *m_words; }
    void attest();
    void waive();
    void assign();
    void takeOut();

Q_SIGNALS:
    void noteRequested(const model::CriterionId& criterion);
    void evidenceRequested(const model::EvidenceId& evidence); ///< to see where it came from
    void putBackRequested(const model::CriterionId& criterion);
    void withdrawRequested(const model::CriterionId& criterion, bool isWaiver);

private:
    void reveal(QWidget* form);
    void ask(WordQuestion question);
    void rebuild();
    void addHeading(const model::Criterion& criterion, const model::CriterionResult& result);
    void addEvidence(const model::CriterionResult& result);
    void addFindings(const model::CriterionResult& result);
    void addAdvice(const model::Criterion& criterion, const model::CriterionResult& result);
    void addButtons(const model::Criterion& criterion, const model::CriterionResult& result);
    void addSourceButtons(QHBoxLayout& row, const model::CriterionResult& result);
    void addStarter(const model::Criterion& criterion, const model::CriterionResult& result);
    void addWaiverRequest(const model::Criterion& criterion);
    void addWaiverButtons(const model::CriterionId& criterion, QFrame& request);
    void addOwner(const model::Criterion& criterion, const model::CriterionResult& result);
    void addTeamLinks(const model::CriterionResult& result);
    [[nodiscard]] QPushButton* addLink(QHBoxLayout* row, const QString& text, const char* name);
    void addCaption(const QString& text);

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    model::CriterionId m_criterion;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
    AnswerForm* m_form;
    WordForm* m_words;
    QWidget* m_host;
    QVBoxLayout* m_hostLayout;
};

} // namespace slipway::views
