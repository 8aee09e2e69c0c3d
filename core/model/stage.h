// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway::model {

/// An environment that a release passes on its way out: "development", "staging", "production", or one of the
/// workspace's own. Named by a key that never changes and is never translated: lower-case letters, digits and
/// hyphens, which binds evidence from that environment to it.
class Stage
{
public:
    Stage() = default; ///< development
    explicit Stage(QString key)
        : m_key(std::move(key))
    {
    }

    [[nodiscard]] static Stage development() { return Stage(); }
    [[nodiscard]] static Stage staging() { return Stage(QStringLiteral("staging")); }
    [[nodiscard]] static Stage production() { return Stage(QStringLiteral("production")); }

    [[nodiscard]] const QString& key() const { return m_key; }
    bool operator==(const Stage&) const = default;

private:
    QString m_key = QStringLiteral("development");
};

[[nodiscard]] QString toKey(const Stage& stage);
/// "Staging", "Pre production".
[[nodiscard]] QString toWords(const Stage& stage);
/// 1 to 40 lower-case letters, digits and hyphens, beginning with a letter.
[[nodiscard]] bool isStageKey(const QString& key);

/// The stages of a workspace in the order that releases go through them; in the last they are launched.
class StageLadder
{
public:
    static constexpr qsizetype kMostStages = 12;

    StageLadder(); ///< development, staging, production
    /// InvalidInput: fewer than two, more than kMostStages, one twice, or no key of a stage.
    [[nodiscard]] static Result<StageLadder> make(const QStringList& keys);

    [[nodiscard]] const std::vector<Stage>& stages() const { return m_stages; }
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] const Stage& launch() const { return m_stages.back(); }
    /// The one before the launch: where a release waits for it.
    [[nodiscard]] const Stage& beforeLaunch() const { return m_stages[m_stages.size() - 2]; }
    /// Its place from 0; -1 if it is not among them.
    [[nodiscard]] int placeOf(const Stage& stage) const;
    [[nodiscard]] std::optional<Stage> after(const Stage& stage) const;
    /// InvalidInput naming those there are.
    [[nodiscard]] Result<Stage> find(const QString& key) const;

    bool operator==(const StageLadder&) const = default;

private:
    std::vector<Stage> m_stages;
};

} // namespace slipway::model
