// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/origin_list.h"

#include "views/evidence/evidence_words.h"
#include "views/evidence/place_opener.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/state_icon.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::Origin;
using readiness::OriginState;

OriginList::OriginList(const ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_theme(*context.theme)
    , m_tree(makePlainTree({tr("Read from"), tr("Now"), tr("Size"), tr("SHA-256 when it was read")},
                           tr("Where it came from"), this))
    , m_opener(new PlaceOpener(this))
{
    m_tree->setObjectName(QStringLiteral("evidenceOrigins"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::itemActivated, this, &OriginList::openChosen);
    connect(m_opener, &PlaceOpener::opened, this, &OriginList::said);
    connect(m_opener, &PlaceOpener::failed, this, &OriginList::failed);
    connect(&m_theme, &Theme::changed, this, &OriginList::fill);
}

void OriginList::setOrigins(std::vector<Origin> origins)
{
    m_origins = std::move(origins);
    fill();
}

void OriginList::fill()
{
    m_tree->clear();
    for (const Origin& origin : m_origins) {
        const bool hasFile = !origin.file.isEmpty();
        auto* item = new QTreeWidgetItem({origin.provenance.uri, EvidenceWords::of(origin.state),
                                          hasFile ? EvidenceWords::size(origin.size) : QString(),
                                          origin.provenance.sha256});
        item->setIcon(1, stateIcon(m_theme, EvidenceWords::shapeOf(origin.state)));
        item->setToolTip(0, hasFile ? origin.file : origin.provenance.uri);
        m_tree->addTopLevelItem(item);
    }
    m_tree->setColumnWidth(0, 360);
    m_tree->setColumnWidth(1, 170);
    m_tree->resizeColumnToContents(2);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void OriginList::openChosen()
{
    if (m_origins.empty())
        return;
    const int chosen = std::max(0, m_tree->indexOfTopLevelItem(m_tree->currentItem()));
    const Origin& origin = m_origins[static_cast<size_t>(chosen)];
    const QString& uri = origin.provenance.uri;
    switch (origin.state) {
    case OriginState::Address:
        m_opener->openAddress(QUrl(uri));
        return;
    case OriginState::Gone:
        Q_EMIT failed({ErrorCode::NotFound, tr("the file is no longer there"), uri,
                       tr("its facts stay; import it again if it moved")});
        return;
    case OriginState::Other:
        Q_EMIT failed({ErrorCode::Unsupported, tr("there is no file to open"), uri, {}});
        return;
    case OriginState::Changed:
    case OriginState::Same:
    case OriginState::Unknown:
        m_opener->openFile(origin.file);
    }
    if (origin.state == OriginState::Changed)
        Q_EMIT failed({ErrorCode::Conflict, tr("the file has changed since it was read"), uri,
                       tr("what you see there is not what the facts were read from")});
}

} // namespace slipway::views
