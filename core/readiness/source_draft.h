// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_reference.h"
#include "core/model/json.h"
#include "core/model/stage.h"
#include "core/store/history.h"

/// How sources are added and changed: the one way, for the command line and the window.
namespace slipway::readiness {

/// What a source can be an instance of: a plugin that may run, or the built-in report-files.
struct SourceKind
{
    QString plugin; ///< its id
    QString name;   ///< for people
    QString description;
    model::Json schema; ///< JSON Schema (draft 7) of a source's configuration
    std::vector<access::SecretAsk> secrets = {};
    QStringList hosts = {};    ///< of the manifest: what it talks to
    QStringList settings = {}; ///< keys of the schema's properties, in the order in which they are stated
};

/// The same with the workspace's stages to choose from in every setting that is one ("stage": true in the
/// schema).
[[nodiscard]] SourceKind withStages(SourceKind kind, const model::StageLadder& ladder);

/// A source as a person describes it.
struct SourceDraft
{
    model::SourceId id; ///< of the source to change; empty: a new one
    model::ProjectId project;
    QString instance = QStringLiteral("default");
    model::Json config = model::Json::object();
    QString schedule; ///< as parseSchedule() reads it; empty: none
    /// Where its secrets lie; nothing: where they did before.
    std::optional<access::SecretReferences> secrets = {};
};

/// One thing wrong with a draft.
struct DraftProblem
{
    enum class Part
    {
        Instance,
        Schedule,
        Config
    };
    Part part = Part::Config;
    QString pointer;    ///< of Config: the member's JSON Pointer, e.g. "/files/0"; empty: the whole
    model::Error error; ///< InvalidInput; `what` is for beside the field, `line()` for a message of its own
};

/// Pure. Everything that is wrong with it, but for what only the history knows (a name that is taken).
[[nodiscard]] std::vector<DraftProblem> problemsOf(const SourceDraft& draft, const SourceKind& kind);

/// Adds or changes the source, which the audit trail notes; of an existing one project, plugin and name stay,
/// and whether it is paused. InvalidInput with the first problem; otherwise as History::addSource and
/// reviseSource. Any thread but the GUI's.
[[nodiscard]] model::Result<model::Source> storeDraft(store::History& history, const SourceDraft& draft,
                                                      const SourceKind& kind, const QString& actor);

} // namespace slipway::readiness
