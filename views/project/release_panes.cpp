// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/release_panes.h"

#include "views/project/brief_pane.h"
#include "views/project/checklist_tab.h"
#include "views/project/evidence_pane.h"
#include "views/project/history_pane.h"
#include "views/project/notes_pane.h"
#include "views/project/repository_pane.h"
#include "views/project/sign_offs_tab.h"
#include "views/project/slo_pane.h"
#include "views/project/trends_pane.h"

#include <QStackedWidget>

namespace slipway::views {

namespace {

std::unique_ptr<QWidget> makePane(ReleaseTabs::Tab tab, const ViewContext& context)
{
    switch (tab) {
    case ReleaseTabs::Checklist:
        return std::make_unique<ChecklistTab>(context, nullptr);
    case ReleaseTabs::Evidence:
        return std::make_unique<EvidencePane>(context, nullptr);
    case ReleaseTabs::Slos:
        return std::make_unique<SloPane>(context, nullptr);
    case ReleaseTabs::Repository:
        return std::make_unique<RepositoryPane>(context, nullptr);
    case ReleaseTabs::Trends:
        return std::make_unique<TrendsPane>(context, nullptr);
    case ReleaseTabs::SignOffs:
        return std::make_unique<SignOffsTab>(context, nullptr);
    case ReleaseTabs::Brief:
        return std::make_unique<BriefPane>(context, nullptr);
    case ReleaseTabs::History:
        return std::make_unique<HistoryPane>(context, nullptr);
    case ReleaseTabs::Notes:
        break;
    }
    return std::make_unique<NotesPane>(context, nullptr);
}

} // namespace

ReleasePanes::ReleasePanes(ViewContext context, QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_stack(stack)
    , m_panes(
          stack, static_cast<int>(ReleaseTabs::entries().size()),
          [this](int tab) { return makePane(static_cast<ReleaseTabs::Tab>(tab), m_context); }, nullptr)
{
    connect(&m_panes, &LazyStack::made, this, [this](int tab, QWidget* widget) {
        Q_EMIT made(static_cast<ReleaseTabs::Tab>(tab), static_cast<ReleasePane*>(widget));
    });
}

ReleasePane& ReleasePanes::pane(ReleaseTabs::Tab tab)
{
    auto& pane = static_cast<ReleasePane&>(m_panes.at(tab));
    if (m_dossier && !m_told.contains(tab)) {
        m_told.insert(tab);
        pane.setDossier(m_dossier);
    }
    return pane;
}

void ReleasePanes::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    m_told.clear();
    (void)pane(ReleaseTabs::Checklist); // what is chosen there is what the page is about
    if (const int shown = m_panes.current(); shown >= 0)
        (void)pane(static_cast<ReleaseTabs::Tab>(shown));
}

void ReleasePanes::show(ReleaseTabs::Tab tab)
{
    m_stack.setCurrentWidget(&pane(tab));
}

} // namespace slipway::views
