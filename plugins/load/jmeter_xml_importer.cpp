// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/jmeter_xml_importer.h"

#include "plugins/load/jmeter_run.h"
#include "plugins/sdk/reading/xml_cursor.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// Attributes have short names since version 1.1 of the format and long ones before.
QString either(const XmlCursor& xml, QStringView name, QStringView longName)
{
    const QString value = xml.attribute(name);
    return value.isEmpty() ? xml.attribute(longName) : value;
}

Result<JMeterSample> sampleAt(const XmlCursor& xml)
{
    JMeterSample sample;
    bool isNumber = false;
    sample.elapsedMs = static_cast<double>(either(xml, u"t", u"time").toLongLong(&isNumber));
    if (!isNumber || sample.elapsedMs < 0)
        return xml.complain(QStringLiteral("the sample's time is no number"));
    const qint64 start = either(xml, u"ts", u"timeStamp").toLongLong(&isNumber);
    if (isNumber)
        sample.startMs = static_cast<double>(start);
    const QString success = either(xml, u"s", u"success").toLower();
    if (success != QLatin1String("true") && success != QLatin1String("false"))
        return xml.complain(QStringLiteral("the sample says neither success nor failure"));
    sample.hasFailed = success == QLatin1String("false");
    sample.isTransaction = JMeterRun::isTransactionMessage(either(xml, u"rm", u"responseMessage"));
    sample.users = xml.count(u"na");
    return sample;
}

bool isSample(const XmlCursor& xml)
{
    return xml.isStart(u"httpSample") || xml.isStart(u"sample") || xml.isStart(u"sampleResult");
}

/// Passes over the sample's inside and counts the samples in it.
qint64 countNested(XmlCursor& xml)
{
    const int depth = xml.depth();
    qint64 nested = 0;
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth))
        nested += isSample(xml) ? 1 : 0;
    return nested;
}

} // namespace

Match JMeterXmlImporter::matches(const ReportHead& head) const
{
    return head.syntax == Syntax::Xml && head.xmlRoot == QLatin1String("testResults") ? Match::Sure
                                                                                      : Match::No;
}

Result<Report> JMeterXmlImporter::read(QIODevice& device, const ReportHead& head,
                                       const ImportSettings& settings, const Progress& progress) const
{
    XmlCursor xml(device, head.name, progress);
    JMeterRun run;
    qint64 nested = 0;
    while (xml.next()) {
        if (!isSample(xml))
            continue;
        Result<JMeterSample> sample = sampleAt(xml);
        if (!sample)
            return sample.error();
        const qint64 inside = countNested(xml);
        nested += inside;
        // A transaction that holds its samples stands for them; one beside them adds them up once more.
        if (inside > 0)
            sample->isTransaction = false;
        run.add(*sample);
    }
    if (const Status status = xml.status(); !status)
        return status.error();
    Report report;
    run.finish(report, settings);
    if (nested > 0)
        report.warnings.append(
            QStringLiteral("%1 nested samples are counted with the samples that hold them").arg(nested));
    return report;
}

} // namespace slipway::load
