// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace slipway::test {

/// How far two pictures of the same size look apart.
struct Difference
{
    int pixels = 0; ///< that a person would call different
    QRect where;    ///< around them; empty if there are none
    QImage marked;  ///< the second picture, pale, with these in red
};

/// Compares in YIQ, where distance goes with what is seen (Kotsarenko, Ramos: Measuring perceived color
/// difference using YIQ, 2010), after a blur of one pixel, so that antialiasing and rounding do not count and
/// a moved, missing or recoloured thing does. Both pictures must have the same size.
[[nodiscard]] Difference differenceOf(const QImage& before, const QImage& after);

/// The picture in at most 256 colours, the most frequent ones exact to 3 bits less: a tenth of the file's
/// size.
[[nodiscard]] QImage withPalette(const QImage& picture);

} // namespace slipway::test
