// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/mentions.h"

#include "core/policy/people_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

/// The text with what stands between back quotes blanked: a span ends with as many as it began with.
QString withoutCode(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(code, QStringLiteral(" "));
}

/// As "@" is followed by: the same name, whoever writes it.
QString handleOf(const QString& person)
{
    return person.trimmed().toLower();
}

bool isSeenBy(const QString& person, const Note& note, const PeoplesInput& people)
{
    const auto& said = people.notesSeen;
    const auto newest = std::find_if(said.rbegin(), said.rend(), [&](const NoteSeen& seen) {
        return seen.note == note.id && policy::isSamePerson(seen.by, person);
    });
    return newest != said.rend() && !newest->withdrawn;
}

} // namespace

QStringList mentionsIn(const QString& text)
{
    static const QRegularExpression mention(
        QStringLiteral("(?<![\\p{L}\\p{N}._+@-])@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    const QString words = withoutCode(text);
    for (auto match = mention.globalMatch(words); match.hasNext();) {
        const QString name = match.next().captured(1).toLower();
        if (!names.contains(name))
            names += name;
    }
    return names;
}

std::vector<Note> standingNotes(const PeoplesInput& people)
{
    std::vector<Note> notes = people.notes;
    std::erase_if(notes, [&](const Note& note) {
        return std::any_of(people.notesWithdrawn.begin(), people.notesWithdrawn.end(),
                           [&](const NoteWithdrawal& withdrawal) { return withdrawal.note == note.id; });
    });
    return notes;
}

std::vector<Mention> mentionsOf(const QString& person, const std::vector<Project>& projects,
                                const std::vector<Release>& releases,
                                const QHash<ReleaseId, PeoplesInput>& people, bool withSeen)
{
    std::vector<Mention> mentions;
    const QString handle = handleOf(person);
    for (const Release& release : releases) {
        const auto project = std::find_if(projects.begin(), projects.end(),
                                          [&](const Project& p) { return p.id == release.project; });
        const auto said = people.constFind(release.id);
        if (project == projects.end() || said == people.constEnd())
            continue;
        for (const Note& note : standingNotes(*said)) {
            if (!note.mentions.contains(handle))
                continue;
            const bool isSeen = isSeenBy(person, note, *said);
            if (withSeen || !isSeen)
                mentions.push_back({*project, release, note, isSeen});
        }
    }
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
        return a.isSeen != b.isSeen ? b.isSeen : a.note.at > b.note.at;
    });
    return mentions;
}

QStringList knownPeople(const PeoplesInput& people)
{
    QStringList names;
    const auto know = [&](const QString& name) {
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    };
    for (const Attestation& attestation : people.attestations)
        know(attestation.by);
    for (const Waiver& waiver : people.waivers) {
        know(waiver.requestedBy);
        know(waiver.approvedBy);
    }
    for (const SignOff& signOff : people.signOffs)
        know(signOff.by);
    for (const Decision& decision : people.decisions) {
        know(decision.by);
        for (const Condition& condition : decision.conditions)
            know(condition.owner);
    }
    for (const NotApplicable& record : people.notApplicable) {
        know(record.by);
        know(record.approvedBy);
    }
    for (const Assignment& assignment : people.assignments) {
        know(assignment.by);
        know(assignment.owner);
    }
    for (const Note& note : people.notes) {
        know(note.by);
        for (const QString& name : note.mentions)
            know(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace slipway::readiness
