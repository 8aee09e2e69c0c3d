// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_group.h"

#include "views/settings/setting_row.h"
#include "views/widgets/labels.h"

#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

SettingsGroup::SettingsGroup(const QString& id, const QString& title, ViewContext context,
                             UserSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
    , m_reads(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("settings-") + id);
    setProperty("card", true);
    setAccessibleName(title);
    m_layout->setContentsMargins(20, 16, 20, 12);
    m_layout->setSpacing(2);
    m_layout->addWidget(makeLabel(title, TextStyle::Title, this));
}

SettingsGroup::~SettingsGroup() = default;

void SettingsGroup::setContext(const ViewContext& context)
{
    m_context = context;
    m_reads = std::make_unique<QObject>();
}

SettingRow* SettingsGroup::addRow(const QString& title, const QString& explanation, QWidget* control)
{
    auto* row = new SettingRow(title, explanation, control, this);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    return row;
}

bool SettingsGroup::filter(const QStringList& words)
{
    const QString heading = m_title.toLower();
    const bool isAll =
        std::all_of(words.begin(), words.end(), [&](const QString& word) { return heading.contains(word); });
    bool isAny = false;
    for (SettingRow* row : m_rows) {
        const bool isShown = isAll || row->holds(words);
        row->setVisible(isShown);
        isAny = isAny || isShown;
    }
    setVisible(isAny);
    return isAny;
}

void SettingsGroup::run(const Work& work, const std::function<void()>& then)
{
    if (!m_context.workspace)
        return;
    readiness::runTask<Done>(
        m_reads.get(), [workspace = m_context.workspace, work](const Progress&) { return work(*workspace); },
        [this, then](const Status& status) {
            if (status)
                then();
            else
                Q_EMIT failed(status.error());
            refresh();
        });
}

void SettingsGroup::store(Work work, const QString& said, Work undo)
{
    run(work, [this, said, undo = std::move(undo)] {
        Q_EMIT stored(said,
                      [this, undo] { run(undo, [this] { Q_EMIT done(tr("It is as it was before.")); }); });
    });
}

} // namespace slipway::views
