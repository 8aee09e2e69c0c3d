// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

namespace slipway::views {

class Theme;

/// A list of evidence, newest first: of one release, or of the whole workspace.
class EvidenceTable : public RowTable
{
    Q_OBJECT

public:
    enum class Of
    {
        Release,  ///< says what each is good for, and is sorted by its headings
        Workspace ///< says whose each is; its order is that of arrival
    };

    EvidenceTable(const Theme& theme, Of what, QWidget* parent);

    /// Widths and order of the columns, once the table has its model.
    void arrange();

private:
    Of m_what;
};

} // namespace slipway::views
