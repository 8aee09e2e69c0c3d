// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/setting_label.h"

#include "views/widgets/labels.h"

namespace slipway::views {

QLabel* makeSettingLabel(const QString& text, QWidget* field, QWidget* parent)
{
    QLabel* label = makeLabel(withoutKeys(text), TextStyle::Small, parent, true);
    label->setBuddy(field);
    label->setWordWrap(true);
    keepNarrow(*label);
    return label;
}

QString withoutKeys(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void keepNarrow(QWidget& field)
{
    QSizePolicy policy = field.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    field.setSizePolicy(policy);
}

} // namespace slipway::views
