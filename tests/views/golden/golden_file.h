// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace slipway::test {

/// What came of comparing a picture with the one that is kept.
struct Outcome
{
    enum class Kind
    {
        Same,
        Different,
        Missing, ///< none is kept
        Renewed  ///< SLIPWAY_RENEW_GOLDEN is set: it is kept now
    };

    Kind kind = Kind::Same;
    QString why; ///< for Different: what differs, and where both are shown side by side
};

/// Compares with images/NAME.png of the source, or writes it. Of a difference, NAME.png in the current
/// folder's golden-differences shows what is kept, what is drawn now, and where they differ, side by side.
[[nodiscard]] Outcome compareWithGolden(const QString& name, const QImage& picture);

/// Texts in every style, and in the fonts that come from the machine. Where they look otherwise, so does
/// every view, and no comparison tells anything about the program.
[[nodiscard]] QImage referencePicture();

/// Whether any picture is kept whose name begins like this.
[[nodiscard]] bool isGoldenKept(const QString& beginning);

} // namespace slipway::test
