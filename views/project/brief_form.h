// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

class BriefListEditor;

/// The releases that a brief may depend on, by project.
using ReleaseNames = QMap<QString, QStringList>;

/// Where a person writes a launch brief, checked as it is saved, with what is wrong said above the buttons.
class BriefForm : public QWidget
{
    Q_OBJECT

public:
    explicit BriefForm(QWidget* parent);

    /// Fills the form. The brief's release says for what it is saved unless the person chooses otherwise.
    void edit(const model::Brief& brief, const readiness::Dossier& dossier);
    void setReleaseNames(const ReleaseNames& names);
    /// What the form says, or which number is none.
    [[nodiscard]] model::Result<model::Brief> brief() const;
    /// True once it says something else than when it was filled.
    [[nodiscard]] bool isChanged() const;
    void setBusy(bool isBusy);
    void showProblem(const model::Error& error);

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QPlainTextEdit* addText(QVBoxLayout* layout, const QString& title, const QString& hint,
                                          const char* name);
    [[nodiscard]] BriefListEditor* addList(QVBoxLayout* layout, const QString& title, const QString& name,
                                           const QStringList& columns, const QString& add);
    [[nodiscard]] QLineEdit* makeNumber(const QString& title, const char* name);
    [[nodiscard]] QWidget* makeForecast();
    [[nodiscard]] QWidget* makeScope();
    [[nodiscard]] QWidget* makeFoot();

    model::ProjectId m_project;
    model::ReleaseId m_release; ///< that is shown
    model::Brief m_filled;      ///< what the form said before it was touched
    QButtonGroup* m_scope;
    QPlainTextEdit* m_problem;
    QPlainTextEdit* m_users;
    BriefListEditor* m_goals;
    BriefListEditor* m_measures;
    BriefListEditor* m_criteria;
    QLineEdit* m_forecastUsers;
    QLineEdit* m_peak;
    QLineEdit* m_growth;
    BriefListEditor* m_risks;
    QPlainTextEdit* m_rollback;
    BriefListEditor* m_callers;
    QPlainTextEdit* m_communications;
    BriefListEditor* m_dependencies;
    QLabel* m_wrong;
    QPushButton* m_save;
};

} // namespace slipway::views
