// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/perceptual.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace slipway::test {

namespace {

constexpr float kLargest = 35215.0F; ///< distance of black and white
constexpr float kSeen =
    kLargest * 0.045F * 0.045F; ///< found by trying: a hover ground is seen, rounding is not

struct Yiq
{
    float y = 0;
    float i = 0;
    float q = 0;
};

Yiq yiqOf(QRgb pixel)
{
    const auto r = static_cast<float>(qRed(pixel));
    const auto g = static_cast<float>(qGreen(pixel));
    const auto b = static_cast<float>(qBlue(pixel));
    return {0.29889531F * r + 0.58662247F * g + 0.11448223F * b,
            0.59597799F * r - 0.27417610F * g - 0.32180189F * b,
            0.21147017F * r - 0.52261711F * g + 0.31114694F * b};
}

using Plane = std::vector<Yiq>;

/// The mean of each pixel and its eight neighbours, where it has them.
Plane blurred(const QImage& image)
{
    const int width = image.width();
    const int height = image.height();
    Plane sharp(static_cast<size_t>(width) * static_cast<size_t>(height));
    for (int y = 0; y < height; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < width; ++x)
            sharp[static_cast<size_t>(y * width + x)] = yiqOf(line[x]);
    }
    const auto pass = [&](const Plane& from, int step, auto isInside) {
        Plane to(from.size());
        for (int at = 0; at < width * height; ++at) {
            Yiq sum;
            float count = 0;
            for (const int other : {at - step, at, at + step}) {
                if (!isInside(at, other))
                    continue;
                const Yiq& part = from[static_cast<size_t>(other)];
                sum.y += part.y;
                sum.i += part.i;
                sum.q += part.q;
                count += 1;
            }
            to[static_cast<size_t>(at)] = {sum.y / count, sum.i / count, sum.q / count};
        }
        return to;
    };
    const Plane across = pass(sharp, 1, [&](int at, int other) {
        return other >= 0 && other < width * height && other / width == at / width;
    });
    return pass(across, width, [&](int, int other) { return other >= 0 && other < width * height; });
}

float distance(const Yiq& a, const Yiq& b)
{
    const float y = a.y - b.y;
    const float i = a.i - b.i;
    const float q = a.q - b.q;
    return 0.5053F * y * y + 0.299F * i * i + 0.1957F * q * q;
}

QRgb paled(QRgb pixel)
{
    const int grey = 255 - (255 - qGray(pixel)) / 4;
    return qRgb(grey, grey, grey);
}

} // namespace

Difference differenceOf(const QImage& before, const QImage& after)
{
    const QImage a = before.convertToFormat(QImage::Format_RGB32);
    const QImage b = after.convertToFormat(QImage::Format_RGB32);
    Difference difference;
    if (a == b)
        return difference;
    const Plane left = blurred(a);
    const Plane right = blurred(b);
    difference.marked = b;
    for (int y = 0; y < b.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(difference.marked.scanLine(y));
        for (int x = 0; x < b.width(); ++x) {
            const auto at = static_cast<size_t>(y * b.width() + x);
            const bool isSeen = distance(left[at], right[at]) > kSeen;
            line[x] = isSeen ? qRgb(220, 0, 0) : paled(line[x]);
            difference.pixels += isSeen ? 1 : 0;
            if (isSeen)
                difference.where |= QRect(x, y, 1, 1);
        }
    }
    return difference;
}

QImage withPalette(const QImage& picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    constexpr QRgb kKept = 0xfff8f8f8;
    // Of the colours that fall together the most frequent stands for all, so that plain areas stay exact.
    QHash<QRgb, QHash<QRgb, int>> groups;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++groups[line[x] & kKept][line[x]];
    }
    std::vector<std::pair<int, QRgb>> colours;
    for (const auto& group : groups) {
        int all = 0;
        std::pair<int, QRgb> most{0, 0};
        for (auto colour = group.begin(); colour != group.end(); ++colour) {
            all += colour.value();
            most = std::max(most, {colour.value(), colour.key()});
        }
        colours.emplace_back(all, most.second);
    }
    std::sort(colours.begin(), colours.end(), std::greater<>());
    QList<QRgb> table;
    for (size_t i = 0; i < std::min<size_t>(colours.size(), 256); ++i)
        table += colours[i].second;
    return image.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither);
}

} // namespace slipway::test
