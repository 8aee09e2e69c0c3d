// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/kind_chooser.h"

#include "views/sources/setting_label.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace slipway::views {

namespace {

/// The name as every choice is shown, and the id behind it in the colour of what comes second.
class KindDelegate : public QStyledItemDelegate
{
public:
    explicit KindDelegate(QComboBox& chooser)
        : QStyledItemDelegate(&chooser)
        , m_chooser(chooser)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int kMargin = 8;
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QFont font = Theme::fontOf(TextStyle::Small);
        const QFontMetrics metrics(font);
        const QString id = metrics.elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight,
                                              item.rect.width() / 2 - 2 * kMargin);
        const int width = metrics.horizontalAdvance(id) + kMargin;
        item.text =
            item.fontMetrics.elidedText(item.text, Qt::ElideRight, item.rect.width() - width - 2 * kMargin);
        QStyle* style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        painter->setFont(font);
        // The style sheet gives the list a palette with another placeholder, which is hard to read.
        painter->setPen(m_chooser.parentWidget()->palette().color(QPalette::PlaceholderText));
        const Qt::Alignment side = item.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(item.rect.adjusted(kMargin, 0, -kMargin, 0), int(side | Qt::AlignVCenter), id);
        painter->restore();
    }

private:
    QComboBox& m_chooser;
};

} // namespace

KindChooser::KindChooser(QWidget* parent)
    : QComboBox(parent)
{
    constexpr int kSeenAtOnce = 16;
    setMaxVisibleItems(kSeenAtOnce);
    keepNarrow(*this);
    setItemDelegate(new KindDelegate(*this));
}

void KindChooser::setKinds(const std::vector<readiness::SourceKind>& kinds)
{
    clear();
    for (const readiness::SourceKind& each : kinds) {
        addItem(each.name, each.plugin);
        setItemData(count() - 1, tr("%1, %2 on the command line").arg(each.name, each.plugin),
                    Qt::AccessibleTextRole);
    }
}

} // namespace slipway::views
