// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/workspace_group.h"

#include "core/readiness/settings.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace slipway::views {

using namespace model;
using readiness::RewriteCost;
using readiness::Workspace;

struct WorkspaceGroup::Standing
{
    StageLadder stages;
    store::PoliciesInForce policies;
    RewriteCost cost;
};

namespace {

Status statusOf(const auto& result)
{
    return result ? Status(Done{}) : Status(result.error());
}

QDoubleSpinBox* makeAmount(const char* name, const QString& spoken, double most, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setRange(0, most);
    box->setDecimals(most > 1000 ? 0 : 1);
    box->setGroupSeparatorShown(true);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

WorkspaceGroup::WorkspaceGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("workspace"), tr("Workspace"), context, settings, parent)
    , m_location(makeParagraph({}, TextStyle::Body, this))
    , m_stages(new QLineEdit(this))
    , m_policy(new QComboBox(this))
    , m_low(makeAmount("settingCostLow", tr("Lowest cost of a rewrite"), 1e12, this))
    , m_high(makeAmount("settingCostHigh", tr("Highest cost of a rewrite"), 1e12, this))
    , m_retrofit(makeAmount("settingCostRetrofit", tr("Times that for a retrofit"), 100, this))
    , m_currency(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_health(makeParagraph({}, TextStyle::Small, this, true))
{
    m_location->setObjectName(QStringLiteral("settingLocation"));
    m_stages->setObjectName(QStringLiteral("settingStages"));
    m_policy->setObjectName(QStringLiteral("settingPolicy"));
    m_health->setObjectName(QStringLiteral("settingHealth"));
    m_health->setAccessibleName(tr("Health of the workspace"));
    addRow(tr("Where it lies"), tr("One file that holds everything. Your own settings are not in it."),
           m_location);
    addRow(tr("Stages"), tr("Releases go through them in this order; in the last they are launched."),
           m_stages);
    addRow(tr("Default policy"), tr("Judges every project that chose none and whose kind has none."),
           m_policy);
    addRow(tr("Cost of a rewrite"), tr("What exposure is told in. A source has to be named."), makeCost());
    addRow(tr("Backup"), tr("A whole copy, made while others go on working."), makeBackup());
    addRow(tr("Check"),
           tr("Opens the file anew and computes the audit trail's hashes, as slipway doctor opens it."),
           makeCheck());
    connect(m_stages, &QLineEdit::editingFinished, this, &WorkspaceGroup::setStages);
    connect(m_policy, &QComboBox::activated, this, &WorkspaceGroup::setDefaultPolicy);
    connect(this, &SettingsGroup::failed, m_health, &QLabel::clear);
}

QPushButton* WorkspaceGroup::makeCommand(const char* name, const QString& text,
                                         void (WorkspaceGroup::*command)())
{
    QPushButton* button = makeButton(text, ButtonLook::Plain, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, command);
    return button;
}

QWidget* WorkspaceGroup::makeCost()
{
    auto* form = new QWidget(this);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_currency->setObjectName(QStringLiteral("settingCostCurrency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setMaxLength(3);
    m_source->setObjectName(QStringLiteral("settingCostSource"));
    m_source->setAccessibleName(tr("Source of the amounts"));
    layout->addRow(makeLabel(tr("From"), TextStyle::Body, form), m_low);
    layout->addRow(makeLabel(tr("To"), TextStyle::Body, form), m_high);
    layout->addRow(makeLabel(tr("Currency"), TextStyle::Body, form), m_currency);
    layout->addRow(makeLabel(tr("Retrofit, times"), TextStyle::Body, form), m_retrofit);
    layout->addRow(makeLabel(tr("Source"), TextStyle::Body, form), m_source);
    m_costButton = makeCommand("settingCostSet", tr("Set the cost"), &WorkspaceGroup::setCost);
    layout->addRow(QString(), m_costButton);
    tabAsLaidOut(*layout);
    return form;
}

QWidget* WorkspaceGroup::makeBackup()
{
    return makeCommand("settingBackup", tr("Back up now…"), &WorkspaceGroup::chooseBackup);
}

QWidget* WorkspaceGroup::makeCheck()
{
    auto* host = new QWidget(this);
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeCommand("settingCheck", tr("Check the workspace"), &WorkspaceGroup::check));
    layout->addWidget(m_health);
    return host;
}

void WorkspaceGroup::setContext(const ViewContext& context)
{
    SettingsGroup::setContext(context);
    m_health->clear();
    m_location->setText(context.workspace ? QDir::toNativeSeparators(context.workspace->location())
                                          : QString());
    refresh();
}

void WorkspaceGroup::refresh()
{
    read<Standing>(
        [](Workspace& workspace) -> Result<Standing> {
            auto stages = workspace.stages();
            auto policies = workspace.history().policies();
            const auto settings = workspace.history().settings();
            if (!stages)
                return stages.error();
            if (!policies)
                return policies.error();
            if (!settings)
                return settings.error();
            return Standing{std::move(stages).value(), std::move(policies).value(),
                            readiness::rewriteCost(*settings)};
        },
        [this](const Standing& standing) { show(standing); });
}

void WorkspaceGroup::show(const Standing& standing)
{
    m_stagesNow = standing.stages.keys();
    m_policiesNow = standing.policies;
    if (!m_stages->hasFocus())
        m_stages->setText(m_stagesNow.join(QStringLiteral(", ")));
    const QSignalBlocker quiet(m_policy);
    m_policy->clear();
    for (const store::AdoptedPolicy& policy : standing.policies.all)
        m_policy->addItem(QStringLiteral("%1 %2").arg(policy.id, policy.version), policy.id);
    m_policy->setCurrentIndex(m_policy->findData(standing.policies.defaultId));
    if (standing.cost == m_costNow && !m_source->text().isEmpty())
        return; // what is being typed stays
    m_costNow = standing.cost;
    m_low->setValue(m_costNow.low);
    m_high->setValue(m_costNow.high);
    m_retrofit->setValue(m_costNow.retrofit);
    m_currency->setText(m_costNow.currency);
    m_source->setText(m_costNow.source);
}

void WorkspaceGroup::setStages()
{
    QStringList keys;
    for (const QString& key : m_stages->text().split(QLatin1Char(',')))
        keys += key.trimmed();
    if (keys == m_stagesNow)
        return;
    const auto setTo = [person = context().person](const QStringList& wanted) -> Work {
        return
            [wanted, person](Workspace& workspace) { return statusOf(workspace.setStages(wanted, person)); };
    };
    m_stages->clearFocus(); // it shows what holds afterwards
    store(setTo(keys), tr("The stages are %1.").arg(keys.join(QStringLiteral(", "))), setTo(m_stagesNow));
}

void WorkspaceGroup::setDefaultPolicy()
{
    const QString wanted = m_policy->currentData().toString();
    const store::AdoptedPolicy* before = m_policiesNow.find(m_policiesNow.defaultId);
    const store::AdoptedPolicy* after = m_policiesNow.find(wanted);
    if (!before || !after || before->id == after->id)
        return;
    const auto adopt = [person = context().person](store::AdoptedPolicy policy) -> Work {
        policy.isDefault = true;
        return [policy, person](Workspace& workspace) {
            return workspace.history().adoptPolicy(policy, person);
        };
    };
    store(adopt(*after), tr("%1 is the default policy.").arg(after->id), adopt(*before));
}

void WorkspaceGroup::setCost()
{
    RewriteCost cost;
    cost.low = m_low->value();
    cost.high = m_high->value();
    cost.retrofit = m_retrofit->value();
    cost.currency = m_currency->text().trimmed().toUpper();
    cost.source = m_source->text().trimmed();
    if (cost == m_costNow)
        return;
    const auto setTo = [person = context().person](const RewriteCost& wanted) -> Work {
        return [wanted, person](Workspace& workspace) { return workspace.setRewriteCost(wanted, person); };
    };
    store(setTo(cost),
          tr("A rewrite costs %1.").arg(readiness::displayAmounts(cost.low, cost.high, cost.currency)),
          setTo(m_costNow));
}

void WorkspaceGroup::chooseBackup()
{
    if (!context().workspace)
        return;
    const QFileInfo file(context().workspace->location());
    const QString suggested = file.dir().filePath(
        QStringLiteral("%1-%2.slipway")
            .arg(file.completeBaseName(), context().clock().toLocalTime().date().toString(Qt::ISODate)));
    const QString path =
        chooseSavePath(this, tr("Back up the workspace"), suggested, tr("Slipway workspaces (*.slipway)"));
    if (!path.isEmpty())
        backUpTo(path);
}

void WorkspaceGroup::backUpTo(const QString& path)
{
    using Bytes = qint64;
    read<Bytes>(
        [path](Workspace& workspace) -> Result<Bytes> {
            if (const Status done = workspace.history().backupTo(path); !done)
                return done.error();
            return QFileInfo(path).size();
        },
        [this, path](const Bytes& bytes) {
            Q_EMIT done(tr("The backup is at %1, %2.")
                            .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(bytes)));
        });
}

void WorkspaceGroup::check()
{
    m_health->setText(tr("Checking…"));
    using Counts = std::pair<qint64, qint64>;
    read<Counts>(
        [](Workspace& workspace) -> Result<Counts> {
            auto fresh = store::openHistory(workspace.location());
            if (!fresh)
                return fresh.error();
            if (const Status chain = (*fresh)->verifyAuditChain(); !chain)
                return chain.error();
            const auto projects = (*fresh)->projects();
            const auto records = (*fresh)->changeCounter();
            if (!projects)
                return projects.error();
            if (!records)
                return records.error();
            return Counts{static_cast<qint64>(projects->size()), *records};
        },
        [this](const Counts& counts) {
            m_health->setText(tr("In order: %1 projects, %2 records, and their chain is whole.")
                                  .arg(QLocale().toString(counts.first), QLocale().toString(counts.second)));
        });
}

} // namespace slipway::views
