// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Queues with their dead letters, and what makes the program observable.
class TestDetectsQueuesAndTelemetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadLetters_data();
    void deadLetters() { check(); }
    void telemetry_data();
    void telemetry() { check(); }
};

void TestDetectsQueuesAndTelemetry::deadLetters_data()
{
    addColumns();
    row("Terraform SQS with redrive",
        {{"infra/sqs.tf",
          "resource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n  redrive_policy = jsonencode({\n"
          "    deadLetterTargetArn = aws_sqs_queue.orders_dlq.arn\n    maxReceiveCount = 5\n  })\n}\n\n"
          "resource \"aws_sqs_queue\" \"orders_dlq\" {\n  name = \"orders-dlq\"\n}\n"}},
        {count("repo.dlq.queues", 1), count("repo.dlq.with_dead_letter", 1), count("repo.dlq.missing", 0)},
        "repo.dlq.with_dead_letter infra/sqs.tf:1");
    row("Terraform SQS without",
        {{"sqs.tf", "resource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n}\n"}},
        {count("repo.dlq.queues", 1), count("repo.dlq.with_dead_letter", 0), count("repo.dlq.missing", 1)},
        "repo.dlq.missing sqs.tf:1");
    row("its redrive policy apart",
        {{"sqs.tf", "resource \"aws_sqs_queue\" \"a\" {}\nresource \"aws_sqs_queue\" \"a_dead\" {}\nresource "
                    "\"aws_sqs_queue_redrive_policy\" \"a\" {\n  queue_url = aws_sqs_queue.a.id\n  "
                    "redrive_policy = jsonencode({ "
                    "deadLetterTargetArn = aws_sqs_queue.a_dead.arn })\n}\n"}},
        {count("repo.dlq.queues", 1), count("repo.dlq.with_dead_letter", 1)});
    row("Pub/Sub",
        {{"ps.tf", "resource \"google_pubsub_subscription\" \"a\" {\n  topic = \"t\"\n  dead_letter_policy "
                   "{\n    dead_letter_topic = "
                   "\"d\"\n  }\n}\nresource \"google_pubsub_subscription\" \"b\" {\n  topic = \"t\"\n}\n"}},
        {count("repo.dlq.queues", 2), count("repo.dlq.with_dead_letter", 1), count("repo.dlq.missing", 1)});
    row("Service Bus",
        {{"sb.tf", "resource \"azurerm_servicebus_queue\" \"a\" {\n  dead_lettering_on_message_expiration = "
                   "true\n}\n"}},
        {count("repo.dlq.queues", 1), count("repo.dlq.with_dead_letter", 1)});
    row("CloudFormation",
        {{"cf.yaml",
          "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Orders:\n    Type: AWS::SQS::Queue\n    "
          "Properties:\n"
          "      RedrivePolicy:\n        deadLetterTargetArn: !GetAtt Dead.Arn\n        maxReceiveCount: 3\n"
          "  Dead:\n    Type: AWS::SQS::Queue\n"}},
        {count("repo.dlq.queues", 1), count("repo.dlq.with_dead_letter", 1), count("repo.dlq.missing", 0)});
    row("CloudFormation in JSON",
        {{"cf.json",
          "{\"Resources\": {\"Orders\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": "
          "{\"RedrivePolicy\": {\"deadLetterTargetArn\": {\"Fn::GetAtt\": [\"Failed\", \"Arn\"]}}}},"
          "\"Failed\": {\"Type\": \"AWS::SQS::Queue\"}}}"}},
        {count("repo.dlq.queues", 1), count("repo.dlq.with_dead_letter", 1), count("repo.dlq.missing", 0)});
    row("RabbitMQ definitions",
        {{"rabbit/definitions.json", "{\"rabbit_version\":\"3.12\",\"vhosts\":[],\"queues\":[{\"name\":\"a\","
                                     "\"arguments\":{\"x-dead-letter-exchange\":\"dlx\"}},"
                                     "{\"name\":\"b\",\"arguments\":{}}],\"exchanges\":[],\"bindings\":[]}"}},
        {count("repo.dlq.queues", 2), count("repo.dlq.with_dead_letter", 1), count("repo.dlq.missing", 1)});
    row("a comment", {{"x.tf", "# resource \"aws_sqs_queue\" \"a\" {}\n"}}, {count("repo.dlq.queues", 0)});
    row("nothing", {{"main.tf", "resource \"aws_s3_bucket\" \"b\" {}\n"}},
        {count("repo.dlq.queues", 0), count("repo.dlq.missing", 0)});
}

void TestDetectsQueuesAndTelemetry::telemetry_data()
{
    addColumns();
    row("Node with OpenTelemetry and pino",
        {{"package.json", "{\"dependencies\": {\"@opentelemetry/sdk-node\": \"^0.50.0\", \"pino\": "
                          "\"^9.0.0\", \"prom-client\": \"^15.0.0\"}}"}},
        {yes("repo.telemetry.tracing"), yes("repo.telemetry.metrics"),
         yes("repo.telemetry.structured_logs")});
    row("Go",
        {{"go.mod", "module a\n\nrequire (\n\tgo.opentelemetry.io/otel "
                    "v1.20.0\n\tgithub.com/prometheus/client_golang v1.17.0\n"
                    "\tgo.uber.org/zap v1.26.0\n)\n"}},
        {yes("repo.telemetry.tracing"), yes("repo.telemetry.metrics"),
         yes("repo.telemetry.structured_logs")});
    row("Python",
        {{"requirements.txt", "opentelemetry-sdk==1.20\nstructlog==23.1\nprometheus-client==0.17\n"}},
        {yes("repo.telemetry.tracing"), yes("repo.telemetry.metrics"),
         yes("repo.telemetry.structured_logs")});
    row("Java",
        {{"pom.xml", "<project><dependencies><dependency><groupId>io.micrometer</"
                     "groupId><artifactId>micrometer-registry-prometheus"
                     "</artifactId><version>1.12.0</version></"
                     "dependency><dependency><groupId>net.logstash.logback</groupId>"
                     "<artifactId>logstash-logback-encoder</artifactId><version>7.4</version></dependency></"
                     "dependencies></project>"}},
        {yes("repo.telemetry.metrics"), yes("repo.telemetry.structured_logs"), no("repo.telemetry.tracing")});
    row("Rust",
        {{"Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\ntracing = \"0.1\"\nopentelemetry = "
                        "\"0.21\"\nmetrics = \"0.21\"\n"}},
        {yes("repo.telemetry.tracing")});
    row("a collector",
        {{"otel/config.yaml",
          "receivers:\n  otlp: {protocols: {grpc: {}}}\nexporters:\n  otlp: {endpoint: x}\nservice:\n"
          "  pipelines:\n    traces: {receivers: [otlp], exporters: [otlp]}\n    metrics: {receivers: "
          "[otlp], exporters: [otlp]}\n"}},
        {yes("repo.telemetry.tracing"), yes("repo.telemetry.metrics")});
    row("Go's own structured logger", {{"main.go", "import \"log/slog\"\n"}},
        {yes("repo.telemetry.structured_logs")}, "repo.telemetry.structured_logs main.go:1");
    row("its name in another language", {{"a.cpp", "find(\"log/slog\");\n"}},
        {no("repo.telemetry.structured_logs")});
    row("names that only contain one", {{"requirements.txt", "backlog==1\nonlogic==1\nprologr==1\n"}},
        {no("repo.telemetry.structured_logs")});
    row("nothing", {{"package.json", "{\"dependencies\": {\"express\": \"^4.0.0\"}}"}},
        {no("repo.telemetry.tracing"), no("repo.telemetry.metrics"), no("repo.telemetry.structured_logs")});
    row("a name that only looks like it",
        {{"package.json", "{\"dependencies\": {\"pinocchio\": \"^1.0.0\"}}"}},
        {no("repo.telemetry.structured_logs")});
}

QTEST_APPLESS_MAIN(TestDetectsQueuesAndTelemetry)
#include "tst_detects_queues_and_telemetry.moc"
