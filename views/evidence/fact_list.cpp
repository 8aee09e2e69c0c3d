// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/fact_list.h"

#include "core/policy/display.h"
#include "core/report/report_language.h"
#include "views/language/language.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_tree.h"

#include <QCoreApplication>
#include <QTreeWidget>

namespace slipway::views {

using namespace model;

namespace {

struct FactListTexts
{
    Q_DECLARE_TR_FUNCTIONS(FactListTexts)
};

constexpr int kMostKey = 320; ///< px

QString factValueIn(const policy::Phrases& phrases, const Fact& fact, const FactRegistry& registry)
{
    const FactDefinition* definition = registry.find(fact.key);
    FactDefinition custom;
    custom.unit = fact.unit;
    return policy::displayValue(fact.value, definition ? *definition : custom, phrases);
}

} // namespace

QTreeWidget* makeFactList(QWidget* parent)
{
    return makePlainTree(
        {FactListTexts::tr("Fact"), FactListTexts::tr("Value"), FactListTexts::tr("Meaning")},
        FactListTexts::tr("Facts"), parent);
}

QString factValue(const Fact& fact, const FactRegistry& registry)
{
    return factValueIn(policy::Phrases::english(), fact, registry);
}

void fillFacts(QTreeWidget& list, const std::vector<Fact>& facts, const FactRegistry& registry)
{
    list.clear();
    const policy::Phrases phrases = report::ReportLanguage(shownLanguage()).phrases();
    QList<QTreeWidgetItem*> items;
    for (const Fact& fact : facts) {
        const FactDefinition* definition = registry.find(fact.key);
        auto* item = new QTreeWidgetItem(
            {fact.key, factValueIn(phrases, fact, registry),
             definition ? phrases.factWord(definition->meaning) : FactListTexts::tr("A custom fact.")});
        item->setFont(1, Theme::fontOf(TextStyle::BodyStrong));
        for (const int column : {1, 2})
            item->setToolTip(column, item->text(column));
        items += item;
    }
    list.addTopLevelItems(items);
    list.resizeColumnToContents(0);
    list.setColumnWidth(0, std::min(kMostKey, list.columnWidth(0)));
    list.setColumnWidth(1, 180);
}

} // namespace slipway::views
