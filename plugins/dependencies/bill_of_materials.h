// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/dependencies/vulnerability_tally.h"

#include <QHash>

#include <vector>

namespace slipway::plugin {

/// What a CycloneDX document says, in whichever syntax. Vulnerabilities wait to the end, because they name
/// components that may follow.
class BillOfMaterials
{
public:
    /// A component at any depth.
    struct Component
    {
        QString ref; ///< bom-ref
        QString name;
        QString version;
        bool hasLicence = false;
    };
    struct Affected
    {
        QString ref;
        bool isUnaffected = false; ///< every version that it lists is said to be unaffected
    };
    struct Weakness
    {
        QString id;
        VulnerabilitySeverity severity = VulnerabilitySeverity::Unknown;
        QString analysis; ///< the state of its VEX analysis
        std::vector<Affected> affects;
        QString title;
    };

    void add(const Component& component);
    void add(Weakness weakness);
    /// The document has a list of vulnerabilities, be it empty.
    void speaksOfVulnerabilities() { m_speaks = true; }
    /// Puts facts, findings and warnings into the report.
    void finish(Report& report);

private:
    void count(const Weakness& weakness, VulnerabilityTally& tally, Report& report) const;

    qint64 m_components = 0;
    qint64 m_withoutLicence = 0;
    bool m_speaks = false;
    QHash<QString, Component> m_byRef;
    std::vector<Weakness> m_weaknesses;
};

/// The worst of several ratings: by its word, otherwise by its score or vector. Nothing changes where the
/// rating says nothing.
[[nodiscard]] VulnerabilitySeverity worseRating(VulnerabilitySeverity soFar, const QString& word,
                                                std::optional<double> score, const QString& vector);

} // namespace slipway::plugin
