// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/view_context.h"

#include <QFrame>

class QVBoxLayout;

namespace slipway::views {

class SettingRow;
class UserSettings;

/// Rows that belong together under a heading.
class SettingsGroup : public QFrame
{
    Q_OBJECT

public:
    /// `id` ("appearance") names it for tests, and is never translated.
    SettingsGroup(const QString& id, const QString& title, ViewContext context, UserSettings& settings,
                  QWidget* parent);
    ~SettingsGroup() override;

    [[nodiscard]] const QString& title() const { return m_title; }
    virtual void setContext(const ViewContext& context);
    /// Shows what holds now.
    virtual void refresh() = 0;
    /// Shows the rows that hold every word, all of them where the heading does; whether any is left.
    bool filter(const QStringList& words);

Q_SIGNALS:
    void done(const QString& text);
    /// Something was stored in the workspace; `undo` takes it back.
    void stored(const QString& text, const std::function<void()>& undo);
    void failed(const slipway::model::Error& error);

protected:
    using Work = std::function<model::Status(readiness::Workspace&)>;

    SettingRow* addRow(const QString& title, const QString& explanation, QWidget* control);
    [[nodiscard]] const ViewContext& context() const { return m_context; }
    [[nodiscard]] UserSettings& settings() const { return m_settings; }
    /// Runs off the GUI thread, says what was done and offers to undo it; refreshes either way.
    void store(Work work, const QString& said, Work undo);
    /// Reads off the GUI thread; dropped once there is another workspace.
    template<class T>
    void read(std::function<model::Result<T>(readiness::Workspace&)> work,
              std::function<void(const T&)> take);
    [[nodiscard]] QObject* reads() const { return m_reads.get(); }

private:
    void run(const Work& work, const std::function<void()>& then);

    ViewContext m_context;
    UserSettings& m_settings;
    QString m_title;
    QVBoxLayout* m_layout;
    std::vector<SettingRow*> m_rows;
    std::unique_ptr<QObject> m_reads;
};

template<class T>
void SettingsGroup::read(std::function<model::Result<T>(readiness::Workspace&)> work,
                         std::function<void(const T&)> take)
{
    if (!m_context.workspace)
        return;
    readiness::runTask<T>(
        m_reads.get(),
        [workspace = m_context.workspace, work = std::move(work)](const model::Progress&) {
            return work(*workspace);
        },
        [this, take = std::move(take)](const model::Result<T>& value) {
            if (value)
                take(*value);
            else
                Q_EMIT failed(value.error());
        });
}

} // namespace slipway::views
