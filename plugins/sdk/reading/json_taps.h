// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/json_stream.h"

#include <bitset>
#include <set>

namespace slipway::plugin {

/// Listens to a JSON parse: follows the path, assembles the values that taps ask for, and refuses what
/// RFC 8259 discourages and reports must not have.
class JsonTaps
{
public:
    static constexpr size_t kMostTaps = 32;

    /// Borrows the taps, of which there are at most kMostTaps.
    explicit JsonTaps(const std::vector<JsonTap>& taps);

    // The events of nlohmann::json's SAX interface; false stops the parse.
    bool null() { return value(nullptr); }
    bool boolean(bool flag) { return value(flag); }
    bool number_integer(model::Json::number_integer_t number) { return value(number); }
    bool number_unsigned(model::Json::number_unsigned_t number) { return value(number); }
    bool number_float(model::Json::number_float_t number, const std::string& text);
    bool string(std::string& text) { return value(std::move(text)); }
    bool binary(model::Json::binary_t& bytes) { return value(std::move(bytes)); }
    bool start_object(size_t size);
    bool key(std::string& key);
    bool end_object() { return leave(); }
    bool start_array(size_t size);
    bool end_array() { return leave(); }
    bool parse_error(size_t position, const std::string& token, const model::Json::exception& exception);

    /// The error of a tap that stopped the parse.
    [[nodiscard]] const std::optional<model::Error>& error() const { return m_error; }
    /// Otherwise why the parse stopped.
    [[nodiscard]] model::ErrorCode code() const { return m_code; }
    [[nodiscard]] const QString& reason() const { return m_reason; }

private:
    using Taps = std::bitset<kMostTaps>;
    struct Level
    {
        bool isArray = false;
        qint64 index = -1;
        std::string key;
        std::set<std::string> keys;
        qint64 held = 0; ///< bytes of memory for the keys
        Taps below;      ///< the taps that the path up to here fits
    };

    bool value(model::Json json);
    bool enter(bool isArray);
    bool leave();
    bool refuse(model::ErrorCode code, const QString& reason);
    /// The taps that fit the value about to start, and the counting of array elements.
    Taps arrive();
    [[nodiscard]] Taps finishing(const Taps& fitting) const;
    /// Counts memory that is held until the value or object ends; false where that is too much.
    bool hold(qint64& counter, qint64 bytes);
    bool put(model::Json json);
    bool deliver();
    /// Tells the taps that only want to know, and leaves those that want the value.
    [[nodiscard]] Taps announce(Taps finishing, bool isArray) const;
    [[nodiscard]] JsonPlace place() const;

    const std::vector<JsonTap>& m_taps;
    std::vector<QStringList> m_parts; ///< of each tap's path
    std::vector<Level> m_levels;

    Taps m_capturing; ///< the taps that get the value being assembled; none: nothing is
    model::Json m_captured;
    std::vector<model::Json*> m_open; ///< containers of the captured value that are not closed yet
    model::Json* m_member = nullptr;  ///< of the last one that is an object: whose value comes next
    qint64 m_capturedHeld = 0;        ///< bytes of memory for it
    qint64 m_held = 0;                ///< the same and all levels' keys

    std::optional<model::Error> m_error;
    model::ErrorCode m_code = model::ErrorCode::InvalidInput;
    QString m_reason;
};

} // namespace slipway::plugin
