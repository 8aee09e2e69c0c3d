// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review_scene.h"

#include "core/readiness/policy_desk.h"
#include "core/readiness/work_pool.h"

namespace slipway::test {

using namespace model;

namespace {

constexpr const char* kTwoQuestions = R"({"schema":"slipway.policy/1","id":"two","version":"1","title":"Two",
  "sign_off_roles":["Quality","Security"],"tighten":["unknown-major"],"criteria":[
  {"id":"must","question":"The system was load tested","characteristic":"performance","severity":"blocker","weight":1,
   "rule":{"attested":true},"bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"},
  {"id":"should","question":"There is a runbook","characteristic":"observability","severity":"major","weight":1,
   "rule":{"attested":true},"bound_to":"release","owner_role":"sre-lead","rationale":"R","how_to_fix":"F"}]})";

} // namespace

ReviewScene::ReviewScene()
    : m_workspace(std::make_unique<TestWorkspace>())
{
    auto draft =
        valueOf(readiness::draftPolicy(kTwoQuestions, QStringLiteral("two"), {}, workspace().registry()));
    if (!workspace().history().adoptPolicy(draft.adopted, QStringLiteral("ada")))
        qFatal("the policy is refused");
    for (const char* name : {"1.0", "2.0", "3.0"})
        m_releases.push_back(m_workspace->addRelease(QString::fromLatin1(name)).id);
    answer(release(2), "must");
    answer(release(2), "should");
    answer(release(3), "must");
    m_context.theme = &m_theme;
    m_context.actions = &m_actions;
    m_context.person = QStringLiteral("ada");
    m_context.clock = m_workspace->options().clock;
    // The scene owns it and outlives what borrows it.
    m_context.workspace = std::shared_ptr<readiness::Workspace>(std::shared_ptr<void>(), &workspace());
    m_theme.set(views::ThemeName::Light);
    m_host = std::make_unique<views::MeetingHost>(m_context, nullptr);
}

ReviewScene::~ReviewScene()
{
    m_host.reset();
    readiness::workPool().waitForDone(); // what is still read borrows the workspace
}

readiness::ReviewDesk ReviewScene::desk()
{
    return readiness::ReviewDesk(workspace(), m_workspace->options().clock);
}

void ReviewScene::answer(const ReleaseId& release, const char* criterion, bool holds)
{
    readiness::Answer said = m_workspace->anAnswer(release, criterion);
    said.holds = holds;
    valueOf(workspace().attest(said));
    m_workspace->wait(std::chrono::minutes(1));
}

ReviewFile ReviewScene::onlyReview()
{
    const auto files = valueOf(desk().reviews());
    if (files.size() != 1)
        qFatal("there are %zu reviews", files.size());
    return files.front();
}

} // namespace slipway::test
