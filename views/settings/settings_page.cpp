// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "views/settings/about_group.h"
#include "views/settings/appearance_group.h"
#include "views/settings/notices_group.h"
#include "views/settings/person_group.h"
#include "views/settings/projects_group.h"
#include "views/settings/workspace_group.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/spare_turns.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kListWidth = 176;  ///< px
constexpr int kGroupWidth = 820; ///< px

template<class Group>
SettingsGroup* makeGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
{
    return new Group(context, settings, parent);
}

using MakeGroup = SettingsGroup* (*)(const ViewContext&, UserSettings&, QWidget*);
constexpr std::array<MakeGroup, 6> kGroups{makeGroup<AppearanceGroup>, makeGroup<PersonGroup>,
                                           makeGroup<NoticesGroup>,    makeGroup<WorkspaceGroup>,
                                           makeGroup<ProjectsGroup>,   makeGroup<AboutGroup>};

} // namespace

SettingsPage::SettingsPage(ViewContext context, UserSettings& settings, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_blank(makeLabel(tr("No setting matches. Clear the search with Escape."), TextStyle::Title, this))
{
    setObjectName(QStringLiteral("settings"));
    setAccessibleName(tr("Settings"));
    setFocusPolicy(Qt::ClickFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addWidget(makeBody(), 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsPage::focusContent);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::goTo);
    inASpareTurn(this, [this] { makeNextGroup(); });
}

void SettingsPage::makeNextGroup()
{
    add(kGroups.at(m_groups.size())(m_context, m_settings, m_column->parentWidget()));
    if (m_groups.size() < kGroups.size())
        inASpareTurn(this, [this] { makeNextGroup(); });
}

QWidget* SettingsPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    layout->addWidget(makeLabel(tr("Settings"), TextStyle::PageTitle, header));
    layout->addStretch();
    layout->addWidget(m_search);
    return header;
}

QWidget* SettingsPage::makeBody()
{
    auto* body = new QWidget(this);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(12, 12, 0, 0);
    layout->setSpacing(0);
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Groups of settings"));
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_list);
    auto* host = new QWidget(m_scroll);
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(12, 0, 20, 20);
    row->addStretch();
    // As wide as its groups: their texts are as high as they need to be at this width, not at the window's.
    auto* groups = new QWidget(host);
    groups->setMaximumWidth(kGroupWidth);
    row->addWidget(groups, 1000);
    row->addStretch();
    m_column = new QVBoxLayout(groups);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_blank->setObjectName(QStringLiteral("settingsBlank"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->hide();
    m_column->addWidget(m_blank);
    m_column->addStretch();
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(host);
    layout->addWidget(m_scroll, 1);
    return body;
}

void SettingsPage::add(SettingsGroup* group)
{
    m_column->insertWidget(static_cast<int>(m_groups.size()), group);
    m_groups.push_back(group);
    m_list->addItem(group->title());
    connect(group, &SettingsGroup::done, this, [this](const QString& text) { m_message->showDone(text); });
    connect(group, &SettingsGroup::failed, this, [this](const Error& error) { m_message->showError(error); });
    connect(group, &SettingsGroup::stored, this,
            [this](const QString& text, const std::function<void()>& undo) {
                m_message->showDone(text, tr("Undo"), undo);
                Q_EMIT changed();
            });
    group->setVisible(true);
    if (!m_search->text().isEmpty())
        filter(m_search->text());
    if (isVisible())
        group->refresh();
    if (m_list->currentRow() < 0 && m_list->hasFocus())
        m_list->setCurrentRow(0);
}

void SettingsPage::filter(const QString& text)
{
    const QStringList words = text.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isAny = false;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const bool isShown = m_groups[i]->filter(words);
        m_list->item(static_cast<int>(i))->setHidden(!isShown);
        isAny = isAny || isShown;
    }
    m_blank->setVisible(!isAny);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsPage::goTo(int row)
{
    if (row >= 0)
        m_scroll->verticalScrollBar()->setValue(m_groups[static_cast<size_t>(row)]->y());
}

void SettingsPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_message->hide();
    for (SettingsGroup* group : m_groups)
        group->setContext(context);
}

void SettingsPage::refresh()
{
    if (!isVisible())
        return; // read again when it is shown
    for (SettingsGroup* group : m_groups)
        group->refresh();
}

void SettingsPage::focusContent()
{
    m_list->setFocus();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void SettingsPage::focusSearch()
{
    m_search->setFocus();
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

} // namespace slipway::views
