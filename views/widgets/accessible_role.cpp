// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace slipway::views {

namespace {

constexpr const char* kProperty = "accessibleRole";

QAccessibleInterface* interfaceOf(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(kProperty) : QVariant();
    // Owned by Qt's cache of interfaces, which asked for it.
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    static const bool isInstalled = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(isInstalled)
    widget.setProperty(kProperty, static_cast<int>(role));
}

void announce(QWidget& widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace slipway::views
