// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_catalogue.h"
#include "core/readiness/policy_desk.h"
#include "views/view_context.h"
#include "views/widgets/drafts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::views {

class ImpactTable;
class InlineMessage;
class PolicyCheck;
class PolicyDocument;
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
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeParts();
    void connectParts();
    void receive(const std::shared_ptr<const PolicyReading>& reading);
    void tellState();
    void keepDraft();
    void goToCriterion(const QString& id);
    /// Runs impactOf() and hands on what it says; says why not.
    void weigh(const std::function<void(const readiness::PolicyImpact&)>& then);
    /// Only the policy with the SHA-256 that was weighed.
    void adoptNow(const QString& weighed);
    void askWhereToExport();

    ViewContext m_context;
    store::PoliciesInForce m_inForce;
    std::shared_ptr<const Drafts> m_drafts;
    std::unique_ptr<QObject> m_keeping; ///< the context of drafts being written
    bool m_isKeeping = false;
    bool m_keepsAgain = false;
    QString m_draftName;
    QByteArray m_original;
    std::shared_ptr<const PolicyReading> m_reading;
    SourceEdit* m_source;
    PolicyDocument* m_document;
    PolicyCheck* m_check;
    PolicyForm* m_form;
    InlineMessage* m_message;
    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_back;
    QPushButton* m_discard;
    QPushButton* m_export;
    QPushButton* m_impact;
    QPushButton* m_adopt;
    ImpactTable* m_releases;
    bool m_isAsking = false;           ///< whether to adopt
    std::unique_ptr<QObject> m_work;   ///< the context of what runs for this text
    std::unique_ptr<QObject> m_acting; ///< of what was told to be done, whatever is typed meanwhile
};

} // namespace slipway::views
