// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_words.h"

#include "core/model/json.h"

#include <QLocale>

#include <array>

namespace slipway::views {

using namespace model;
using store::ActivityLine;

namespace {

struct Wording
{
    const char* action;
    const char* text;
};

// What a person did, as it follows the name.
constexpr std::array kWordings{
    Wording{"project-added", QT_TRANSLATE_NOOP("ActivityWords", "added a project")},
    Wording{"project-updated", QT_TRANSLATE_NOOP("ActivityWords", "changed a project")},
    Wording{"project-removed", QT_TRANSLATE_NOOP("ActivityWords", "removed a project")},
    Wording{"project-restored", QT_TRANSLATE_NOOP("ActivityWords", "restored a project")},
    Wording{"release-added", QT_TRANSLATE_NOOP("ActivityWords", "added a release")},
    Wording{"release-revised", QT_TRANSLATE_NOOP("ActivityWords", "changed a release")},
    Wording{"release-removed", QT_TRANSLATE_NOOP("ActivityWords", "removed a release")},
    Wording{"release-restored", QT_TRANSLATE_NOOP("ActivityWords", "restored a release")},
    Wording{"evidence-stored", QT_TRANSLATE_NOOP("ActivityWords", "stored evidence")},
    Wording{"dead-letters-kept", QT_TRANSLATE_NOOP("ActivityWords", "kept dead letters")},
    Wording{"dead-letter-seen-again", QT_TRANSLATE_NOOP("ActivityWords", "sent a dead letter again")},
    Wording{"dead-letter-replayed", QT_TRANSLATE_NOOP("ActivityWords", "replayed a dead letter")},
    Wording{"dead-letter-replay-failed",
            QT_TRANSLATE_NOOP("ActivityWords", "replayed a dead letter in vain")},
    Wording{"dead-letter-discarded", QT_TRANSLATE_NOOP("ActivityWords", "discarded a dead letter")},
    Wording{"source-added", QT_TRANSLATE_NOOP("ActivityWords", "added a source")},
    Wording{"source-revised", QT_TRANSLATE_NOOP("ActivityWords", "changed a source")},
    Wording{"source-removed", QT_TRANSLATE_NOOP("ActivityWords", "removed a source")},
    Wording{"collected", QT_TRANSLATE_NOOP("ActivityWords", "collected a source")},
    Wording{"attested", QT_TRANSLATE_NOOP("ActivityWords", "attested")},
    Wording{"attestation-withdrawn", QT_TRANSLATE_NOOP("ActivityWords", "took an attestation back")},
    Wording{"waived", QT_TRANSLATE_NOOP("ActivityWords", "waived")},
    Wording{"waiver-requested", QT_TRANSLATE_NOOP("ActivityWords", "asked for a waiver")},
    Wording{"waiver-approved", QT_TRANSLATE_NOOP("ActivityWords", "approved a waiver")},
    Wording{"waiver-refused", QT_TRANSLATE_NOOP("ActivityWords", "refused a waiver")},
    Wording{"waiver-withdrawn", QT_TRANSLATE_NOOP("ActivityWords", "took a waiver back")},
    Wording{"signed-off", QT_TRANSLATE_NOOP("ActivityWords", "signed off")},
    Wording{"sign-off-withdrawn", QT_TRANSLATE_NOOP("ActivityWords", "took a sign-off back")},
    Wording{"decided", QT_TRANSLATE_NOOP("ActivityWords", "decided")},
    Wording{"condition-met", QT_TRANSLATE_NOOP("ActivityWords", "met a condition")},
    Wording{"condition-reopened", QT_TRANSLATE_NOOP("ActivityWords", "opened a condition again")},
    Wording{"not-applicable", QT_TRANSLATE_NOOP("ActivityWords", "took a criterion out")},
    Wording{"applies-after-all", QT_TRANSLATE_NOOP("ActivityWords", "put a criterion back")},
    Wording{"assigned", QT_TRANSLATE_NOOP("ActivityWords", "named an owner")},
    Wording{"noted", QT_TRANSLATE_NOOP("ActivityWords", "wrote a note")},
    Wording{"note-seen", QT_TRANSLATE_NOOP("ActivityWords", "saw a note")},
    Wording{"brief-written", QT_TRANSLATE_NOOP("ActivityWords", "wrote a launch brief")},
    Wording{"promoted", QT_TRANSLATE_NOOP("ActivityWords", "promoted a release")},
    Wording{"canary-step", QT_TRANSLATE_NOOP("ActivityWords", "took a canary step")},
    Wording{"rolled-back", QT_TRANSLATE_NOOP("ActivityWords", "rolled a release back")},
    Wording{"setting-changed", QT_TRANSLATE_NOOP("ActivityWords", "changed a setting")},
    Wording{"policy-adopted", QT_TRANSLATE_NOOP("ActivityWords", "adopted a policy")},
};

QStringList keys(std::initializer_list<const char*> actions)
{
    QStringList list;
    for (const char* action : actions)
        list += QString::fromLatin1(action);
    return list;
}

QString textOf(const Json& payload, const char* key)
{
    const auto found = payload.find(key);
    return found != payload.end() && found->is_string() ? toQString(found->get_ref<const std::string&>())
                                                        : QString();
}

} // namespace

QString ActivityWords::of(const QString& action)
{
    for (const Wording& wording : kWordings) {
        if (action == QLatin1String(wording.action))
            return tr(wording.text);
    }
    return QString(action).replace(QLatin1Char('-'), QLatin1Char(' '));
}

std::vector<ActivityFamily> ActivityWords::families()
{
    return {
        {tr("Answers and waivers"),
         keys({"attested", "attestation-withdrawn", "waived", "waiver-requested", "waiver-approved",
               "waiver-refused", "waiver-withdrawn", "not-applicable", "applies-after-all"})},
        {tr("Sign-offs and decisions"),
         keys({"signed-off", "sign-off-withdrawn", "decided", "condition-met", "condition-reopened"})},
        {tr("Launches"), keys({"promoted", "canary-step", "rolled-back", "brief-written"})},
        {tr("Owners and notes"), keys({"assigned", "noted", "note-seen"})},
        {tr("Evidence and sources"),
         keys({"evidence-stored", "collected", "source-added", "source-revised", "source-removed"})},
        {tr("Dead letters"), keys({"dead-letters-kept", "dead-letter-seen-again", "dead-letter-replayed",
                                   "dead-letter-replay-failed", "dead-letter-discarded"})},
        {tr("Projects and releases"),
         keys({"project-added", "project-updated", "project-removed", "project-restored", "release-added",
               "release-revised", "release-removed", "release-restored"})},
        {tr("Policies and settings"), keys({"policy-adopted", "setting-changed"})},
    };
}

QString ActivityWords::about(const ActivityLine& line)
{
    if (!line.release.isEmpty())
        return QStringLiteral("%1 %2").arg(line.project, line.release);
    if (line.project.isEmpty() || line.about.isEmpty())
        return line.project.isEmpty() ? line.about : line.project;
    return tr("%1, %2", "a project and what of it").arg(line.project, line.about);
}

QString ActivityWords::detail(const ActivityLine& line)
{
    const auto parsed = parseJson(line.record.payload, line.record.action);
    if (!parsed || !parsed->is_object())
        return {};
    QStringList parts;
    for (const char* key : {"criterion", "role", "verdict", "owner", "step", "reason", "text", "what"}) {
        const QString text = textOf(*parsed, key).simplified();
        if (!text.isEmpty() && text != line.record.action)
            parts += text;
    }
    if (const auto ids = parsed->find("ids"); ids != parsed->end() && ids->is_array())
        parts += tr("%n piece(s) of evidence", nullptr, static_cast<int>(ids->size()));
    return parts.join(QStringLiteral(" · "));
}

QString ActivityWords::sentence(const ActivityLine& line)
{
    const QString what = of(line.record.action);
    const QString concerned = about(line);
    return concerned.isEmpty()
               ? tr("%1 %2", "who, did what").arg(line.record.actor, what)
               : tr("%1 %2: %3", "who, did what, to what").arg(line.record.actor, what, concerned);
}

QString ActivityWords::exactly(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return QLocale().toString(local, tr("ddd d MMM yyyy, HH:mm:ss", "date and time format")) +
           QLatin1Char(' ') + local.timeZoneAbbreviation();
}

std::vector<store::ActivityWord> ActivityWords::search(const QString& text)
{
    std::vector<store::ActivityWord> words;
    for (const QString& typed : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        store::ActivityWord word{typed};
        for (const Wording& wording : kWordings) {
            if (tr(wording.text).contains(typed, Qt::CaseInsensitive))
                word.actions += QString::fromLatin1(wording.action);
        }
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace slipway::views
