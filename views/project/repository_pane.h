// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/release_pane.h"
#include "views/project/repository_scan.h"
#include "views/view_context.h"

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QVBoxLayout;

namespace slipway::views {

class FindingView;
class InlineMessage;

/// What the scan found in the repository, by family of checks: facts with their meaning, findings with their
/// places, and what each check reads.
class RepositoryPane : public ReleasePane
{
    Q_OBJECT

public:
    RepositoryPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    /// Shows or hides what the chosen checks read.
    void toggleDocs();

    [[nodiscard]] FindingView& findings() { return *m_findings; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }

Q_SIGNALS:
    void scanRequested();
    void shown(); ///< the scan was read, or could not be

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeBody();
    void read();
    void setScan(RepositoryScan scan);
    void fillHeading();
    void fillFamilies();
    void showFamily();
    void showBlank(const QString& text, bool offersScan);
    [[nodiscard]] const ScannedFamily* chosenFamily() const; ///< nullptr: all of them

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    std::optional<RepositoryScan> m_scan;
    model::EvidenceId m_wanted;       ///< the scan to show
    std::unique_ptr<QObject> m_reads; ///< the context of the scan being read
    InlineMessage* m_message;
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_stateLayout = nullptr;
    QWidget* m_state = nullptr; ///< whether it is of the target; made anew
    QPushButton* m_docsButton;
    QPushButton* m_scanAgain;
    QTreeWidget* m_families;
    QTreeWidget* m_facts;
    FindingView* m_findings;
    QTextBrowser* m_docs;
    QWidget* m_body = nullptr;
    QWidget* m_blank;
    QLabel* m_blankText;
    QPushButton* m_blankScan;
    QAction* m_docsAction = nullptr;
};

} // namespace slipway::views
