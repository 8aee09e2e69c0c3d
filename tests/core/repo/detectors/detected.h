// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/repo/detector.h"

#include <QMap>
#include <QTest>

/// Shows files to the real detectors, without git, and tells what they concluded.
namespace slipway::test {

struct File
{
    File(const char* filePath, QByteArray fileContent)
        : path(QString::fromLatin1(filePath))
        , content(std::move(fileContent))
    {
    }
    QString path;
    QByteArray content;
};
using Files = std::vector<File>;

struct Wanted
{
    QString key;
    model::FactValue value;
};

inline Wanted count(const char* key, qint64 value)
{
    return {QString::fromLatin1(key), value};
}
inline Wanted yes(const char* key)
{
    return {QString::fromLatin1(key), true};
}
inline Wanted no(const char* key)
{
    return {QString::fromLatin1(key), false};
}
inline Wanted number(const char* key, double value)
{
    return {QString::fromLatin1(key), value};
}
inline Wanted text(const char* key, const char* value)
{
    return {QString::fromLatin1(key), QString::fromUtf8(value)};
}

struct Detected
{
    QMap<QString, model::FactValue> facts;
    std::vector<model::Finding> findings;

    /// "path:line" of the first finding for the fact, or empty.
    [[nodiscard]] QString shownBy(const QString& fact) const;
};

[[nodiscard]] Detected detect(Files files, const repo::CommitHistory& history = {});

/// The columns of a data-driven test: files, wanted facts, and "fact path:line" of a finding that must show
/// one of them (may be empty).
void addColumns();
void row(const char* name, const Files& files, const std::vector<Wanted>& wanted, const char* shown = "");
/// Fetches the row and compares.
void check();

} // namespace slipway::test

Q_DECLARE_METATYPE(slipway::test::Files)
Q_DECLARE_METATYPE(std::vector<slipway::test::Wanted>)
