// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_catalogue.h"
#include "views/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace slipway::views {

class InlineMessage;
class PoliciesModel;
class PoliciesTable;
class PolicyEditor;

/// The policies of the workspace: which are in force, what each judges, and the editor of one.
class PoliciesPage : public Page
{
    Q_OBJECT

public:
    PoliciesPage(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void openChosen();
    void newPolicy();
    /// Opens the text of a file as a policy to be adopted.
    void openFile(const QString& path);

    [[nodiscard]] PoliciesModel& policiesModel() { return *m_model; }
    [[nodiscard]] PoliciesTable& table() { return *m_table; }
    [[nodiscard]] PolicyEditor& editor(); ///< made when it is first asked for
    [[nodiscard]] bool isEditing() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    void connectParts();
    void addActions();
    void updateActions();
    void receive(readiness::PolicyCatalogue catalogue);
    void edit(const QString& name, const QByteArray& text);

    ViewContext m_context;
    store::PoliciesInForce m_inForce;
    PoliciesModel* m_model;
    PoliciesTable* m_table;
    PolicyEditor* m_editor = nullptr; ///< in the stack, once it is made
    QStackedWidget* m_stack;
    InlineMessage* m_message;
    QLabel* m_count;
    QPushButton* m_new;
    QPushButton* m_file;
    QPushButton* m_open;
    std::unique_ptr<QObject> m_reads; ///< the context of this workspace's reads
    bool m_isShown = false;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views
