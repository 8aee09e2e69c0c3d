// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/manifests.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/yaml_reader.h"

#include <QRegularExpression>

#include <cmath>

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

constexpr qint64 kLargest = 8 << 20;

void takeApart(PlacedManifest manifest, std::vector<PlacedManifest>& into)
{
    Json& content = manifest.content;
    if (content.is_null())
        return;
    Json* items = content.is_object() && content.contains("items") ? &content["items"] : nullptr;
    const bool isList = items && items->is_array() && textAt(content, "kind").endsWith(QLatin1String("List"));
    if (content.is_array())
        items = &content;
    if (!isList && !content.is_array()) {
        into.push_back(std::move(manifest));
        return;
    }
    const QStringList path =
        content.is_array() ? manifest.path : manifest.path + QStringList{QStringLiteral("items")};
    for (size_t i = 0; i < items->size(); ++i)
        takeApart({std::move((*items)[i]), manifest.document, path + QStringList{QString::number(i)}}, into);
}

QRegularExpression lineWith(const char* indent, const char* key)
{
    return QRegularExpression(QStringLiteral("^%1[\"']?%2[\"']?\\s*:[ \\t]*[\"']?([^\"'\\s#]*)")
                                  .arg(QLatin1String(indent), QLatin1String(key)),
                              QRegularExpression::MultilineOption);
}

} // namespace

Result<std::vector<PlacedManifest>> placedManifests(const QByteArray& text, const ReportHead& head,
                                                    QStringList& warnings)
{
    if (text.size() > kLargest)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the file is larger than 8 MiB"), head.name,
                     QStringLiteral("split it")};
    std::vector<PlacedManifest> manifests;
    const QByteArray plain = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    if (head.isJson()) {
        Result<Json> document = parseJson(plain, head.name);
        if (!document)
            return document.error();
        takeApart({std::move(document).value(), 0, {}}, manifests);
        return manifests;
    }
    if (!plain.endsWith('\n'))
        warnings.append(QStringLiteral("the last line has no line end: the file may be cut off"));
    Result<std::vector<Json>> read = readYaml(plain, head.name);
    if (!read)
        return read.error();
    for (size_t i = 0; i < read->size(); ++i)
        takeApart({std::move((*read)[i]), i, {}}, manifests);
    return manifests;
}

Result<std::vector<Json>> readManifests(QIODevice& device, const ReportHead& head, QStringList& warnings)
{
    Result<std::vector<PlacedManifest>> placed = placedManifests(device.read(kLargest + 4), head, warnings);
    if (!placed)
        return placed.error();
    std::vector<Json> documents;
    for (PlacedManifest& manifest : *placed)
        documents.push_back(std::move(manifest.content));
    return documents;
}

QStringList valuesOfKey(const ReportHead& head, const char* key)
{
    QStringList values;
    if (head.isJson()) {
        for (const char* at : {"", "items/[]/", "[]/"}) {
            const QString value = head.jsonTexts.value(QLatin1String(at) + QLatin1String(key));
            if (!value.isEmpty())
                values.append(value);
        }
        return values;
    }
    if (head.syntax != Syntax::Yaml)
        return values;
    auto matches = lineWith("[ \\t]*(?:- )?", key).globalMatch(QString::fromUtf8(head.bytes));
    while (matches.hasNext())
        values.append(matches.next().captured(1));
    return values;
}

bool hasTopKey(const ReportHead& head, const char* key)
{
    if (head.isJson())
        return head.has(QString::fromLatin1(key));
    return head.syntax == Syntax::Yaml && lineWith("", key).match(QString::fromUtf8(head.bytes)).hasMatch();
}

bool hasKey(const ReportHead& head, const char* key)
{
    return head.syntax == Syntax::Yaml &&
           lineWith("[ \\t]*(?:- +)*", key).match(QString::fromUtf8(head.bytes)).hasMatch();
}

std::vector<const Json*> elementsAt(const Json& value, const char* path)
{
    std::vector<const Json*> elements;
    const Json* array = jsonAt(value, path);
    if (array && array->is_array()) {
        for (const Json& element : *array)
            elements.push_back(&element);
    }
    return elements;
}

std::optional<double> figureAt(const Json& value, const char* path)
{
    if (const auto number = numberAt(value, path))
        return number;
    QString text = textAt(value, path).trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace slipway::slo_files
