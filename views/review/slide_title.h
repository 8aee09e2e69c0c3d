// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting_part.h"

#include <optional>

namespace slipway::views {

/// The release, what it is about to do, and its verdict; once the meeting decided, the stamp of that too.
class SlideTitle : public MeetingPart
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        QString below; ///< commit and launch
        model::Verdict verdict = model::Verdict::NoEvidence;
        QString verdictWord;
        std::optional<model::Verdict> decided;
        QString stamp; ///< "Decided Go, ada, 14:35"

        bool operator==(const Content&) const = default;
    };

    using MeetingPart::MeetingPart;

    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] int heightAt1080() const override { return 150; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Gives the width that it took.
    int paintVerdict(QPainter& painter) const;
    void paintStamp(QPainter& painter) const;
    /// A name too long for its place gets smaller, down to half; what is still too long is elided.
    void paintName(QPainter& painter, const QRect& box) const;

    Content m_content;
};

} // namespace slipway::views
