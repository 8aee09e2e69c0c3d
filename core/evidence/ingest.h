// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/json_schema.h"
#include "core/model/clock.h"
#include "core/model/fact_registry.h"
#include "core/store/history.h"

#include <QMutex>
#include <QSet>

#include <memory>
#include <span>

namespace slipway::evidence {

/// One envelope as it arrived.
struct Arrival
{
    QByteArray json;
    QString where; ///< for messages: "report.json, line 3", "junit ci-main"
    /// The configured source that sent it and the project it works for. An envelope that claims another is
    /// refused. Empty: not known, the envelope is believed. A part of an instance is "INSTANCE:part".
    QString plugin;
    QString instance;
    QString project;
};

/// What became of one envelope.
struct Outcome
{
    enum class Fate
    {
        Stored,
        AlreadyThere, ///< the same envelope was stored before: acknowledged, not stored twice
        Dead
    };
    Fate fate = Fate::Dead;
    model::EvidenceId evidence;     ///< empty if dead
    model::DeadLetterId deadLetter; ///< empty unless dead
    model::Error refusal;           ///< of a dead one; `where` is "WHERE#/json/pointer"
};

/// The one way by which envelopes become evidence: schema, registry, redaction, the history. What is refused,
/// is about a project that is not there, or has an id taken by other content becomes a dead letter; nothing
/// is lost and nothing stored twice, whoever else writes. Any thread; several at once.
class Ingest
{
public:
    struct Rules
    {
        std::shared_ptr<const JsonSchema> schema; ///< of resources/schemas/evidence-1.json
        std::shared_ptr<const model::FactRegistry> registry;
        model::Clock clock = model::systemNow;
    };

    /// Borrows the history.
    Ingest(store::History& history, Rules rules);

    /// Envelopes that were read and judged, and are ready to be stored. Borrows the arrivals.
    struct Batch;
    struct BatchDeleter
    {
        void operator()(Batch* batch) const;
    };
    using BatchPointer = std::unique_ptr<Batch, BatchDeleter>;

    /// The costly half: reads them, on all cores. Does not touch the history, so that the next batch can be
    /// read while one is written.
    [[nodiscard]] BatchPointer read(std::span<const Arrival> arrivals) const;
    /// One outcome for each arrival, in order; when it returns, all of it is on disk. An error means that the
    /// history could not be written: then nothing, or only evidence, was stored, and taking the same again is
    /// safe; a batch that is taken again still tells as stored what it stored before.
    [[nodiscard]] model::Result<std::vector<Outcome>> take(Batch& batch, const QString& actor);
    [[nodiscard]] model::Result<std::vector<Outcome>> take(std::span<const Arrival> arrivals,
                                                           const QString& actor);

    /// What it would become, or why it would be refused; stores nothing and does not ask for the project or
    /// the id.
    [[nodiscard]] model::Result<model::Evidence> preview(const Arrival& arrival) const;

    /// Puts a dead letter through the same path again. Stored or there already: it is closed as replayed.
    /// Refused again: that is noted on it, and told. NotFound; Conflict if it is closed; Unsupported for a
    /// failed collection, which only its source can repeat.
    [[nodiscard]] model::Result<Outcome> replay(const model::DeadLetterId& id, const QString& actor);

private:
    [[nodiscard]] model::Result<model::Evidence> readOne(const Arrival& arrival, const QDateTime& now) const;
    /// Stores the evidence; what is dead has its reason and no letter yet.
    [[nodiscard]] model::Status admit(Batch& batch, const QString& actor);
    [[nodiscard]] model::Status refuseUnknownProjects(Batch& batch);
    [[nodiscard]] model::Status storeEvidence(Batch& batch, const QString& actor);
    [[nodiscard]] model::Status keepDeadLetters(Batch& batch, const QString& actor);
    [[nodiscard]] model::Result<bool> isKnownProject(const QString& name, bool& hasRead);

    store::History& m_history;
    Rules m_rules;
    QMutex m_projectsMutex;
    QSet<QString> m_projects; ///< names seen; a project is never erased, so they stay known
};

} // namespace slipway::evidence
