// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/cut_texts.h"

#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>

namespace slipway::test {

namespace {

/// Whether it is only partly seen although nothing scrolls it into view.
bool isBeyondItsBox(const QWidget* widget)
{
    for (const QWidget* box = widget->parentWidget(); box; box = box->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(box->parentWidget()))
            return false;
        const QRect place(widget->mapTo(box, QPoint(0, 0)), widget->size());
        // Read from the right, a splitter of Qt's lays a pane one pixel too far.
        if (!box->rect().adjusted(-1, 0, 1, 0).contains(place))
            return true;
        if (box->isWindow())
            return false;
    }
    return false;
}

/// What a button or label lacks to show its whole text; made to elide, it shows the rest in its tooltip.
bool isCut(QWidget* widget)
{
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        if (label->text().isEmpty() ||
            widget->metaObject()->className() == QByteArray("slipway::views::ElidedLabel"))
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1 &&
               button->toolTip().isEmpty();
    return false;
}

bool isCutHeading(const QHeaderView& header, int section)
{
    const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
    // The style sheet's font and padding, which the header does not tell.
    const QFontMetrics metrics(views::Theme::fontOf(views::TextStyle::Small));
    return !header.isSectionHidden(section) &&
           metrics.horizontalAdvance(text) > header.sectionSize(section) - 10 &&
           header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
}

} // namespace

QString called(const QWidget* widget, const QString& text)
{
    QString path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        path = QString::fromLatin1(widget->metaObject()->className()).section(QLatin1String("::"), -1) +
               (widget->objectName().isEmpty() ? QString() : QLatin1Char('#') + widget->objectName()) +
               QLatin1Char('/') + path;
    return QStringLiteral("%1 \"%2\"").arg(path, text);
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button ? button->text() : QString();
}

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (!textOf(widget).isEmpty() && (isCut(widget) || isBeyondItsBox(widget)))
            cut += called(widget, textOf(widget));
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        for (int i = 0; header && header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            if (isCutHeading(*header, i))
                cut += called(widget, header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    return cut;
}

} // namespace slipway::test
