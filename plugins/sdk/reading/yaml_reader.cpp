// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/yaml_reader.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <cmath>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr qsizetype kLargest = 8 << 20;
constexpr int kDeepest = 128;
constexpr int kMostNodes = 300'000;

/// Thrown inside this file only, to unwind from any depth.
struct Refusal
{
    ErrorCode code;
    QString what;
    YAML::Mark mark;
};

/// A plain scalar by the core schema, YAML 1.2.2 section 10.3.2.
Json plainScalar(const std::string& text)
{
    static const QRegularExpression integer(QStringLiteral("^[-+]?[0-9]{1,18}$"));
    static const QRegularExpression real(
        QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
    const QString word = toQString(text);
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    if (integer.match(word).hasMatch())
        return word.toLongLong();
    if (real.match(word).hasMatch()) {
        const double number = word.toDouble();
        if (std::isfinite(number))
            return number;
    }
    return text;
}

/// Turns nodes into JSON, counting what aliases expand to.
class Conversion
{
public:
    Json convert(const YAML::Node& node, int depth)
    {
        if (depth > kDeepest)
            throw Refusal{ErrorCode::LimitExceeded, QStringLiteral("nested more than 128 levels deep"),
                          node.Mark()};
        if (++m_nodes > kMostNodes)
            throw Refusal{ErrorCode::LimitExceeded,
                          QStringLiteral("more than 300,000 values once aliases are followed"), node.Mark()};
        if (node.IsMap())
            return convertMap(node, depth);
        if (node.IsSequence()) {
            Json items = Json::array();
            for (const auto& item : node)
                items.push_back(convert(item, depth + 1));
            return items;
        }
        if (!node.IsScalar())
            return nullptr;
        return node.Tag() == "?" ? plainScalar(node.Scalar()) : Json(node.Scalar());
    }

private:
    Json convertMap(const YAML::Node& node, int depth)
    {
        Json members = Json::object();
        Json merged = Json::object();
        for (const auto& entry : node) {
            if (!entry.first.IsScalar())
                throw Refusal{ErrorCode::InvalidInput, QStringLiteral("a key is not a plain word"),
                              entry.first.Mark()};
            const std::string& key = entry.first.Scalar();
            if (key == "<<") {
                merge(merged, convert(entry.second, depth + 1));
                continue;
            }
            if (members.contains(key))
                throw Refusal{ErrorCode::InvalidInput,
                              QStringLiteral("the key \"%1\" is there twice").arg(toQString(key)),
                              entry.first.Mark()};
            members[key] = convert(entry.second, depth + 1);
        }
        for (const auto& [key, value] : merged.items()) {
            if (!members.contains(key))
                members[key] = value;
        }
        return members;
    }

    /// The merge key of YAML 1.1, which Go's and Python's readers, and so these files' authors, still know.
    static void merge(Json& into, const Json& from)
    {
        const Json list = from.is_array() ? from : Json::array({from});
        for (const Json& each : list) {
            if (!each.is_object())
                continue;
            for (const auto& [key, value] : each.items()) {
                if (!into.contains(key))
                    into[key] = value;
            }
        }
    }

    int m_nodes = 0;
};

Error errorAt(ErrorCode code, const QString& what, const QString& where, const YAML::Mark& mark)
{
    const QString place = mark.is_null()
                              ? where
                              : QStringLiteral("%1:%2:%3").arg(where).arg(mark.line + 1).arg(mark.column + 1);
    return {code, what, place, QStringLiteral("correct the YAML there")};
}

} // namespace

Result<std::vector<Json>> readYaml(const QByteArray& text, const QString& where)
{
    if (text.size() > kLargest)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("larger than 8 MiB"), where,
                     QStringLiteral("split the file")};
    try {
        std::vector<Json> documents;
        Conversion conversion;
        for (const YAML::Node& document : YAML::LoadAll(text.toStdString()))
            documents.push_back(conversion.convert(document, 0));
        return documents;
    } catch (const YAML::Exception& e) {
        return errorAt(ErrorCode::InvalidInput, toQString(e.msg), where, e.mark);
    } catch (const Refusal& refusal) {
        return errorAt(refusal.code, refusal.what, where, refusal.mark);
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, QString::fromUtf8(e.what()), where,
                     QStringLiteral("correct the YAML")};
    }
}

int yamlLineOf(const QByteArray& text, size_t document, const QStringList& path)
{
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        if (document >= documents.size())
            return 0;
        YAML::Node at = documents[document];
        for (const QString& part : path) {
            if (!at.IsMap() && !at.IsSequence())
                break;
            // Of a constant node: the other operator would add what is not there.
            const YAML::Node& here = at;
            const YAML::Node next = here.IsSequence() ? here[part.toUInt()] : here[toText(part)];
            if (!next.IsDefined())
                break;
            at.reset(next);
        }
        return at.Mark().line + 1;
    } catch (const YAML::Exception&) {
        return 0; // whoever asks has been told by readYaml() what is wrong
    }
}

} // namespace slipway::plugin
