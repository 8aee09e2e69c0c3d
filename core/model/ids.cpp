// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace slipway::model {

std::optional<CommitId> CommitId::fromHex(QStringView hex)
{
    if (hex.size() != 40 && hex.size() != 64)
        return std::nullopt;
    const bool isHex = std::all_of(hex.begin(), hex.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
    });
    if (!isHex)
        return std::nullopt;
    CommitId id;
    id.m_hex = hex.toString().toLower();
    return id;
}

QString makeUuidV7(qint64 unixMs)
{
    const quint64 high = QRandomGenerator::global()->generate64();
    const quint64 low = QRandomGenerator::global()->generate64();
    const auto byte = [](quint64 from, int shift) { return static_cast<uchar>((from >> shift) & 0xffU); };
    const auto ms = static_cast<quint64>(unixMs);
    return QUuid(static_cast<uint>((ms >> 16) & 0xffffffffU), static_cast<ushort>(ms & 0xffffU),
                 static_cast<ushort>(0x7000U | (high & 0x0fffU)),
                 static_cast<uchar>(0x80U | (byte(high, 16) & 0x3fU)), byte(high, 24), byte(low, 0),
                 byte(low, 8), byte(low, 16), byte(low, 24), byte(low, 32), byte(low, 40))
        .toString(QUuid::WithoutBraces);
}

} // namespace slipway::model
