// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/release_pane.h"
#include "views/view_context.h"

#include "core/readiness/workspace.h"

class QStackedWidget;

namespace slipway::views {

class BriefForm;
class BriefView;
class InlineMessage;

/// The launch brief of the release that is shown: to read, to write, to bring from Markdown and take there.
class BriefPane : public ReleasePane
{
    Q_OBJECT

public:
    BriefPane(ViewContext context, QWidget* parent);

    /// What is being written stays.
    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    void edit();
    void askForFile(); ///< to import
    void askWhereToExport();
    void readFromRepository();
    /// Puts what the file says into the form, to be looked at and saved.
    void importFile(const QString& path);
    void exportTo(const QString& path);
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void changed(); ///< something was stored
    void releaseRequested(const model::ReleaseId& release);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void openForm(const model::Brief& brief);
    void closeForm();
    void cancel();
    void look(const model::Result<readiness::BriefDocument>& document, const QString& from);
    void save();
    void write(model::Brief brief);
    void showWritten(const readiness::WrittenBrief& written);
    [[nodiscard]] const model::Brief* inForce() const;

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    InlineMessage* m_message;
    QStackedWidget* m_stack;
    BriefView* m_view;
    BriefForm* m_form;
    std::unique_ptr<QObject> m_asked; ///< the context of what is read for the release shown
};

} // namespace slipway::views
