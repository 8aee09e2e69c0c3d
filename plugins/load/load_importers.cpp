// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/load_importers.h"

#include "plugins/load/artillery_importer.h"
#include "plugins/load/gatling_log_importer.h"
#include "plugins/load/gatling_stats_importer.h"
#include "plugins/load/jmeter_csv_importer.h"
#include "plugins/load/jmeter_xml_importer.h"
#include "plugins/load/k6_stream_importer.h"
#include "plugins/load/k6_summary_importer.h"
#include "plugins/load/locust_history_importer.h"
#include "plugins/load/locust_json_importer.h"
#include "plugins/load/locust_problems_importer.h"
#include "plugins/load/locust_stats_importer.h"
#include "plugins/load/oha_importer.h"
#include "plugins/load/vegeta_report_importer.h"
#include "plugins/load/vegeta_results_importer.h"

namespace slipway::load {

std::vector<const plugin::Importer*> loadImporters()
{
    static const K6SummaryImporter k6Summary;
    static const K6StreamImporter k6Stream;
    static const LocustStatsImporter locustStats;
    static const LocustHistoryImporter locustHistory;
    static const LocustProblemsImporter locustProblems;
    static const LocustJsonImporter locustJson;
    static const GatlingLogImporter gatlingLog;
    static const GatlingStatsImporter gatlingStats;
    static const JMeterCsvImporter jMeterCsv;
    static const JMeterXmlImporter jMeterXml;
    static const VegetaReportImporter vegetaReport;
    static const VegetaResultsImporter vegetaResults;
    static const ArtilleryImporter artillery;
    static const OhaImporter oha;
    return {&k6Summary,  &k6Stream,     &locustStats, &locustHistory, &locustProblems, &locustJson,
            &gatlingLog, &gatlingStats, &jMeterCsv,   &jMeterXml,     &vegetaReport,   &vegetaResults,
            &artillery,  &oha};
}

} // namespace slipway::load
