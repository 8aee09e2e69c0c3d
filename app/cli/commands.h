// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::app {

class Command;
class CommandLine;

// One file each. They declare their options on the command line's root and hand it what to run.
void declareInit(CommandLine& line);
void declareProject(CommandLine& line);
void declarePolicy(CommandLine& line);
void declareRelease(CommandLine& line);
void declareScan(CommandLine& line);
void declareCollect(CommandLine& line);
void declareImport(CommandLine& line);
void declareIngest(CommandLine& line);
void declareDeadLetters(CommandLine& line);
void declareAttest(CommandLine& line);
void declareWaive(CommandLine& line);
void declareSignOff(CommandLine& line);
void declareKey(CommandLine& line);
void declareDecide(CommandLine& line);
void declareCondition(CommandLine& line);
void declareNotApplicable(CommandLine& line);
void declareAssign(CommandLine& line);
void declareNote(CommandLine& line);
void declareMentions(CommandLine& line);
void declareDiff(CommandLine& line);
void declarePath(CommandLine& line);
void declareTrend(CommandLine& line);
void declareForecast(CommandLine& line);
void declareStatus(CommandLine& line);
void declareGate(CommandLine& line);
void declareExport(CommandLine& line);
void declarePortfolio(CommandLine& line);
void declareVerify(CommandLine& line);
void declareBrief(CommandLine& line);
void declareCapacity(CommandLine& line);
void declareSource(CommandLine& line);
void declarePlugin(CommandLine& line);
void declareDoctor(CommandLine& line);
void declareStages(CommandLine& line);
void declareExposure(CommandLine& line);
void declareSlo(CommandLine& line);
void declareReview(CommandLine& line);
/// Of `review`: plan, change, cancel, restore.
void declareReviewPlan(Command& review, CommandLine& line);
/// Of `review`: start, join, enter, note, decide, leave, close.
void declareReviewMeeting(Command& review, CommandLine& line);
/// Of `release`: promote, canary, roll-back, watch.
void declareLaunch(Command& release, CommandLine& line);

} // namespace slipway::app
