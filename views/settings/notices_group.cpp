// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/notices_group.h"

#include "views/settings/user_settings.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace slipway::views {

using readiness::NoticeKind;

NoticesGroup::NoticesGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("notices"), tr("Notifications"), context, settings, parent)
    , m_quiet(new QCheckBox(tr("Quiet from"), this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
    , m_tray(new QCheckBox(tr("Keep running in the tray"), this))
{
    addKinds();
    addRow(tr("Quiet hours"), tr("Nothing pops up then; the list of notices still fills."), makeQuiet());
    m_tray->setObjectName(QStringLiteral("settingTray"));
    addRow(tr("When the window is closed"), tr("Sources go on being collected while it stays in the tray."),
           m_tray);
    connect(m_tray, &QCheckBox::toggled, this, [this](bool isOn) { this->settings().setClosesToTray(isOn); });
    connect(&this->settings(), &UserSettings::changed, this, &NoticesGroup::refresh);
    refresh();
}

void NoticesGroup::addKinds()
{
    struct Row
    {
        NoticeKind kind;
        QString title;
        QString explanation;
    };
    const std::vector<Row> rows{
        {NoticeKind::LaunchSoon, tr("Launch within 24 hours"), tr("Of a release that is not Go.")},
        {NoticeKind::VerdictTurned, tr("Verdict turned"), tr("For better or worse, while Slipway runs.")},
        {NoticeKind::SignOffAsked, tr("Sign-off asked"),
         tr("Of one of your roles, once a release could launch.")},
        {NoticeKind::WaiverEnds, tr("Waiver ends"), tr("Within 48 hours, of a release that is not out.")},
        {NoticeKind::Mention, tr("Mention"), tr("Somebody named you in a note.")},
        {NoticeKind::SourceFailing, tr("Source failing"), tr("It failed three times in a row.")},
    };
    for (const Row& row : rows) {
        auto* box = new QCheckBox(tr("Tell me"), this);
        box->setObjectName(QStringLiteral("settingNotice-") + readiness::toKey(row.kind));
        box->setAccessibleName(row.title);
        m_kinds.emplace_back(row.kind, box);
        addRow(row.title, row.explanation, box);
        connect(box, &QCheckBox::toggled, this,
                [this, kind = row.kind](bool isOn) { settings().setTold(kind, isOn); });
    }
}

QWidget* NoticesGroup::makeQuiet()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_quiet->setObjectName(QStringLiteral("settingQuiet"));
    m_from->setObjectName(QStringLiteral("settingQuietFrom"));
    m_from->setAccessibleName(tr("Quiet from"));
    for (QTimeEdit* time : {m_from, m_until})
        time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    m_until->setObjectName(QStringLiteral("settingQuietUntil"));
    m_until->setAccessibleName(tr("Quiet until"));
    layout->addWidget(m_quiet);
    layout->addWidget(m_from);
    layout->addWidget(makeLabel(tr("to", "quiet from 22:00 to 07:00"), TextStyle::Body, row));
    layout->addWidget(m_until);
    layout->addStretch();
    connect(m_quiet, &QCheckBox::toggled, this, &NoticesGroup::setQuiet);
    connect(m_from, &QTimeEdit::timeChanged, this, &NoticesGroup::setQuiet);
    connect(m_until, &QTimeEdit::timeChanged, this, &NoticesGroup::setQuiet);
    return row;
}

void NoticesGroup::setQuiet()
{
    settings().setQuietHours({m_quiet->isChecked(), m_from->time(), m_until->time()});
}

void NoticesGroup::refresh()
{
    const UserSettings& settings = this->settings();
    for (const auto& [kind, box] : m_kinds) {
        const QSignalBlocker quiet(box);
        box->setChecked(settings.isTold(kind));
    }
    const readiness::QuietHours hours = settings.quietHours();
    const QSignalBlocker quiet(m_quiet);
    const QSignalBlocker from(m_from);
    const QSignalBlocker until(m_until);
    const QSignalBlocker tray(m_tray);
    m_quiet->setChecked(hours.isOn);
    if (!m_from->hasFocus())
        m_from->setTime(hours.from);
    if (!m_until->hasFocus())
        m_until->setTime(hours.until);
    m_from->setEnabled(hours.isOn);
    m_until->setEnabled(hours.isOn);
    m_tray->setChecked(settings.closesToTray());
}

} // namespace slipway::views
