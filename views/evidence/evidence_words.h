// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/readiness/evidence_use.h"
#include "core/readiness/origins.h"

#include <QCoreApplication>

namespace slipway::views {

/// What stands about evidence, in the language of the person. Pure.
struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    [[nodiscard]] static QString source(const model::SourceRef& source); ///< "junit ci-main"
    /// What it is about: "a91f3c2", "staging", "4.2.0-rc3"; a dash where it names none of them.
    [[nodiscard]] static QString subject(const model::Subject& subject);
    [[nodiscard]] static QString from(const model::Evidence& evidence); ///< "TEST-a.xml and 2 more"
    [[nodiscard]] static QString of(readiness::EvidenceUse use);        ///< one or two words
    /// A sentence.
    [[nodiscard]] static QString because(const readiness::EvidencePart& part, const model::Evidence& evidence,
                                         const model::Release& release);
    /// The shape and colour that it is shown with.
    [[nodiscard]] static model::ResultState shapeOf(readiness::EvidenceUse use);
    [[nodiscard]] static QString of(readiness::OriginState state);
    [[nodiscard]] static model::ResultState shapeOf(readiness::OriginState state);
    [[nodiscard]] static QString of(model::FindingLevel level);
    [[nodiscard]] static model::ResultState shapeOf(model::FindingLevel level);
    [[nodiscard]] static QString size(qint64 bytes);
};

} // namespace slipway::views
