// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/ci/envelopes.h"
#include "plugins/posture/ci_readers.h"

#include <span>

namespace slipway::ci {

using plugin::CiOutcome;
using plugin::CiRun;

/// A service's word for how a run stands.
struct Word
{
    const char* word;
    CiOutcome outcome;
};
/// Unknown where the word is not among them: what a service says new is neither good nor bad.
[[nodiscard]] CiOutcome outcomeOf(const QString& word, std::span<const Word> words);

/// Of the runs that count, one for each workflow, and why there may be more of them.
struct Runs
{
    std::map<QString, CiRun> latest; ///< by group
    QStringList holes;               ///< what could not be read; then only a failure is known

    /// Keeps it if none of its group came later.
    void add(const CiRun& run);
};

/// ci.status, workflows, failing and duration_s, and findings for what is not well.
void putRuns(const Runs& runs, const QString& where, Section& section);
/// The same facts where they are not known.
void putNoRuns(const QString& why, Section& section);

/// The commit that is asked about. Where none is: that of the newest run, which `newest` asks for and
/// `pointer` leads to, and the section is about it then. Nothing, and said so, where there is none of 40 hex
/// digits.
[[nodiscard]] std::optional<QString> commitOrNewest(Section& section, const Request& newest,
                                                    const char* pointer);

/// Where a service that lists the newest first, and has no search by commit, says what is looked for.
struct NewestFirst
{
    const char* list;    ///< pointer to the items of a page: "/items"
    const char* commit;  ///< path in an item: "vcs/revision"
    const char* created; ///< path to the time that they are listed by: "created_at"
    http::PageWalk::Cursor next;
};
/// What such a list has for one commit.
struct OfCommit
{
    Observation<std::vector<Json>> items;
    QStringList holes; ///< why there may be more of them
};
/// A nightly run and the push of the same commit may be many pages apart: goes on until a page has only what
/// was made kMostDaysApart before the oldest item of the commit, and says so in a note; to 20 pages at most.
[[nodiscard]] OfCommit askNewestFirst(Section& section, const Request& first, const QString& commit,
                                      const NewestFirst& list);
inline constexpr int kMostDaysApart = 10; ///< what runs every week leaves seven

/// Counts jobs that failed and passed when they were run again, on the same commit.
class Reruns
{
public:
    void add(const QString& run, const QString& job, qint64 order, CiOutcome outcome);
    /// ci.flaky, and a finding for each; not known where there are holes.
    void putInto(Section& section, const QStringList& holes = {}) const;

private:
    std::map<std::pair<QString, QString>, std::map<qint64, CiOutcome>> m_jobs;
};

/// What a test report sums up.
struct TestCounts
{
    qint64 passed = 0;
    qint64 failed = 0;
    std::optional<qint64> errored; ///< where they are told from failed ones
    qint64 skipped = 0;
    std::optional<double> seconds;
    QDateTime at; ///< when they ended
};
/// tests.*
void putTests(const TestCounts& counts, Section& section);
/// Of a run that was given up: only that tests failed is known. `why` is why the rest is not.
void putPartOfTests(const TestCounts& counts, const QString& why, Section& section);
void putNoTests(const Observation<qint64>& why, Section& section);

} // namespace slipway::ci
