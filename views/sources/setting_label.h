// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Words of a plugin in the form: any text, of any length.
namespace slipway::views {

/// What stands over a field, as it is written.
[[nodiscard]] QLabel* makeSettingLabel(const QString& text, QWidget* field, QWidget* parent);
/// For the text of a button: an ampersand in it stands before no key.
[[nodiscard]] QString withoutKeys(QString text);
/// Its words do not widen the form, which would cut off what stands at the end.
void keepNarrow(QWidget& field);

} // namespace slipway::views
