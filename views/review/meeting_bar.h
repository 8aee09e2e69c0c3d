// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_look.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace slipway::views {

class MeetingButton;

/// The buttons below a meeting's page, each with the key that does the same. Where a language is too long for
/// the width, those that decide nothing show their keys only.
class MeetingBar : public QWidget
{
    Q_OBJECT

public:
    MeetingBar(const MeetingLook& look, QWidget* parent);

    void setSummary(bool isSummary); ///< there one exports and closes instead of deciding
    void fit();                      ///< to the look
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();
    MeetingButton* add(const char* action, const QString& text, const QString& key, Colour colour,
                       bool isFramed = false);

    const MeetingLook& m_look;
    QHBoxLayout* m_layout;
    std::vector<MeetingButton*> m_deciding;
    std::vector<MeetingButton*> m_ending;
    std::vector<MeetingButton*> m_moving;
};

} // namespace slipway::views
