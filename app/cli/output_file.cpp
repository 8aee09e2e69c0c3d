// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "app/cli/exit_code.h"

#include "core/report/write_file.h"

namespace slipway::app {

int writeOutput(const CommandContext& context, const std::string& file, const QByteArray& content)
{
    if (file == "-") {
        context.terminal.printRaw(content);
        return kDone;
    }
    if (const model::Status written = report::writeFile(qstr(file), content); !written)
        return context.fail(written.error());
    context.terminal.say(QStringLiteral("wrote %1 (%2 bytes)").arg(qstr(file)).arg(content.size()));
    return kDone;
}

} // namespace slipway::app
