// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest.h"

#include "core/evidence/envelope_reader.h"
#include "core/evidence/redaction.h"
#include "core/evidence/refusal.h"

#include <atomic>
#include <future>
#include <thread>

namespace slipway::evidence {

using namespace model;

/// Evidence read from the arrivals, and who it came from: `positions[i]` is the arrival of `evidence[i]`.
struct Ingest::Batch
{
    std::span<const Arrival> arrivals;
    std::vector<Evidence> evidence;
    std::vector<size_t> positions;
    std::vector<Outcome> outcomes; ///< one for each arrival; what a try stored counts for the next ones

    void refuse(size_t position, Error error) { outcomes[position].refusal = std::move(error); }
};

namespace {

Error at(const Arrival& arrival, const char* pointer, const QString& what, const QString& hint,
         ErrorCode code = ErrorCode::InvalidInput)
{
    return {code, what, arrival.where + QLatin1Char('#') + QString::fromLatin1(pointer), hint};
}

/// A source may speak for itself and for its project only.
std::optional<Error> falseClaim(const Evidence& evidence, const Arrival& arrival)
{
    const auto differs = [](const QString& expected, const QString& said) {
        return !expected.isEmpty() && expected != said;
    };
    if (differs(arrival.plugin, evidence.source.plugin))
        return at(arrival, "/source/plugin",
                  QStringLiteral("claims to come from %1, but %2 sent it")
                      .arg(evidence.source.plugin.left(80), arrival.plugin),
                  QStringLiteral("correct the plugin"));
    if (differs(arrival.instance, evidence.source.instance) &&
        !evidence.source.instance.startsWith(arrival.instance + QLatin1Char(':')))
        return at(arrival, "/source/instance",
                  QStringLiteral("claims to come from %1, but %2 sent it")
                      .arg(evidence.source.instance.left(80), arrival.instance),
                  QStringLiteral("correct the plugin"));
    if (differs(arrival.project, evidence.subject.project))
        return at(arrival, "/subject/project",
                  QStringLiteral("is about %1, but its source is one of %2")
                      .arg(evidence.subject.project.left(80), arrival.project),
                  QStringLiteral("configure a source for that project"));
    return std::nullopt;
}

} // namespace

Ingest::Ingest(store::History& history, Rules rules)
    : m_history(history)
    , m_rules(std::move(rules))
{
}

void Ingest::BatchDeleter::operator()(Batch* batch) const
{
    delete batch;
}

Result<Evidence> Ingest::readOne(const Arrival& arrival, const QDateTime& now) const
{
    auto evidence = readEnvelope(arrival.json, arrival.where, {*m_rules.schema, *m_rules.registry, now});
    if (!evidence)
        return evidence;
    if (auto refusal = falseClaim(*evidence, arrival))
        return *refusal;
    redact(*evidence);
    return evidence;
}

Ingest::BatchPointer Ingest::read(std::span<const Arrival> arrivals) const
{
    // Validating costs more than storing; each envelope by itself, so all cores may do it.
    constexpr size_t kPiece = 64;
    const QDateTime now = m_rules.clock();
    std::vector<std::optional<Result<Evidence>>> results(arrivals.size());
    std::atomic<size_t> done = 0;
    const auto readPieces = [&] {
        for (size_t from = done.fetch_add(kPiece); from < arrivals.size(); from = done.fetch_add(kPiece)) {
            for (size_t i = from; i < std::min(from + kPiece, arrivals.size()); ++i)
                results[i].emplace(readOne(arrivals[i], now));
        }
    };
    const size_t pieces = (arrivals.size() + kPiece - 1) / kPiece;
    const size_t workers = std::min(pieces, size_t(std::max(1U, std::thread::hardware_concurrency())));
    std::vector<std::future<void>> helpers;
    for (size_t i = 1; i < workers; ++i)
        helpers.push_back(std::async(std::launch::async, readPieces));
    readPieces();
    for (std::future<void>& helper : helpers)
        helper.get();

    BatchPointer batch(new Batch);
    batch->arrivals = arrivals;
    batch->outcomes.resize(arrivals.size());
    batch->evidence.reserve(arrivals.size());
    for (size_t i = 0; i < arrivals.size(); ++i) {
        if (!*results[i]) {
            batch->refuse(i, results[i]->error());
            continue;
        }
        batch->evidence.push_back(std::move(*results[i]).value());
        batch->positions.push_back(i);
    }
    return batch;
}

Result<bool> Ingest::isKnownProject(const QString& name, bool& hasRead)
{
    const QMutexLocker lock(&m_projectsMutex);
    if (m_projects.contains(name))
        return true;
    if (hasRead)
        return false;
    const auto there = m_history.projects();
    if (!there)
        return there.error();
    const auto removed = m_history.removedProjects();
    if (!removed)
        return removed.error();
    for (const auto* list : {&*there, &*removed}) {
        for (const Project& project : *list)
            m_projects.insert(project.name);
    }
    hasRead = true;
    return m_projects.contains(name);
}

Status Ingest::refuseUnknownProjects(Batch& batch)
{
    bool hasRead = false; // once a batch is enough
    size_t kept = 0;
    for (size_t i = 0; i < batch.evidence.size(); ++i) {
        const QString project = batch.evidence[i].subject.project;
        const auto known = isKnownProject(project, hasRead);
        if (!known)
            return known.error();
        if (!*known) {
            batch.refuse(batch.positions[i],
                         {ErrorCode::NotFound,
                          QStringLiteral("the workspace has no project named %1").arg(project.left(80)),
                          QStringLiteral("#/subject/project"),
                          QStringLiteral("add it with: slipway project add, then replay this")});
            continue;
        }
        if (kept != i) {
            batch.evidence[kept] = std::move(batch.evidence[i]);
            batch.positions[kept] = batch.positions[i];
        }
        ++kept;
    }
    batch.evidence.resize(kept);
    batch.positions.resize(kept);
    return Done{};
}

Status Ingest::storeEvidence(Batch& batch, const QString& actor)
{
    if (batch.evidence.empty())
        return Done{};
    const auto appended = m_history.appendEvidence(batch.evidence, actor);
    if (!appended)
        return appended.error();
    for (size_t i = 0; i < batch.evidence.size(); ++i) {
        Outcome& outcome = batch.outcomes[batch.positions[i]];
        if (appended->fates[i] == store::Fate::Conflicting) {
            outcome.refusal = {ErrorCode::Conflict, QStringLiteral("there is other evidence with this id"),
                               QStringLiteral("#/id"),
                               QStringLiteral("evidence never changes: send it with an id of its own")};
            continue;
        }
        outcome.evidence = batch.evidence[i].id;
        if (appended->fates[i] == store::Fate::Stored)
            outcome.fate = Outcome::Fate::Stored;
        else if (outcome.fate != Outcome::Fate::Stored) // else this batch stored it when it was taken before
            outcome.fate = Outcome::Fate::AlreadyThere;
    }
    return Done{};
}

Status Ingest::keepDeadLetters(Batch& batch, const QString& actor)
{
    std::vector<DeadLetter> letters;
    std::vector<size_t> positions;
    for (size_t i = 0; i < batch.arrivals.size(); ++i) {
        Outcome& outcome = batch.outcomes[i];
        if (outcome.fate != Outcome::Fate::Dead)
            continue;
        letters.push_back(deadLetterOf(batch.arrivals[i], outcome.refusal));
        positions.push_back(i);
    }
    if (letters.empty())
        return Done{};
    const auto kept = m_history.appendDeadLetters(letters, actor);
    if (!kept)
        return kept.error();
    for (size_t i = 0; i < positions.size(); ++i)
        batch.outcomes[positions[i]].deadLetter = (*kept)[i].id;
    return Done{};
}

Result<Evidence> Ingest::preview(const Arrival& arrival) const
{
    return readOne(arrival, m_rules.clock());
}

Status Ingest::admit(Batch& batch, const QString& actor)
{
    if (Status checked = refuseUnknownProjects(batch); !checked)
        return checked;
    if (Status stored = storeEvidence(batch, actor); !stored)
        return stored;
    for (size_t i = 0; i < batch.arrivals.size(); ++i) {
        QString& where = batch.outcomes[i].refusal.where;
        if (where.startsWith(QLatin1Char('#')))
            where.prepend(batch.arrivals[i].where);
    }
    return Done{};
}

Result<std::vector<Outcome>> Ingest::take(Batch& batch, const QString& actor)
{
    if (const Status admitted = admit(batch, actor); !admitted)
        return admitted.error();
    if (const Status kept = keepDeadLetters(batch, actor); !kept)
        return kept.error();
    return batch.outcomes;
}

Result<std::vector<Outcome>> Ingest::take(std::span<const Arrival> arrivals, const QString& actor)
{
    return take(*read(arrivals), actor);
}

Result<Outcome> Ingest::replay(const DeadLetterId& id, const QString& actor)
{
    const auto file = m_history.deadLetter(id);
    if (!file)
        return file.error();
    const DeadLetter& letter = file->letter;
    if (letter.state != DeadLetterState::Open)
        return Error{ErrorCode::Conflict, QStringLiteral("it was %1 already").arg(toKey(letter.state)),
                     id.toString(), QStringLiteral("list the open ones with: slipway dead-letters list")};
    if (letter.kind == DeadLetterKind::Collection)
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("a collection that failed can only be repeated by its source"),
                     id.toString(),
                     QStringLiteral("run: slipway collect --force; it is closed when that goes well")};
    const Arrival arrival{letter.payload, QStringLiteral("dead letter ") + id.toString(), letter.plugin,
                          letter.instance, letter.project};
    const BatchPointer batch = read(std::span(&arrival, 1));
    if (const Status admitted = admit(*batch, actor); !admitted)
        return admitted.error();
    Outcome outcome = batch->outcomes.front();
    const bool isDead = outcome.fate == Outcome::Fate::Dead;
    const Status noted = m_history.recordDeadLetterEvent(
        id, isDead ? DeadLetterEventKind::ReplayFailed : DeadLetterEventKind::Replayed,
        redacted(outcome.refusal.what), actor);
    if (!noted)
        return noted.error();
    if (isDead)
        outcome.deadLetter = id;
    return outcome;
}

} // namespace slipway::evidence
