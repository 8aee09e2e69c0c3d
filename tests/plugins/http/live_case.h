// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/http/contract_stub.h"

namespace slipway::test {

inline const std::string kCommit(40, 'a');
inline const std::string kOther(40, 'b');

/// What a service says, and what a plugin has to make of it.
struct LiveCase
{
    QByteArray plugin;
    /// Answers of its own; those of a service on which all is well come after them.
    std::function<void(ContractStub& stub)> prepare = [](ContractStub&) {};
    model::Json facts = model::Json::object();    ///< each with its value; null where there may be none
    model::Json findings = model::Json::object(); ///< rule to a part of one of its messages
    model::Json commits = model::Json::object();  ///< kind to the commit its envelope is about; null for none
    model::Json config = model::Json::object();   ///< beside the plugin's own
    std::string commit = kCommit;                 ///< that is asked about; none where empty
    int code = 0;                                 ///< of an error
    std::string words = {};                       ///< part of the error's message, or of what a probe says
    std::string hint = {};                        ///< part of the error's hint
    QByteArray notAsked = {};                     ///< in no address
    QByteArray prefix = {};
    bool isProbe = false;
    bool isBare = false; ///< only the description's own examples
};
using LiveCases = std::map<QByteArray, LiveCase>;

/// How a plugin and its service are set up where all is well.
struct LiveService
{
    model::Json config;
    model::Json secrets;
    http::Headers headers; ///< that must come with each request
    QString description;   ///< a file
    std::function<void(ContractStub& stub)> isWell;
};

[[nodiscard]] LiveService githubService();
[[nodiscard]] LiveCases githubCases();
[[nodiscard]] LiveCases githubAlertCases();
[[nodiscard]] LiveService gitlabService();
[[nodiscard]] LiveCases gitlabCases();
[[nodiscard]] LiveService jenkinsService();
[[nodiscard]] LiveCases jenkinsCases();
[[nodiscard]] LiveService buildkiteService();
[[nodiscard]] LiveService circleciService();
[[nodiscard]] LiveService azureService();
[[nodiscard]] LiveCases otherCiCases();

/// The folders of descriptions: shared, and written by hand here.
[[nodiscard]] QString sharedSpec(const QString& name);
[[nodiscard]] QString ownContract(const QString& name);

inline constexpr const char* kLiveToken = "s3cr3t-t0ken-that-nobody-may-see";

} // namespace slipway::test
