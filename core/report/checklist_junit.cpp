// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_junit.h"

#include <QXmlStreamWriter>

namespace slipway::report {

using namespace model;

namespace {

/// XML 1.0 section 2.2: the characters that a document may hold.
bool isXml(char32_t c)
{
    return c == 0x9 || c == 0xa || c == 0xd || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) ||
           (c >= 0x10000 && c <= 0x10ffff);
}

QString xmlText(const QString& text)
{
    QString kept;
    for (const char32_t c : text.toUcs4())
        kept += isXml(c) ? QString::fromUcs4(&c, 1) : QString(QChar::ReplacementCharacter);
    return kept;
}

struct Counts
{
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;

    void add(ResultState state)
    {
        ++tests;
        failures += state == ResultState::Fail;
        errors += state == ResultState::Stale || state == ResultState::Unknown;
        skipped += state == ResultState::Waived || state == ResultState::NotApplicable;
    }
};

Counts countsOf(const ChecklistGroup& group)
{
    Counts counts;
    for (const ChecklistRow& row : group.rows)
        counts.add(row.state);
    return counts;
}

class JUnitWriter
{
public:
    explicit JUnitWriter(const ChecklistDocument& document)
        : m_document(document)
        , m_writer(&m_text)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(2);
    }

    QByteArray write()
    {
        m_writer.writeStartDocument();
        m_writer.writeStartElement(QStringLiteral("testsuites"));
        attribute("name", m_document.title);
        for (const ChecklistGroup& group : m_document.groups)
            writeGroup(group);
        if (!m_document.notApplicable.isEmpty())
            writeNotApplicable();
        m_writer.writeEndDocument();
        return m_text;
    }

private:
    void writeGroup(const ChecklistGroup& group)
    {
        beginSuite(toWords(group.characteristic), countsOf(group));
        for (const ChecklistRow& row : group.rows) {
            beginCase(toKey(group.characteristic) + QLatin1Char('.') + row.criterion, row.question);
            writeOutcome(row);
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
    }

    void writeNotApplicable()
    {
        Counts counts;
        for (qsizetype i = 0; i < m_document.notApplicable.size(); ++i)
            counts.add(ResultState::NotApplicable);
        beginSuite(QStringLiteral("Does not apply"), counts);
        for (const QString& question : m_document.notApplicable) {
            beginCase(QStringLiteral("not-applicable"), question);
            m_writer.writeEmptyElement(QStringLiteral("skipped"));
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
    }

    void beginSuite(const QString& name, const Counts& counts)
    {
        m_writer.writeStartElement(QStringLiteral("testsuite"));
        attribute("name", m_document.title + QStringLiteral(": ") + name);
        attribute("tests", QString::number(counts.tests));
        attribute("failures", QString::number(counts.failures));
        attribute("errors", QString::number(counts.errors));
        attribute("skipped", QString::number(counts.skipped));
        attribute("timestamp", m_document.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        attribute("time", QStringLiteral("0"));
    }

    void beginCase(const QString& className, const QString& name)
    {
        m_writer.writeStartElement(QStringLiteral("testcase"));
        attribute("classname", className);
        attribute("name", name);
        attribute("time", QStringLiteral("0"));
    }

    void writeOutcome(const ChecklistRow& row)
    {
        switch (row.state) {
        case ResultState::Fail:
            return writeProblem("failure", row, toKey(row.severity));
        case ResultState::Stale:
        case ResultState::Unknown:
            return writeProblem("error", row, toKey(row.state));
        case ResultState::Waived:
            m_writer.writeEmptyElement(QStringLiteral("skipped"));
            return attribute("message", row.explanation);
        case ResultState::Warn:
            return m_writer.writeTextElement(QStringLiteral("system-out"), xmlText(row.explanation));
        case ResultState::Pass:
        case ResultState::NotApplicable:
            return;
        }
    }

    void writeProblem(const char* element, const ChecklistRow& row, const QString& type)
    {
        m_writer.writeStartElement(QLatin1String(element));
        attribute("type", type);
        attribute("message", row.explanation);
        QStringList lines;
        if (!row.measured.isEmpty())
            lines += QStringLiteral("measured: ") + row.measured;
        if (!row.required.isEmpty())
            lines += QStringLiteral("required: ") + row.required;
        lines += QStringLiteral("sources: ") + row.sources;
        m_writer.writeCharacters(xmlText(lines.join(QLatin1Char('\n'))));
        m_writer.writeEndElement();
    }

    void attribute(const char* name, const QString& value)
    {
        m_writer.writeAttribute(QLatin1String(name), xmlText(value));
    }

    const ChecklistDocument& m_document;
    QByteArray m_text;
    QXmlStreamWriter m_writer;
};

} // namespace

QByteArray renderJUnit(const ChecklistDocument& document)
{
    return JUnitWriter(document).write();
}

} // namespace slipway::report
