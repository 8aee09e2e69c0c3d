// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <span>

namespace slipway::policy {

/// Where the parts of a document were written that was put together of several: by JSON Pointer, the place
/// as "file#/json/pointer". What is below a part is below its place.
using Places = QHash<QString, QString>;

/// More faults than these help nobody: the last error says that there are more.
inline constexpr size_t kMostRefusals = 200;

/// Where a document makes no sense: every place once. What is said of a place that was refused already, or of
/// one below it, is an echo and not kept.
class Refusal
{
public:
    explicit Refusal(QString file, Places places = {})
        : m_file(std::move(file))
        , m_places(std::move(places))
    {
    }
    void say(const QString& pointer, const QString& what, const QString& hint);
    /// A member is missing: said of the object, whose other members may be wrong too.
    void sayMissing(const QString& object, const QString& member);
    /// The first.
    [[nodiscard]] std::optional<model::Error> error() const
    {
        return m_errors.empty() ? std::nullopt : std::optional(m_errors.front());
    }
    [[nodiscard]] const std::vector<model::Error>& errors() const { return m_errors; } ///< as they were met

private:
    [[nodiscard]] QString placeOf(const QString& pointer) const;
    [[nodiscard]] bool isEcho(const QString& pointer) const;
    void keep(const QString& what, const QString& where, const QString& hint);

    QString m_file;
    Places m_places;
    std::vector<model::Error> m_errors;
    QSet<QString> m_refused; ///< pointers
};

/// A place in a JSON document that knows its own JSON Pointer (RFC 6901). Reading what is not there or of
/// another type is said to the Refusal and gives an empty value, so that a reader needs no branches.
class JsonCursor
{
public:
    JsonCursor(const model::Json& value, QString pointer, Refusal& refusal);

    [[nodiscard]] const model::Json& json() const { return m_value; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }

    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] JsonCursor at(const char* key) const;  ///< required member
    [[nodiscard]] std::vector<JsonCursor> items() const; ///< of an array

    [[nodiscard]] QString text() const; ///< a string with something in it
    [[nodiscard]] QString text(const char* key) const { return at(key).text(); }
    [[nodiscard]] QString textOr(const char* key, const QString& fallback) const;
    [[nodiscard]] double positiveNumber() const;
    [[nodiscard]] bool flag(const char* key) const; ///< absent: false

    /// Refuses members that are not in `known`, naming them.
    void allowOnly(std::span<const char* const> known) const;
    void refuse(const QString& what, const QString& hint) const;

private:
    const model::Json& m_value;
    QString m_pointer;
    Refusal& m_refusal;
};

} // namespace slipway::policy
