// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "views/widgets/drafts.h"

#include <QObject>

#include <memory>

namespace slipway::views {

class PolicyDocument;

/// Keeps what is typed in a document as a draft for as long as it differs from the text that was opened.
/// Writes off the GUI thread, one text at a time; GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives this, but for its destructor.
    DraftKeeper(const PolicyDocument& document, QObject* parent);

    /// From now on keeps drafts of the workspace at that place. What was typed before is kept in the one that
    /// it was typed in. Call it before anything else.
    void setWorkspace(const QString& location);
    /// `name` names the draft of the text opened next, and `original` is what that is compared with. Gives
    /// the draft that was kept of it before, if that says something else.
    [[nodiscard]] std::optional<QByteArray> begin(const QString& name, const QByteArray& original);
    void setOriginal(const QByteArray& original) { m_original = original; }
    void keep();       ///< what is typed, or drops the draft if nothing is changed
    void keepBehind(); ///< what is typed, for who goes on to another text or is destroyed

    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QByteArray& original() const { return m_original; }

Q_SIGNALS:
    void failed(const slipway::model::Error& error);

private:
    const PolicyDocument& m_document;
    std::shared_ptr<const Drafts> m_drafts; ///< of the workspace; null until there is one
    std::unique_ptr<QObject> m_writing;     ///< the context of what is written for this workspace
    bool m_isWriting = false;
    bool m_writesAgain = false;
    QString m_name;
    QByteArray m_original;
};

} // namespace slipway::views
