// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/model/source.h"
#include "core/readiness/source_draft.h"
#include "views/sources/source_port.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace slipway::views {

class ConfigEditor;
class KindChooser;
class SchedulePicker;
class SecretEditor;

/// Everything that a person says of a source: project, plugin, name, schedule and configuration, with what is
/// wrong said beside each.
class SourceFields : public QWidget
{
    Q_OBJECT

public:
    explicit SourceFields(QWidget* parent);

    /// What can be chosen.
    struct Offer
    {
        std::vector<readiness::SourceKind> kinds;
        std::vector<model::Project> projects;
        SecretRooms rooms = {};
        QDateTime now = {}; ///< what ages of secrets are counted to
    };
    /// Fills in the source as it is; one without an id is new. Of an existing one project, plugin and name
    /// stay.
    void open(Offer offer, const model::Source& source);
    [[nodiscard]] SecretWorkPtr secrets() const;

    /// The chosen plugin; nullptr if an existing source's is not among those offered.
    [[nodiscard]] const readiness::SourceKind* kind() const;
    [[nodiscard]] bool hasProject() const { return !m_offer.projects.empty(); }
    [[nodiscard]] readiness::SourceDraft draft() const;

    struct Verdict
    {
        bool isGood = false;
        QString homeless; ///< what is wrong and belongs to no field
    };
    /// Says what is wrong beside the fields. `takesFocus`: puts the keyboard where the first problem is.
    [[nodiscard]] Verdict check(bool takesFocus);
    void showNameProblem(const QString& text); ///< empty: none
    void focusFirst();

Q_SIGNALS:
    void edited();
    void kindChanged();

private:
    [[nodiscard]] static QString aboutOf(const readiness::SourceKind& kind);
    void showKind();

    Offer m_offer;
    model::Source m_source;
    model::Json m_config = model::Json::object();
    QComboBox* m_project;
    KindChooser* m_kind;
    QLabel* m_about;
    QLineEdit* m_instance;
    QLabel* m_instanceProblem;
    SchedulePicker* m_schedule;
    QLabel* m_scheduleProblem;
    SecretEditor* m_secrets;
    ConfigEditor* m_editor;
};

} // namespace slipway::views
