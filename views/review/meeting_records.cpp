// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_records.h"

#include "core/readiness/explanation.h"
#include "core/report/report_language.h"

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

Result<MeetingRecords> readMeeting(ReviewDesk& desk, const ReviewId& review, const ReleaseId& release)
{
    auto file = desk.review(review);
    if (!file)
        return file.error();
    auto names = releaseNames(desk.workspace(), {*file});
    if (!names)
        return names.error();
    const auto people = desk.workspace().history().peoplesInput();
    if (!people)
        return people.error();
    MeetingRecords records{std::move(file).value(), std::move(names).value(), {}};
    for (const ReviewEvent& event : records.file.events) {
        if (event.step != ReviewStep::Decided || event.release != release)
            continue;
        for (const Decision& decision : people->value(release).decisions) {
            if (decision.id == event.decision)
                records.decisions.push_back(decision);
        }
    }
    return records;
}

Result<EnteredRelease> enterRelease(ReviewDesk& desk, const ReviewId& review, const ReleaseId& release,
                                    const QString& by, const QString& language)
{
    auto look = desk.enter(review, release, by);
    if (!look)
        return look.error();
    auto records = readMeeting(desk, review, release);
    if (!records)
        return records.error();
    auto recorded = std::make_shared<const readiness::Dossier>(look->dossier);
    readiness::explainIn(look->dossier, report::ReportLanguage(language).phrases());
    return EnteredRelease{std::move(look).value(), std::move(recorded), std::move(records).value()};
}

} // namespace slipway::views
