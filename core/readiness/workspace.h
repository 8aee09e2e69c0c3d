// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest.h"
#include "core/model/clock.h"
#include "core/model/fact_registry.h"
#include "core/model/json.h"
#include "core/model/progress.h"
#include "core/policy/evaluate.h"
#include "core/readiness/board.h"
#include "core/readiness/brief_markdown.h"
#include "core/readiness/launch_requests.h"
#include "core/readiness/policy_shelf.h"
#include "core/readiness/release_history.h"
#include "core/readiness/signing_keys.h"
#include "core/readiness/teamwork.h"
#include "core/store/history.h"

#include <QTimeZone>

#include <functional>
#include <memory>

/// The use cases: what the command line and the window both do, over history, policy and scanner. Every
/// function may be called from any thread and may block: the GUI calls them through Task.
namespace slipway::readiness {

/// Everything about one release, for its page and its reports.
struct Dossier
{
    model::Project project;
    model::Release release;
    std::shared_ptr<const model::Policy> policy;
    std::shared_ptr<const model::FactRegistry> registry;
    model::StageLadder stages; ///< of the workspace
    model::Evaluation evaluation;
    std::vector<model::Evidence> evidence; ///< newest first, without findings
    model::PeoplesInput people;
    std::vector<model::Change> changes;
    std::optional<QDateTime> changesSince;
    bool changesSinceReview = false;
    // What the past says; empty unless it was asked for.
    std::vector<TrendPoint> trend;                              ///< 30 days
    std::shared_ptr<const model::Transitions> transitions = {}; ///< the release's whole past
    std::optional<ReadyForecast> forecast = {};
    /// Of every release of the project that is on the board, soonest launch first.
    struct Sibling
    {
        model::Release release;
        TimeToGo time;
    };
    std::vector<Sibling> siblings = {};
    QTimeZone launchZone = {};       ///< where it is launched; invalid: none was chosen
    LaunchWatch watch;               ///< what became of its launch
    RewriteExposure exposure;        ///< what shipping it as it is may cost
    store::AuditHead auditHead = {}; ///< of the workspace as of the evaluation; not in a portfolio
};

struct NewProject
{
    QString name;       ///< empty: the repository folder's name
    QString repository; ///< path; may be empty
    model::ProjectKind kind = model::ProjectKind::Unspecified;
    QString team;
};

struct NewRelease
{
    QString project; ///< name
    QString name;
    QString revision; ///< empty: HEAD of the project's first repository
    std::optional<QDateTime> launchAt;
    std::optional<model::Stage> stage; ///< the one before the launch if none is named
};

struct Answer
{
    model::ReleaseId release;
    model::CriterionId criterion;
    bool holds = true;
    QString by;
    QString reason;
    QString link;
    QDateTime expiresAt;
};

/// What a meeting decides.
struct DecisionRequest
{
    model::ReleaseId release;
    model::Verdict verdict = model::Verdict::NoGo; ///< not NoEvidence
    QString by;
    QString reason;
    std::vector<model::Condition> conditions; ///< of Conditional
};

/// A person's word about a condition of the decision that holds.
struct ConditionWord
{
    model::ReleaseId release;
    int number = 0;    ///< its place in the decision, from 0
    bool isMet = true; ///< false takes back what was said
    QString by;
    QString reason;
};

/// A launch brief as it was stored, and what of it may need a second look.
struct WrittenBrief
{
    model::Brief brief;
    QStringList warnings; ///< dependencies that are not in the workspace; one sentence each
};

/// A policy of resources/policies.
struct ShippedPolicy
{
    QString id;
    QByteArray json;
};

/// What shipped with the program: read once from the resources by app.
struct Shipped
{
    std::shared_ptr<const model::FactRegistry> registry;
    std::vector<ShippedPolicy> policies;                        ///< the default first
    std::shared_ptr<const evidence::JsonSchema> envelopeSchema; ///< resources/schemas/evidence-1.json
    QString scanCacheFolder = {}; ///< as repo::ScanRequest::cacheFolder; set by who starts the program
};

class Workspace
{
public:
    /// Makes a new workspace file and adopts the policies that shipped, the first as the default.
    static model::Result<std::unique_ptr<Workspace>> create(const QString& location, Shipped shipped,
                                                            const store::HistoryOptions& options = {});
    static model::Result<std::unique_ptr<Workspace>> open(const QString& location, Shipped shipped,
                                                          const store::HistoryOptions& options = {});
    ~Workspace();

    [[nodiscard]] QString location() const;
    [[nodiscard]] store::History& history();
    [[nodiscard]] const Shipped& shipped() const;
    [[nodiscard]] const model::FactRegistry& registry() const;
    /// The default policy in force now.
    [[nodiscard]] model::Result<std::shared_ptr<const model::Policy>> policy();
    /// The stages that releases go through, or went through then.
    [[nodiscard]] model::Result<model::StageLadder> stages(const store::AsOf& asOf = {});
    /// Which policy each project has now.
    [[nodiscard]] model::Result<ProjectPolicies> projectPolicies();

    /// Checks the repository before anything is stored.
    model::Result<model::Project> addProject(const NewProject& project, const QString& actor);
    /// Resolves the revision in the project's first repository.
    model::Result<model::Release> addRelease(const NewRelease& release, const QString& actor);
    /// A project by name, of those that there are, or were then; NotFound offers the nearest.
    model::Result<model::Project> findProject(const QString& name, const store::AsOf& asOf = {});
    /// A release of a project by name; empty name: the one with the soonest launch to come that is not in
    /// production, else the one whose launch has passed, else one in production. With a moment: of those that
    /// there were then.
    model::Result<model::Release> findRelease(const QString& project, const QString& name,
                                              const store::AsOf& asOf = {});

    /// Scans the project's repositories at the release's target and appends the evidence.
    model::Result<model::Evidence> scanRelease(const model::ReleaseId& release,
                                               const model::Progress& progress, const QString& actor);

    /// The way by which envelopes of plugins, importers and scripts become evidence.
    [[nodiscard]] evidence::Ingest& ingest();
    /// Puts a dead letter through that way again; Outcome says what became of it.
    model::Result<evidence::Outcome> replayDeadLetter(const model::DeadLetterId& id, const QString& actor);
    /// It is not needed: closed, with the reason, which must be given.
    model::Status discardDeadLetter(const model::DeadLetterId& id, const QString& reason,
                                    const QString& actor);
    /// Takes the discarding back: it waits again. As History::recordDeadLetterEvent().
    model::Status reopenDeadLetter(const model::DeadLetterId& id, const QString& actor);

    /// Refuses criteria that only evidence answers, empty reasons, and expiries in the past or over a year
    /// off.
    model::Result<model::Attestation> attest(const Answer& answer);
    /// Takes the newest attestation of that criterion back.
    model::Result<model::Attestation> withdrawAttestation(const model::ReleaseId& release,
                                                          const model::CriterionId& criterion,
                                                          const QString& by);
    /// Records a waiver as approved, by the approver named.
    model::Result<model::Waiver> waive(const WaiverRequest& request);
    /// Asks for one. The policy's terms hold either way.
    model::Result<model::Waiver> requestWaiver(const WaiverRequest& request);
    /// Approves or refuses what was asked for.
    model::Result<model::Waiver> answerWaiver(const WaiverAnswer& answer);
    /// Takes back the open request, else the newest waiver.
    model::Result<model::Waiver> withdrawWaiver(const model::ReleaseId& release,
                                                const model::CriterionId& criterion, const QString& by);
    /// Signs for one of the policy's roles, on the snapshot of the release as it is now; with the person's
    /// SSH key if there is a signer. As signedBy().
    model::Result<model::SignOff> signOff(const model::ReleaseId& release, const QString& role,
                                          const QString& by, const Signer& signer = {});
    /// The keys that people sign with, sorted by person.
    model::Result<std::vector<SigningKey>> signingKeys(const store::AsOf& asOf = {});
    /// `publicKey` is a line of a .pub file. As checkSignerName() and parsePublicKey(); Conflict: it is
    /// somebody's already. From then on the person's sign-offs need a signature.
    model::Result<SigningKey> addSigningKey(const QString& person, const QString& publicKey,
                                            const QString& actor);
    /// What it signed stays signed. NotFound.
    model::Result<SigningKey> removeSigningKey(const QString& person, const QString& fingerprint,
                                               const QString& actor);
    /// Takes the role's sign-off back: it is unsigned then. A reason is needed.
    model::Result<model::SignOff> withdrawSignOff(const model::ReleaseId& release, const QString& role,
                                                  const QString& by, const QString& reason);

    /// Takes a criterion out of the release's checklist, with a reason; of a blocker another person approves.
    model::Result<model::NotApplicable> takeOut(const TakingOut& word);
    /// Puts it back.
    model::Result<model::NotApplicable> putBack(const model::ReleaseId& release,
                                                const model::CriterionId& criterion, const QString& by);
    model::Result<model::Assignment> assign(const OwnerWord& word);
    model::Result<model::Note> note(const NoteText& note);
    /// Takes one's own note back. NotFound; Conflict: somebody else wrote it.
    model::Result<model::NoteWithdrawal> withdrawNote(const model::Note& note, const QString& by);
    /// The notes that name the person, unseen first; with `withSeen` those dealt with too.
    model::Result<std::vector<Mention>> mentions(const QString& person, bool withSeen);
    /// The person has dealt with the note. NotFound: no unseen note of that id names the person.
    model::Result<model::NoteSeen> markSeen(const model::RecordId& note, const QString& person);
    /// The person has not dealt with it yet after all. NotFound: no note of that id that the person has seen.
    model::Result<model::NoteSeen> markUnseen(const model::RecordId& note, const QString& person);

    /// Appends the revision. One in production whose commit changes is back in staging: its gate never saw
    /// the new one.
    model::Result<model::Release> reviseRelease(model::Release wanted, const QString& actor);
    /// In which time zone its launch time is told; an invalid one: in everybody's own.
    model::Status setLaunchZone(const model::ReleaseId& release, const QTimeZone& zone, const QString& actor);

    /// Sets the stages that releases go through. InvalidInput as of StageLadder::make(), Conflict naming the
    /// releases in a stage that would go, or in the one that would become the launch's without having passed
    /// its gate.
    model::Result<model::StageLadder> setStages(const QStringList& keys, const QString& actor);
    /// Moves the release to a stage and records how. Conflict with every reason of promotionRefusals(), and
    /// where somebody changed its target or stage meanwhile.
    model::Result<model::Release> promote(const PromotionRequest& request);
    /// Records that the release is given a share more of the traffic.
    model::Result<model::LaunchEvent> takeCanaryStep(const CanaryRequest& request);
    /// Takes the release back to the stage before. InvalidInput without a reason.
    model::Result<model::Release> rollBack(const RollBackRequest& request);
    /// What a rewrite costs here. InvalidInput for ranges that are none.
    model::Status setRewriteCost(const RewriteCost& cost, const QString& actor);

    /// A decision may be stricter than the verdict and never looser: Conflict for Go where the verdict is not
    /// Go, and for Conditional where it is No-go or No evidence (waive what stands in the way, with a
    /// reason). InvalidInput: no reason, Conditional without a condition, a condition without what, owner or
    /// a day to come, conditions of another verdict.
    model::Result<model::Decision> decide(const DecisionRequest& request);
    /// NotFound if the decision that holds has no such condition; Conflict if it is so already.
    model::Result<model::ConditionMet> meetCondition(const ConditionWord& word);

    /// Stores the brief of a release, or of a project if it names none, and what it says as evidence. One
    /// that says nothing takes those before it back. As checkBrief(); Conflict names the circle of
    /// dependencies that it would close; NotFound.
    model::Result<WrittenBrief> writeBrief(const model::Brief& brief);
    /// The one in force for the release: its own, else its project's. An empty release: the project's.
    model::Result<std::optional<model::Brief>> brief(const model::ProjectId& project,
                                                     const model::ReleaseId& release);
    /// The brief in the project's first repository at a commit, whatever the work tree holds. NotFound: no
    /// such file; as briefFromMarkdown().
    model::Result<BriefDocument> committedBrief(const model::Project& project, const model::CommitId& commit,
                                                const QString& path);

    /// Every release evaluated. `withTrend` adds trends and forecasts, which take a look at all that ever
    /// happened; ask for it second.
    model::Result<Board> board(bool withTrend, const store::AsOf& asOf = {});
    /// The board without its past, and of the same moment the dossier of each release that is not Go, in the
    /// board's order. Each is handed over as soon as it is made: all of them at once can be more than memory
    /// holds.
    model::Result<Board> portfolio(const store::AsOf& asOf, const std::function<void(Dossier)>& take);
    /// Without its past: what a checklist, a gate, a report or a write needs.
    model::Result<Dossier> dossier(const model::ReleaseId& release, const store::AsOf& asOf = {});
    /// With trend, transitions, forecast and siblings, which take a look at all that ever happened to the
    /// project.
    model::Result<Dossier> dossierWithPast(const model::ReleaseId& release, const store::AsOf& asOf = {});
    /// The dossier with some criteria taken to be in another state. Nothing is stored. NotFound: no such
    /// criterion.
    model::Result<Dossier> whatIf(const model::ReleaseId& release, const policy::WhatIf& whatIf,
                                  const store::AsOf& asOf = {});
    /// The dossier as it would be now with that revision of its release. Nothing is stored. As
    /// reviseRelease().
    model::Result<Dossier> ifRevised(const model::Release& wanted);

private:
    /// Reads in which file each of what it was judged by lies.
    model::Status locateGrounds(Dossier& dossier);
    /// Adds what the past says.
    model::Status addOutlook(Dossier& dossier, SnapshotIndex& index, const store::AsOf& asOf);
    model::Status addOutlook(Board& board, SnapshotIndex& index, const store::AsOf& asOf);
    /// Of one project, as they were then, as releases() gives them.
    model::Result<std::vector<model::Release>> releasesOf(const model::ProjectId& project,
                                                          const store::AsOf& asOf);
    /// The project of a release; with a moment also of one that was removed since.
    model::Result<model::ProjectId> projectOf(const model::ReleaseId& release, const store::AsOf& asOf);
    enum class Past
    {
        IsLeftOut,
        IsAdded
    };
    /// `revised` (may be null) takes the release's place.
    model::Result<Dossier> dossierOf(const model::ReleaseId& release, const store::AsOf& asOf,
                                     const policy::WhatIf& whatIf, Past past,
                                     const model::Release* revised = nullptr);
    model::Status keepSigningKeys(const QString& person, const std::vector<SigningKey>& keys,
                                  const QString& actor);
    /// One in production whose commit changes is back in the stage before it.
    model::Result<model::Release> withFittingStage(model::Release wanted);

    /// What `check` makes of the release as it is now, appended.
    template<class Record, class Check>
    model::Result<Record> keep(const model::ReleaseId& release, Check check);

    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// The snapshot of a dossier: the exact inputs and results of one evaluation as JSON
/// (schema "slipway.snapshot/1"); its sha256Of names it.
[[nodiscard]] model::Json snapshotOf(const Dossier& dossier);

} // namespace slipway::readiness
