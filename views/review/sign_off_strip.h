// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_part.h"

#include "core/model/evaluation.h"
#include "core/model/review.h"

#include <vector>

namespace slipway::views {

/// One card for each role that signs: who did, or who of the role is there.
class SignOffStrip : public MeetingPart
{
    Q_OBJECT

public:
    using MeetingPart::MeetingPart;

    void setSignOffs(const std::vector<model::SignOffState>& states,
                     const std::vector<model::Attendee>& present);
    [[nodiscard]] int heightAt1080() const override { return m_cards.empty() ? 0 : 152; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Card
    {
        QString role;
        QString who;
        model::ResultState state;
    };
    std::vector<Card> m_cards;
};

} // namespace slipway::views
