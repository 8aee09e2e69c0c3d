// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_part.h"

#include "core/model/evaluation.h"

#include <vector>

namespace slipway::views {

/// How many criteria of each characteristic pass: five columns, and a sixth where the checklist asks about
/// AI.
class CharacteristicStrip : public MeetingPart
{
    Q_OBJECT

public:
    using MeetingPart::MeetingPart;

    void setEvaluation(const model::Evaluation& evaluation);
    [[nodiscard]] size_t columns() const { return m_columns.size(); }
    [[nodiscard]] int heightAt1080() const override { return 130; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column
    {
        QString name;
        QString count;
        model::ResultState state;
    };
    std::vector<Column> m_columns;
};

} // namespace slipway::views
