// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_header.h"

#include "views/activity/activity_chain.h"
#include "views/activity/activity_words.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kTypingPauseMs = 200;

/// Keeps the choice where it is still offered, else everything.
void fill(QComboBox& box, const QList<std::pair<QString, QVariant>>& choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    while (box.count() > 1)
        box.removeItem(1);
    for (const auto& [text, data] : choices)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

} // namespace

ActivityHeader::ActivityHeader(const Theme& theme, model::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_heading(makeLabel({}, TextStyle::Body, this, true))
    , m_search(new QLineEdit(this))
    , m_export(makeButton(tr("Export…"), ButtonLook::Plain, this))
    , m_chain(new ActivityChain(theme, this))
{
    m_heading->setObjectName(QStringLiteral("activityHeading"));
    m_search->setObjectName(QStringLiteral("activitySearch"));
    m_search->setPlaceholderText(tr("Search the activity"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words of who, what, the project, the release, or what was said"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    m_search->installEventFilter(this);
    m_export->setObjectName(QStringLiteral("activityExport"));
    m_export->setToolTip(tr("Write what is found as CSV or JSON"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 12, 20, 10);
    rows->setSpacing(8);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(10);
    upper->addWidget(makeLabel(tr("Activity"), TextStyle::PageTitle, this));
    upper->addWidget(m_heading, 1);
    upper->addWidget(m_search);
    upper->addWidget(m_export);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(8);
    rows->addLayout(upper);
    rows->addLayout(lower);
    m_who = addChoice(lower, "activityWho", tr("Anybody"));
    m_what = addChoice(lower, "activityWhat", tr("Anything"));
    m_project = addChoice(lower, "activityProject", tr("Any project"));
    m_when = addChoice(lower, "activityWhen", tr("Any time"));
    m_who->setAccessibleName(tr("Who"));
    m_what->setAccessibleName(tr("What"));
    m_project->setAccessibleName(tr("Project"));
    m_when->setAccessibleName(tr("When"));
    for (const ActivityFamily& family : ActivityWords::families())
        m_what->addItem(family.name, family.actions);
    addTimes();
    lower->addStretch();
    lower->addWidget(m_chain);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ActivityHeader::queryChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_export, &QPushButton::clicked, this, &ActivityHeader::exportRequested);
}

QComboBox* ActivityHeader::addChoice(QHBoxLayout* layout, const char* name, const QString& title)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->addItem(title);
    box->setMaximumWidth(190);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ActivityHeader::queryChanged);
    return box;
}

void ActivityHeader::addTimes()
{
    m_when->addItem(tr("Today"), 0);
    m_when->addItem(tr("Last 7 days"), 7);
    m_when->addItem(tr("Last 30 days"), 30);
    m_when->addItem(tr("Last year"), 365);
}

void ActivityHeader::setHeading(const QString& text)
{
    m_heading->setText(text);
}

void ActivityHeader::setNames(const ActivityNames& names)
{
    QList<std::pair<QString, QVariant>> actors;
    for (const QString& actor : names.actors)
        actors.emplaceBack(actor, actor);
    fill(*m_who, actors);
    QList<std::pair<QString, QVariant>> projects;
    for (const model::Project& project : names.projects)
        projects.emplaceBack(project.name, project.id.toString());
    fill(*m_project, projects);
}

void ActivityHeader::clear()
{
    const QSignalBlocker quiet(this);
    for (QComboBox* box : {m_who, m_what, m_project, m_when})
        box->setCurrentIndex(0);
    m_search->clear();
    m_typing.stop();
}

store::ActivityQuery ActivityHeader::query() const
{
    store::ActivityQuery query;
    query.words = ActivityWords::search(m_search->text());
    query.actor = m_who->currentData().toString();
    query.actions = m_what->currentData().toStringList();
    query.project = model::ProjectId(m_project->currentData().toString());
    if (const QVariant days = m_when->currentData(); days.isValid())
        query.since = m_clock().toLocalTime().date().addDays(-days.toInt()).startOfDay();
    return query;
}

bool ActivityHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT searchLeft();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace slipway::views
