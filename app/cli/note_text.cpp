// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/note_text.h"

#include "app/cli/result_text.h"

namespace slipway::app {

using namespace model;

Json noteJson(const Note& note)
{
    Json mentions = Json::array();
    for (const QString& name : note.mentions)
        mentions.push_back(toText(name));
    return Json{{"id", toText(note.id.toString())},
                {"criterion", note.criterion.isEmpty() ? Json() : Json(toText(note.criterion.toString()))},
                {"by", toText(note.by)},
                {"text", toText(note.text)},
                {"mentions", mentions},
                {"at", momentJson(note.at)}};
}

} // namespace slipway::app
