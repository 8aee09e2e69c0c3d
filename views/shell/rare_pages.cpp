// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rare_pages.h"

#include "views/shell/welcome_page.h"

#include <QStackedWidget>

namespace slipway::views {

namespace {

constexpr int kWelcome = 0;
constexpr int kAddProject = 1;
constexpr int kPages = 2;

} // namespace

RarePages::RarePages(QStackedWidget& stack, const ViewContext& context,
                     decltype(AppPort::createWorkspace) createWorkspace, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_pages(
          stack, kPages,
          [this, create = std::move(createWorkspace)](int index) -> std::unique_ptr<QWidget> {
              if (index == kWelcome)
                  return std::make_unique<WelcomePage>(*m_context.theme, nullptr);
              return std::make_unique<AddProjectPanel>(m_context, create, nullptr);
          },
          nullptr)
{
    connect(&m_pages, &LazyStack::made, this, [this](int index, QWidget* page) {
        if (index == kWelcome)
            Q_EMIT welcomeMade(static_cast<WelcomePage*>(page));
        else
            Q_EMIT addProjectMade(static_cast<AddProjectPanel*>(page));
    });
}

void RarePages::tellContext()
{
    if (QWidget* panel = m_pages.widgets()[kAddProject])
        static_cast<AddProjectPanel*>(panel)->setContext(m_context);
}

WelcomePage& RarePages::welcome()
{
    return static_cast<WelcomePage&>(m_pages.at(kWelcome));
}

AddProjectPanel& RarePages::addProject()
{
    return static_cast<AddProjectPanel&>(m_pages.at(kAddProject));
}

bool RarePages::isAddingProject() const
{
    return m_pages.current() == kAddProject;
}

} // namespace slipway::views
