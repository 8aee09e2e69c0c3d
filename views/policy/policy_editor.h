// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_desk.h"
#include "views/view_context.h"

#include <QWidget>

namespace slipway::views {

class DraftKeeper;
class ImpactTable;
class InlineMessage;
class PolicyAdoption;
class PolicyCheck;
class PolicyDocument;
class PolicyEditorHeader;
class PolicyForm;
class SourceEdit;
struct PolicyReading;

/// One policy being written: fields on the left, source on the right, one text behind both. Says what is
/// wrong, what adopting it would change on every release, and adopts it once that was seen. What is typed is
/// kept as a draft until it is adopted or discarded.
class PolicyEditor : public QWidget
{
    Q_OBJECT

public:
    PolicyEditor(ViewContext context, QWidget* parent);
    ~PolicyEditor() override;

    void setContext(const ViewContext& context);
    /// What policies are in force now: for `extends` and for versions.
    void setInForce(const store::PoliciesInForce& inForce);
    /// `draftName` names its draft; `text` is what it is compared with.
    void open(const QString& draftName, const QByteArray& text);
    /// Puts that text in place of what is there; can be undone.
    void replace(const QByteArray& text);

    void undo();
    void redo();
    void showImpact(); ///< what adopting it would change
    void adopt();      ///< shows that, and asks
    void leave();      ///< asks first if there is something unsaved
    void discard();
    void exportTo(const QString& path);

    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] std::shared_ptr<const PolicyReading> reading() const { return m_reading; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }
    [[nodiscard]] SourceEdit& source() { return *m_source; }

Q_SIGNALS:
    void left();
    void adopted(const QString& name); ///< id and version

private:
    [[nodiscard]] QWidget* makeParts();
    void connectParts();
    void connectAdoption();
    void receive(const std::shared_ptr<const PolicyReading>& reading);
    void tellState();
    void goToCriterion(const QString& id);
    void askWhereToExport();

    ViewContext m_context;
    std::shared_ptr<const PolicyReading> m_reading;
    SourceEdit* m_source;
    PolicyDocument* m_document;
    PolicyCheck* m_check;
    PolicyForm* m_form;
    InlineMessage* m_message;
    PolicyEditorHeader* m_header;
    ImpactTable* m_releases;
    DraftKeeper* m_draft;
    PolicyAdoption* m_adoption;
    std::unique_ptr<QObject> m_exports; ///< the context of what is written to files from this workspace
};

} // namespace slipway::views
