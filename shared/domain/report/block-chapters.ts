import type { BlockId } from "./block-ids.ts";
import { appendixChapter, methodChapter } from "./chapters/appendix.ts";
import { differenceChapter } from "./chapters/difference.ts";
import { evidenceChapter } from "./chapters/evidence.ts";
import { executiveChapter } from "./chapters/executive.ts";
import { opportunitiesChapter } from "./chapters/opportunities.ts";
import { planChapter } from "./chapters/plan.ts";
import { planInShortChapter } from "./chapters/plan-in-short.ts";
import { policiesChapter } from "./chapters/policies.ts";
import { problemsChapter } from "./chapters/problems.ts";
import { recoveryChapter } from "./chapters/recovery.ts";
import { rolloutChapter } from "./chapters/rollout.ts";
import { scheduleChapter } from "./chapters/schedule.ts";
import { scorecardChapter } from "./chapters/scorecard.ts";
import { blueprintChapter, journeyChapter } from "./chapters/service.ts";
import { simulationChapter } from "./chapters/simulation.ts";
import { simulationSheetChapter } from "./chapters/simulation-sheet.ts";
import { standardsChapter } from "./chapters/standards.ts";
import { strategyChapter } from "./chapters/strategy.ts";
import { summaryChapter } from "./chapters/summary.ts";
import { valueChapter } from "./chapters/value.ts";
import { workshopChapter } from "./chapters/workshop.ts";
import type { ChapterInputs } from "./report-inputs.ts";
import type { Chapter } from "./report-model.ts";

/** Null where the engagement holds nothing for it. */
export type ChapterOf = (inputs: ChapterInputs) => Chapter | null;

/** The frame of a report, and what is made of all the other chapters. */
export type FrameBlock = "cover" | "contents" | "glossary";

/** What each block says by itself. Neighbours that name one chapter share its head. */
export const BLOCK_CHAPTERS: Readonly<Record<Exclude<BlockId, FrameBlock>, ChapterOf>> = {
  executive: executiveChapter,
  summary: summaryChapter,
  strategy: strategyChapter,
  journeyMap: journeyChapter,
  blueprint: blueprintChapter,
  scorecard: scorecardChapter,
  evidence: evidenceChapter,
  standards: standardsChapter,
  policies: policiesChapter,
  recovery: recoveryChapter,
  opportunities: opportunitiesChapter,
  difference: differenceChapter,
  simulation: simulationChapter,
  simulationSheet: simulationSheetChapter,
  plan: planChapter,
  planInShort: planInShortChapter,
  rollout: rolloutChapter,
  schedule: scheduleChapter,
  value: valueChapter,
  workshop: workshopChapter,
  method: methodChapter,
  appendix: appendixChapter,
  problems: problemsChapter,
};
