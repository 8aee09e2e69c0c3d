// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_blank.h"

#include "views/activity/activity_page.h"
#include "views/widgets/labels.h"

#include <QLabel>
#include <QLocale>

namespace slipway::views {

ActivityBlank::ActivityBlank(QWidget& page)
    : m_title(makeLabel({}, TextStyle::Title, &page))
    , m_hint(makeLabel({}, TextStyle::Body, &page, true))
{
    m_title->setObjectName(QStringLiteral("activityBlank"));
}

void ActivityBlank::forget()
{
    m_isRead = false;
    m_hasFailed = false;
}

void ActivityBlank::beginReading()
{
    m_isRead = false;
}

void ActivityBlank::finishReading()
{
    m_isRead = true;
    m_hasFailed = false;
}

void ActivityBlank::setFailed()
{
    m_hasFailed = true;
}

void ActivityBlank::tellSearched(double fraction)
{
    if (!m_isRead)
        m_hint->setText(ActivityPage::tr("%1% of the trail is looked through")
                            .arg(QLocale().toString(int(100 * fraction))));
}

void ActivityBlank::explain(bool isNarrowed)
{
    m_hint->clear();
    if (m_hasFailed) {
        m_title->setText(ActivityPage::tr("The activity could not be read"));
        m_hint->setText(ActivityPage::tr("What went wrong stands above."));
    } else if (!m_isRead) {
        m_title->setText(ActivityPage::tr("Reading the activity…"));
    } else if (isNarrowed) {
        m_title->setText(ActivityPage::tr("Nothing matches"));
        m_hint->setText(ActivityPage::tr("Change what narrows the list, or clear the search with Escape."));
    } else {
        m_title->setText(ActivityPage::tr("Nothing was done yet"));
        m_hint->setText(
            ActivityPage::tr("Every change of the workspace is recorded here, by whom and when."));
    }
}

} // namespace slipway::views
