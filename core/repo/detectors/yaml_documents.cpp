// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/yaml_documents.h"

namespace slipway::repo {

namespace {

constexpr qsizetype kLargest = 256LL * 1024;
constexpr int kDeepest = 64;
constexpr int kMostEntries = 100'000;

QString textOf(const YAML::Node& node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

void visitBelow(const YAML::Node& node, int depth, int& left,
                const std::function<void(const QString&, const YAML::Node&)>& visit)
{
    if (depth > kDeepest || left <= 0)
        return;
    if (node.IsMap()) {
        for (const auto& entry : node) {
            if (--left <= 0)
                return;
            visit(textOf(entry.first), entry.second);
            visitBelow(entry.second, depth + 1, left, visit);
        }
    } else if (node.IsSequence()) {
        for (const auto& item : node) {
            if (--left <= 0)
                return;
            visitBelow(item, depth + 1, left, visit);
        }
    }
}

void visitMappings(const YAML::Node& node, int depth, int& left,
                   const std::function<void(const YAML::Node&)>& visit)
{
    if (depth > kDeepest || left <= 0)
        return;
    if (node.IsMap()) {
        visit(node);
        for (const auto& entry : node) {
            if (--left <= 0)
                return;
            visitMappings(entry.second, depth + 1, left, visit);
        }
    } else if (node.IsSequence()) {
        for (const auto& item : node) {
            if (--left <= 0)
                return;
            visitMappings(item, depth + 1, left, visit);
        }
    }
}

} // namespace

std::optional<std::vector<YAML::Node>> yamlDocuments(const QByteArray& content)
{
    if (content.size() > kLargest)
        return std::nullopt;
    try {
        return YAML::LoadAll(content.toStdString());
    } catch (const std::exception&) {
        // What does not parse as YAML (a template, a mistake) is for the caller to tell.
        return std::nullopt;
    }
}

YAML::Node childAt(const YAML::Node& node, const char* key)
{
    if (!node.IsDefined() || !node.IsMap())
        return YAML::Node(YAML::NodeType::Undefined);
    for (const auto& entry : node) {
        if (entry.first.IsScalar() && entry.first.Scalar() == key)
            return entry.second;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

QString scalarAt(const YAML::Node& node, const char* key)
{
    const YAML::Node child = childAt(node, key);
    return child.IsDefined() ? textOf(child) : QString();
}

int lineOf(const YAML::Node& node)
{
    return node.IsDefined() ? node.Mark().line + 1 : 0;
}

void forEachEntry(const YAML::Node& node, const std::function<void(const QString&, const YAML::Node&)>& visit)
{
    int left = kMostEntries;
    visitBelow(node, 0, left, visit);
}

void forEachMapping(const YAML::Node& node, const std::function<void(const YAML::Node&)>& visit)
{
    int left = kMostEntries;
    visitMappings(node, 0, left, visit);
}

} // namespace slipway::repo
