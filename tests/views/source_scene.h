// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/test_window.h"

#include <QLabel>

namespace slipway::test {

/// A report of which one test-run comes.
inline constexpr const char* kJunit =
    R"(<testsuite name="s" tests="2" failures="0" timestamp="2026-11-24T08:00:00Z">
<testcase name="a"/><testcase name="b"/></testsuite>)";

/// The window with the sources of a project, and what a person does with their form. generic-file, which is
/// shipped, is there as a plugin that the person installed.
class SourceScene
{
protected:
    ~SourceScene() = default;

    void raise();
    void write(const char* file, const char* content);
    [[nodiscard]] model::Source add(const QByteArray& config,
                                    const QString& plugin = QStringLiteral("report-files"));
    [[nodiscard]] bool open();
    /// Opens the form to add a source, and waits for its fields.
    [[nodiscard]] bool openForm();
    [[nodiscard]] bool isFilled();
    [[nodiscard]] std::vector<model::Source> sources()
    {
        return m_test->workspace().history().sources({}).valueOr({});
    }
    void press(const char* name);
    void fill(const char* name, const QString& text);
    void choose(const char* plugin);
    [[nodiscard]] QString said(const char* name)
    {
        const auto* label = m_test->find<QLabel>(name);
        return label ? label->text() : QString();
    }

    std::unique_ptr<TestWindow> m_test;
};

} // namespace slipway::test
