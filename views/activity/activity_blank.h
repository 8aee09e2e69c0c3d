// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace slipway::views {

/// What stands in place of the activity while there is none to list, and why that is. GUI thread.
class ActivityBlank
{
public:
    /// The labels are children of the page.
    explicit ActivityBlank(QWidget& page);

    void forget();       ///< another workspace: nothing of it was read, and nothing has failed
    void beginReading(); ///< what is found now is not what was
    void finishReading();
    void setFailed();
    /// How much of the trail was looked through, 0 to 1; nothing once it is read.
    void tellSearched(double fraction);
    /// Says why there is nothing; `isNarrowed`: a search or a choice leaves something out.
    void explain(bool isNarrowed);

    [[nodiscard]] QLabel& title() { return *m_title; }
    [[nodiscard]] QLabel& hint() { return *m_hint; }

private:
    QLabel* m_title;
    QLabel* m_hint;
    bool m_isRead = false;
    bool m_hasFailed = false;
};

} // namespace slipway::views
