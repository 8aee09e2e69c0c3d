// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/model/ids.h"
#include "core/model/stage.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <array>
#include <concepts>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

/// Values as bytes, for files that only this program reads. What a struct holds is listed once, by a function
/// `fields(archive, value)` beside it, for writing and for reading alike. Numbers are as this machine has
/// them.
namespace slipway::readiness {

/// For `fields()`: the struct, or the struct to const.
template<class Value, class Struct>
concept As = std::same_as<std::remove_const_t<Value>, Struct>;

template<class Value>
concept Plain = std::integral<Value> || std::floating_point<Value>;

/// The last of an enum's values, which count from 0; what is beyond is not read. Each enum that is written
/// has one.
template<class Enum>
inline constexpr Enum kLastOf = Enum();

inline constexpr qint64 kNoMoment = std::numeric_limits<qint64>::min();

/// Writes. Each text is written once: boards say the same in many places.
class ByteWriter
{
public:
    static constexpr bool kIsReading = false;

    template<class... Value>
    void operator()(const Value&... values)
    {
        (put(values), ...);
    }
    /// The texts, then what refers to them.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        all.reserve(m_texts.size() + m_body.size() + 16);
        append(all, quint32(m_places.size()));
        append(all, quint32(m_texts.size()));
        return all + m_texts + m_body;
    }

private:
    static void append(QByteArray& bytes, Plain auto value)
    {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void put(Plain auto value) { append(m_body, value); }
    template<class Value>
    requires std::is_enum_v<Value>
    void put(Value value)
    {
        static_assert(kLastOf<Value> != Value(), "say which value is the last");
        put(static_cast<quint8>(value));
    }
    void put(const QString& text)
    {
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd())
            return put(*known);
        const auto place = quint32(m_places.size());
        m_places.insert(text, place);
        append(m_texts, quint32(text.size()));
        m_texts.append(reinterpret_cast<const char*>(text.utf16()),
                       text.size() * qsizetype(sizeof(char16_t)));
        put(place);
    }
    void put(const QDateTime& at) { put(at.isValid() ? at.toMSecsSinceEpoch() : kNoMoment); }
    template<class Tag>
    void put(const model::Id<Tag>& id)
    {
        put(id.toString());
    }
    void put(const model::CommitId& id) { put(id.hex()); }
    void put(const model::Stage& stage) { put(stage.key()); }
    void put(const model::FactValue& value)
    {
        put(quint8(value.index()));
        std::visit([this](const auto& held) { put(held); }, value);
    }
    template<class Value>
    void put(const std::optional<Value>& value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<class Value, size_t Size>
    void put(const std::array<Value, Size>& values)
    {
        for (const Value& value : values)
            put(value);
    }
    template<class Value>
    void put(const std::vector<Value>& values)
    {
        put(quint32(values.size()));
        for (const Value& value : values)
            put(value);
    }
    void put(const QStringList& texts)
    {
        put(quint32(texts.size()));
        for (const QString& text : texts)
            put(text);
    }
    template<template<class, class> class Map, class Value>
    requires std::same_as<typename Map<QString, Value>::key_type, QString>
    void put(const Map<QString, Value>& values)
    {
        put(quint32(values.size()));
        for (auto at = values.constKeyValueBegin(); at != values.constKeyValueEnd(); ++at) {
            put(at->first);
            put(at->second);
        }
    }
    template<class Struct>
    requires requires(ByteWriter& archive, const Struct& value) { fields(archive, value); }
    void put(const Struct& value) { fields(*this, value); }

    QHash<QString, quint32> m_places;
    QByteArray m_texts;
    QByteArray m_body;
};

/// Reads what ByteWriter wrote. Any bytes are safe, and cost memory only as they are long: where they end too
/// early or say what cannot be, isFine() is false from then on and what was read means nothing.
class ByteReader
{
public:
    static constexpr bool kIsReading = true;

    explicit ByteReader(const QByteArray& bytes);

    template<class... Value>
    void operator()(Value&... values)
    {
        (get(values), ...);
    }
    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    template<Plain Value>
    void get(Value& value)
    {
        if (m_end - m_at < qsizetype(sizeof value))
            return fail();
        if constexpr (std::same_as<Value, bool>)
            value = *m_at != 0;
        else
            std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
    }
    template<class Value>
    requires std::is_enum_v<Value>
    void get(Value& value)
    {
        quint8 read = 0;
        get(read);
        if (read > static_cast<quint8>(kLastOf<Value>))
            return fail();
        value = static_cast<Value>(read);
    }
    void get(QString& text);
    void get(QDateTime& at);
    template<class Tag>
    void get(model::Id<Tag>& id)
    {
        QString text;
        get(text);
        id = model::Id<Tag>(text);
    }
    void get(model::CommitId& id);
    void get(model::Stage& stage);
    void get(model::FactValue& value);
    template<class Value>
    void get(std::optional<Value>& value)
    {
        bool isThere = false;
        get(isThere);
        value.reset();
        if (isThere)
            get(value.emplace());
    }
    template<class Value, size_t Size>
    void get(std::array<Value, Size>& values)
    {
        for (Value& value : values)
            get(value);
    }
    template<class Value>
    void get(std::vector<Value>& values)
    {
        constexpr quint32 kBelieved = 256; // more only as they come
        quint32 count = 0;
        get(count);
        values.clear();
        values.reserve(std::min(count, kBelieved));
        for (; count > 0 && m_isFine; --count)
            get(values.emplace_back());
    }
    void get(QStringList& texts);
    template<template<class, class> class Map, class Value>
    requires std::same_as<typename Map<QString, Value>::key_type, QString>
    void get(Map<QString, Value>& values)
    {
        quint32 count = 0;
        get(count);
        for (; count > 0 && m_isFine; --count) {
            QString key;
            get(key);
            get(values[key]);
        }
    }
    template<class Struct>
    requires requires(ByteReader& archive, Struct& value) { fields(archive, value); }
    void get(Struct& value) { fields(*this, value); }
    void readTexts(quint32 count, quint32 size);
    void fail();

    std::vector<QString> m_texts;
    const char* m_at;
    const char* m_end;
    bool m_isFine = true;
};

} // namespace slipway::readiness
