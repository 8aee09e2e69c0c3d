// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_draft.h"

#include <QSettings>

namespace slipway::views {

using namespace model;

namespace {

const QString kReleaseKey = QStringLiteral("release");
const QString kNotes = QStringLiteral("notes");
const QString kText = QStringLiteral("text");
const QString kReasonKey = QStringLiteral("reason-"); ///< and the verdict
const QString kConditionsKey = QStringLiteral("conditions");

QString draftGroup(const ReviewId& review)
{
    return QStringLiteral("meeting-drafts/") + review.toString();
}

} // namespace

void keepDraft(const ReviewId& review, const MeetingDraft& draft)
{
    QSettings settings;
    settings.remove(draftGroup(review));
    if (draft.isEmpty())
        return;
    settings.beginGroup(draftGroup(review));
    settings.setValue(kReleaseKey, draft.release.toString());
    for (auto reason = draft.reasons.begin(); reason != draft.reasons.end(); ++reason)
        settings.setValue(kReasonKey + toKey(reason.key()), reason.value());
    settings.beginWriteArray(kNotes, static_cast<int>(draft.notes.size()));
    int at = 0;
    for (auto note = draft.notes.begin(); note != draft.notes.end(); ++note) {
        settings.setArrayIndex(at++);
        settings.setValue(kReleaseKey, note.key().toString());
        settings.setValue(kText, note.value());
    }
    settings.endArray();
    settings.beginWriteArray(kConditionsKey, static_cast<int>(draft.conditions.size()));
    int row = 0;
    for (const Condition& condition : draft.conditions) {
        settings.setArrayIndex(row++);
        settings.setValue(QStringLiteral("what"), condition.what);
        settings.setValue(QStringLiteral("owner"), condition.owner);
        settings.setValue(QStringLiteral("due"), condition.due);
    }
    settings.endArray();
}

MeetingDraft keptDraft(const ReviewId& review)
{
    QSettings settings;
    settings.beginGroup(draftGroup(review));
    MeetingDraft draft;
    draft.release = ReleaseId(settings.value(kReleaseKey).toString());
    const int notes = settings.beginReadArray(kNotes);
    for (int at = 0; at < notes; ++at) {
        settings.setArrayIndex(at);
        draft.notes.insert(ReleaseId(settings.value(kReleaseKey).toString()),
                           settings.value(kText).toString());
    }
    settings.endArray();
    for (const Verdict verdict : kVerdicts) {
        if (const QString reason = settings.value(kReasonKey + toKey(verdict)).toString(); !reason.isEmpty())
            draft.reasons.insert(verdict, reason);
    }
    const int rows = settings.beginReadArray(kConditionsKey);
    for (int row = 0; row < rows; ++row) {
        settings.setArrayIndex(row);
        draft.conditions.push_back({settings.value(QStringLiteral("what")).toString(),
                                    settings.value(QStringLiteral("owner")).toString(),
                                    settings.value(QStringLiteral("due")).toDateTime()});
    }
    settings.endArray();
    return draft;
}

} // namespace slipway::views
