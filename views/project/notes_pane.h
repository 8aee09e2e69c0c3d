// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/release_pane.h"
#include "views/view_context.h"

#include "core/readiness/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace slipway::views {

class MentionEdit;

/// What people say to each other about a release: written here, newest first, "@name" shows it to name.
class NotesPane : public ReleasePane
{
    Q_OBJECT

public:
    NotesPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    /// The field for a new note, about the criterion.
    void write(const model::CriterionId& criterion);

Q_SIGNALS:
    void noted(const slipway::model::Note& note);

private:
    void send();
    void fillCriteria();
    [[nodiscard]] QWidget* makeCard(const model::Note& note, QWidget* parent) const;

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    MentionEdit* m_text;
    QComboBox* m_about;
    QPushButton* m_send;
    QLabel* m_problem;
    QScrollArea* m_list;
};

} // namespace slipway::views
