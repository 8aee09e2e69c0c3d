// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/dependencies_importers.h"

#include "plugins/dependencies/cyclonedx_importer.h"
#include "plugins/dependencies/cyclonedx_xml_importer.h"
#include "plugins/dependencies/dependabot_importer.h"
#include "plugins/dependencies/grype_importer.h"
#include "plugins/dependencies/npm_audit_importer.h"
#include "plugins/dependencies/osv_importer.h"
#include "plugins/dependencies/spdx_importer.h"
#include "plugins/dependencies/trivy_importer.h"

namespace slipway::plugin {

std::vector<const Importer*> dependenciesImporters()
{
    static const CyclonedxImporter cyclonedx;
    static const CyclonedxXmlImporter cyclonedxXml;
    static const SpdxImporter spdx;
    static const OsvImporter osv;
    static const TrivyImporter trivy;
    static const GrypeImporter grype;
    static const NpmAuditImporter npmAudit;
    static const DependabotImporter dependabot;
    return {&cyclonedx, &cyclonedxXml, &spdx, &osv, &trivy, &grype, &npmAudit, &dependabot};
}

} // namespace slipway::plugin
