// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/ai_eval_importers.h"

#include "plugins/ai_eval/deepeval_importer.h"
#include "plugins/ai_eval/helm_importer.h"
#include "plugins/ai_eval/lm_eval_importer.h"
#include "plugins/ai_eval/phoenix_importer.h"
#include "plugins/ai_eval/promptfoo_importer.h"
#include "plugins/ai_eval/ragas_importer.h"

namespace slipway::ai_eval {

std::vector<const plugin::Importer*> aiEvalImporters()
{
    static const DeepEvalImporter deepEval;
    static const HelmImporter helm;
    static const LmEvalImporter lmEval;
    static const PhoenixImporter phoenix;
    static const PromptfooImporter promptfoo;
    static const RagasImporter ragas;
    return {&deepEval, &helm, &lmEval, &phoenix, &promptfoo, &ragas};
}

} // namespace slipway::ai_eval
