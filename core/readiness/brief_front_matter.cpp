// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_front_matter.h"

#include "core/model/json.h"

#include <QLocale>

#include <yaml-cpp/yaml.h>

#include <cmath>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr qsizetype kLongestFrontMatter = 64LL * 1024;
constexpr size_t kMostItems = 1000; ///< of one list; what more would say is refused when it is written

/// JSON strings are YAML strings (YAML 1.2.2 section 1.3).
QString quoted(const QString& text)
{
    return toQString(Json(toText(text)).dump());
}

QString written(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Reads what is known of a mapping, nothing deeper than it must: what aliases unfold to is never walked.
/// Throws Error, inside this file only.
class FrontMatterReader
{
public:
    FrontMatterReader(int firstLine, const QString& where, BriefDocument& into)
        : m_firstLine(firstLine)
        , m_where(where)
        , m_into(into)
    {
    }

    void read(const YAML::Node& root)
    {
        if (root.IsNull())
            return;
        eachKey(root, {}, [&](const QString& key, const YAML::Node& value) {
            if (key == QLatin1String("forecast"))
                readForecast(value);
            else if (key == QLatin1String("rollback_callers"))
                readCallers(value);
            else if (key == QLatin1String("depends_on"))
                readDependencies(value);
            else
                return false;
            return true;
        });
    }

private:
    [[noreturn]] void refuse(const YAML::Node& node, const QString& what, const QString& hint) const
    {
        throw Error{ErrorCode::InvalidInput, what, QStringLiteral("%1:%2").arg(m_where).arg(lineOf(node)),
                    hint};
    }
    [[nodiscard]] int lineOf(const YAML::Node& node) const
    {
        const YAML::Mark mark = node.Mark();
        return m_firstLine + (mark.is_null() ? 0 : mark.line);
    }
    static QString scalar(const YAML::Node& node)
    {
        return node.IsScalar() ? toQString(node.Scalar()) : QString();
    }

    /// `take` says whether it knows the key; those it does not are noted.
    template<class Take>
    void eachKey(const YAML::Node& map, const QString& name, Take&& take)
    {
        if (!map.IsMap())
            refuse(map,
                   name.isEmpty() ? QStringLiteral("the front matter is not made of keys and values")
                                  : QStringLiteral("%1 is not made of keys and values").arg(name),
                   QStringLiteral("write one \"key: value\" a line"));
        QStringList seen;
        for (const auto& entry : map) {
            const QString key = scalar(entry.first);
            if (seen.contains(key))
                refuse(entry.first, QStringLiteral("the key %1 is there twice").arg(key),
                       QStringLiteral("take one out"));
            seen += key;
            if (!take(key, entry.second))
                m_into.passedOver.push_back(
                    {lineOf(entry.first),
                     QStringLiteral("the key %1 is not one of a launch brief").arg(key)});
            if (static_cast<size_t>(seen.size()) > kMostItems)
                refuse(entry.first, QStringLiteral("too many keys"), QStringLiteral("shorten it"));
        }
    }

    std::optional<double> number(const QString& key, const YAML::Node& node) const
    {
        if (node.IsNull())
            return std::nullopt;
        bool isNumber = false;
        const double value = scalar(node).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < 0)
            refuse(node, QStringLiteral("%1 is not a number of 0 or more").arg(key),
                   QStringLiteral("write digits only, without a unit: 120"));
        return value;
    }

    void readForecast(const YAML::Node& node)
    {
        Forecast& forecast = m_into.brief.forecast;
        if (node.IsNull())
            return;
        eachKey(node, QStringLiteral("forecast"), [&](const QString& key, const YAML::Node& value) {
            if (key == QLatin1String("users"))
                forecast.users = number(key, value);
            else if (key == QLatin1String("peak_rps"))
                forecast.peakRps = number(key, value);
            else if (key == QLatin1String("growth_percent"))
                forecast.growthPercent = number(key, value);
            else
                return false;
            return true;
        });
    }

    /// Of a list its items; of a single value that.
    [[nodiscard]] std::vector<YAML::Node> items(const QString& key, const YAML::Node& node) const
    {
        std::vector<YAML::Node> all;
        if (node.IsNull())
            return all;
        if (!node.IsSequence())
            return {node};
        if (node.size() > kMostItems)
            refuse(node, QStringLiteral("%1 has %2 entries").arg(key).arg(node.size()),
                   QStringLiteral("keep those that matter"));
        for (const auto& item : node)
            all.push_back(item);
        return all;
    }

    void readCallers(const YAML::Node& node)
    {
        for (const YAML::Node& item : items(QStringLiteral("rollback_callers"), node)) {
            if (!item.IsScalar())
                refuse(item, QStringLiteral("one who may call the rollback is not a name"),
                       QStringLiteral("write a list of names or roles"));
            m_into.brief.rollbackCallers += scalar(item);
        }
    }

    void readDependencies(const YAML::Node& node)
    {
        for (const YAML::Node& item : items(QStringLiteral("depends_on"), node)) {
            Dependency on;
            if (item.IsScalar())
                on.project = scalar(item);
            else
                eachKey(item, QStringLiteral("a dependency"),
                        [&](const QString& key, const YAML::Node& value) {
                            if (key == QLatin1String("project"))
                                on.project = scalar(value);
                            else if (key == QLatin1String("release"))
                                on.release = scalar(value);
                            else
                                return false;
                            return true;
                        });
            if (on.project.trimmed().isEmpty())
                refuse(item, QStringLiteral("a dependency names no project"),
                       QStringLiteral("write \"- project: NAME\", and \"release: NAME\" below it"));
            m_into.brief.dependsOn.push_back(on);
        }
    }

    int m_firstLine;
    const QString& m_where;
    BriefDocument& m_into;
};

} // namespace

QString frontMatterOf(const Brief& brief)
{
    QString yaml;
    const Forecast& forecast = brief.forecast;
    if (forecast != Forecast()) {
        yaml += QLatin1String("forecast:\n");
        if (forecast.users)
            yaml += QStringLiteral("  users: %1\n").arg(written(*forecast.users));
        if (forecast.peakRps)
            yaml += QStringLiteral("  peak_rps: %1\n").arg(written(*forecast.peakRps));
        if (forecast.growthPercent)
            yaml += QStringLiteral("  growth_percent: %1\n").arg(written(*forecast.growthPercent));
    }
    if (!brief.rollbackCallers.isEmpty())
        yaml += QLatin1String("rollback_callers:\n");
    for (const QString& caller : brief.rollbackCallers)
        yaml += QLatin1String("  - ") + quoted(caller) + QLatin1Char('\n');
    if (!brief.dependsOn.empty())
        yaml += QLatin1String("depends_on:\n");
    for (const Dependency& on : brief.dependsOn) {
        yaml += QLatin1String("  - project: ") + quoted(on.project) + QLatin1Char('\n');
        if (!on.release.isEmpty())
            yaml += QLatin1String("    release: ") + quoted(on.release) + QLatin1Char('\n');
    }
    return yaml;
}

Status readFrontMatter(const QString& yaml, int firstLine, const QString& where, BriefDocument& into)
{
    if (yaml.size() > kLongestFrontMatter)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the front matter is larger than 64 KiB"),
                     where, QStringLiteral("keep to numbers and names there")};
    try {
        FrontMatterReader(firstLine, where, into).read(YAML::Load(yaml.toStdString()));
        return Done{};
    } catch (const Error& error) {
        return error;
    } catch (const YAML::Exception& e) {
        const int line = firstLine + (e.mark.is_null() ? 0 : e.mark.line);
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the front matter is no YAML: ") + toQString(e.msg),
                     QStringLiteral("%1:%2").arg(where).arg(line), QStringLiteral("correct it there")};
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, toQString(e.what()), where, QStringLiteral("correct the YAML")};
    }
}

} // namespace slipway::readiness
