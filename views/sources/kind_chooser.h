// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_draft.h"

#include <QComboBox>

namespace slipway::views {

/// What a source is to be an instance of: its name for people, and beside it the id that it has on the
/// command line.
class KindChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit KindChooser(QWidget* parent);

    void setKinds(const std::vector<readiness::SourceKind>& kinds);
};

} // namespace slipway::views
