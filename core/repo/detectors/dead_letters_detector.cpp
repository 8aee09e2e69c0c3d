// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/terraform_blocks.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>
#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

/// One queue, topic subscription or consumer that messages can fail in.
struct Queue
{
    QString name;
    QString path;
    int line = 0;
    bool hasDeadLetter = false;
};

bool isDeadLetterName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("dlq|dlx|dead[-_. ]?letter|deadletter|poison"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

class DeadLettersDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        return !file.isForeign && !isExample(file.path) && file.kind == EntryKind::File &&
               (hasEnding(file.name, {"tf", "json", "properties"}) || isYaml(file.name) ||
                hasEnding(file.name, {"template"}));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (hasEnding(file.name, {"tf"}))
            readTerraform(file.path, text);
        else if (text.find("AWS::") != std::string_view::npos &&
                 text.find("Resources") != std::string_view::npos)
            readCloudFormation(file.path, content);
        else if (text.find("\"queues\"") != std::string_view::npos &&
                 text.find("\"vhost") != std::string_view::npos)
            readRabbitMq(file.path, content);
        else if (text.find("deadletterqueue") != std::string_view::npos &&
                 text.find("errors.") != std::string_view::npos)
            m_queues.push_back(
                {QStringLiteral("Kafka Connect"), file.path, lineOf(text, "deadletterqueue"), true});
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        qint64 queues = 0;
        qint64 with = 0;
        for (const Queue& queue : m_queues) {
            if (!queue.hasDeadLetter && (isDeadLetterName(queue.name) || m_targets.contains(queue.name)))
                continue;
            ++queues;
            with += queue.hasDeadLetter ? 1 : 0;
            sink.find(queue.hasDeadLetter
                          ? shownBy(QStringLiteral("repo.dlq.with_dead_letter"), queue.path, queue.line,
                                    QStringLiteral("%1 has a dead-letter destination").arg(queue.name))
                          : warning(QStringLiteral("repo.dlq.missing"), queue.path, queue.line,
                                    QStringLiteral("%1 has no dead-letter destination").arg(queue.name)));
        }
        sink.add(QStringLiteral("repo.dlq.queues"), queues);
        sink.add(QStringLiteral("repo.dlq.with_dead_letter"), with);
        sink.add(QStringLiteral("repo.dlq.missing"), queues - with);
    }

private:
    void readTerraform(const QString& path, std::string_view text)
    {
        static const QSet<QString> queueTypes{
            QStringLiteral("aws_sqs_queue"), QStringLiteral("google_pubsub_subscription"),
            QStringLiteral("aws_sns_topic_subscription"), QStringLiteral("rabbitmq_queue")};
        static const QRegularExpression redrive(
            QStringLiteral("redrive_policy\\s*=|dead_letter_policy\\s*\\{|dead_letter_config\\s*\\{|x-dead-"
                           "letter-exchange"));
        static const QRegularExpression target(
            QStringLiteral("deadLetterTargetArn[^\\n]*?aws_sqs_queue\\.([A-Za-z0-9_-]+)"));
        for (const TerraformBlock& block : terraformResources(text)) {
            const auto named = target.match(block.body);
            if (named.hasMatch())
                m_targets.insert(named.captured(1));
            if (block.type == QLatin1String("aws_sqs_queue_redrive_policy")) {
                static const QRegularExpression source(
                    QStringLiteral("queue_url\\s*=\\s*aws_sqs_queue\\.([A-Za-z0-9_-]+)"));
                m_redriven.insert(source.match(block.body).captured(1));
            }
            if (queueTypes.contains(block.type))
                m_queues.push_back({block.name, path, block.line, redrive.match(block.body).hasMatch()});
            // Azure Service Bus queues always have a dead-letter queue of their own.
            if (block.type == QLatin1String("azurerm_servicebus_queue"))
                m_queues.push_back({block.name, path, block.line, true});
        }
        for (Queue& queue : m_queues)
            queue.hasDeadLetter = queue.hasDeadLetter || m_redriven.contains(queue.name);
    }

    /// The resource that `!GetAtt Dead.Arn`, `{"Fn::GetAtt": ["Dead", "Arn"]}` or its dotted form names.
    static QString targetOf(const YAML::Node& arn)
    {
        YAML::Node name = arn;
        if (name.IsDefined() && name.IsMap())
            name.reset(childAt(arn, "Fn::GetAtt"));
        if (name.IsDefined() && name.IsSequence() && name.size() > 0)
            name.reset(name[0]);
        return name.IsDefined() && name.IsScalar()
                   ? QString::fromStdString(name.Scalar()).section(QLatin1Char('.'), 0, 0)
                   : QString();
    }

    void readCloudFormation(const QString& path, const QByteArray& content)
    {
        const auto documents = yamlDocuments(content);
        if (!documents)
            return;
        for (const YAML::Node& document : *documents) {
            const YAML::Node resources = childAt(document, "Resources");
            if (!resources.IsDefined() || !resources.IsMap())
                continue;
            for (const auto& resource : resources) {
                const QString type = scalarAt(resource.second, "Type");
                const YAML::Node properties = childAt(resource.second, "Properties");
                const bool isQueue = type == QLatin1String("AWS::SQS::Queue");
                const bool isSubscription = type == QLatin1String("AWS::SNS::Subscription");
                if (!isQueue && !isSubscription)
                    continue;
                const YAML::Node redrive = childAt(properties, "RedrivePolicy");
                m_queues.push_back({QString::fromStdString(resource.first.Scalar()), path,
                                    lineOf(resource.first), redrive.IsDefined()});
                // "!GetAtt Dead.Arn", in YAML a tagged scalar.
                m_targets.insert(targetOf(childAt(redrive, "deadLetterTargetArn")));
            }
        }
    }

    void readRabbitMq(const QString& path, const QByteArray& content)
    {
        const auto documents = yamlDocuments(content); // JSON is YAML, and this reader knows lines
        if (!documents || documents->empty())
            return;
        const YAML::Node queues = childAt(documents->front(), "queues");
        if (!queues.IsDefined() || !queues.IsSequence())
            return;
        for (const auto& queue : queues) {
            const YAML::Node arguments = childAt(queue, "arguments");
            const QString target = scalarAt(arguments, "x-dead-letter-routing-key");
            if (!target.isEmpty())
                m_targets.insert(target);
            m_queues.push_back({scalarAt(queue, "name"), path, lineOf(queue),
                                childAt(arguments, "x-dead-letter-exchange").IsDefined()});
        }
    }

    std::vector<Queue> m_queues;
    QSet<QString> m_targets; ///< queues that others send their dead letters to
    QSet<QString> m_redriven;
};

} // namespace

std::unique_ptr<Detector> makeDeadLettersDetector()
{
    return std::make_unique<DeadLettersDetector>();
}

} // namespace slipway::repo
