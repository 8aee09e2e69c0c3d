// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/workspace.h"
#include "views/project/word_form.h"

class QVBoxLayout;

namespace slipway::views {

class ExposureCard;
class InlineMessage;

/// Per role: who signed, on which commit, when; and where the person signs.
class SignOffsPane : public QWidget
{
    Q_OBJECT

public:
    SignOffsPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);

Q_SIGNALS:
    void signedOff();

private:
    [[nodiscard]] QWidget* makeCard(const model::SignOffState& state);
    void sign(const QString& role);

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    InlineMessage* m_message;
    WordForm* m_words;
    ExposureCard* m_exposure;
    QWidget* m_cards = nullptr;
    bool m_isSigning = false; ///< somebody may be typing a passphrase
    QVBoxLayout* m_layout;
};

} // namespace slipway::views
