import type { Words } from "@shared/base/words.ts";
import { legendMessages } from "../../blueprint/picture/legend-messages.ts";
import { causeMessages } from "../../cause/messages.ts";
import { heatMessages } from "../../measure/heat/messages.ts";
import { planMessages } from "../../plan/messages.ts";
import { CLAUSE_TEST_TEXTS, type ClauseTestText } from "../../policy/clause-tests.ts";
import type { ClauseTest } from "../../policy/records.ts";
import { changeMessages } from "../../redesign/change-messages.ts";
import { redesignMessages } from "../../redesign/messages.ts";
import { caveatMessages, noteMessages } from "../../scoring/note-messages.ts";
import { gapChartMessages } from "../../scoring/picture/gap-chart-messages.ts";
import { wholeScaleMessages } from "../../scoring/whole-scale-messages.ts";
import { messages as charts } from "../../simulation/picture/messages.ts";
import { resultMessages } from "../../simulation/result-messages.ts";
import { strategyTestMessages } from "../../strategy/test-messages.ts";
import { timeMessages } from "../../times/time-messages.ts";
import { valueMessages } from "../../value/messages.ts";
import { composerMessages } from "../composer-messages.ts";
import { executiveMessages } from "../executive-messages.ts";
import { glossaryMessages } from "../glossary-messages.ts";
import { reportMessages } from "../messages.ts";
import { policyMessages } from "../policy-messages.ts";
import { rolloutMessages } from "../rollout-messages.ts";
import { scheduleReportWords } from "../schedule-messages.ts";
import { sheetMessages } from "../sheet-messages.ts";
import { simulationMessages } from "../simulation-messages.ts";
import { standardMessages } from "../standard-messages.ts";
import { strategyMessages } from "../strategy-messages.ts";
import { valueChapterMessages } from "../value-messages.ts";
import { workshopMessages } from "../workshop-messages.ts";

// What is of the screen alone is left out.
const {
  team: _team,
  teamChanged: _changed,
  teamAdded: _added,
  teamRemoved: _removed,
  ...changes
} = changeMessages;
const { remark, unknownFigures, shortened, segmentOnly, segmentUnknown } = composerMessages;
const { taken: _t, restsOnNothing: _r, stays: _y, saved: _d, ...value } = valueMessages;
const { reasons, rule, spread, expected, outcome, unnamed } = planMessages;

/** The words of a report in the language in which they were first written; the screen says many of them too. */
export const english = {
  ...reportMessages,
  standards: standardMessages,
  rollout: rolloutMessages,
  schedule: scheduleReportWords,
  policies: policyMessages,
  strategy: strategyMessages,
  worth: valueChapterMessages,
  simulated: simulationMessages,
  sheets: sheetMessages,
  composed: { remark, unknownFigures, shortened, segmentOnly, segmentUnknown },
  executive: executiveMessages,
  workshop: workshopMessages,
  glossary: glossaryMessages,
  changes,
  redesign: redesignMessages,
  rule: { reasons, rule, spread, expected, outcome, unnamed },
  results: resultMessages,
  value,
  strategyTests: strategyTestMessages,
  causes: { answers: causeMessages.answers },
  clauseTests: CLAUSE_TEST_TEXTS as Readonly<Record<ClauseTest, Pick<ClauseTestText, "name" | "question">>>,
  times: timeMessages,
  wholeScale: wholeScaleMessages,
  gapChart: gapChartMessages,
  map: legendMessages,
  notes: noteMessages,
  caveats: caveatMessages,
  resultCharts: {
    parts: charts.parts,
    duration: charts.duration,
    days: charts.days,
    hours: charts.hours,
    minutes: charts.minutes,
    curveTitle: charts.curveTitle,
    curvePair: charts.curvePair,
    fromTo: charts.fromTo,
    beforeAfterSubtitle: charts.beforeAfterSubtitle,
    halfWithin: charts.halfWithin,
    nineWithin: charts.nineWithin,
    curveSubtitle: charts.curveSubtitle,
    curveColumns: charts.curveColumns,
    measured: charts.measured,
    partsTitle: charts.partsTitle,
    partsSubtitle: charts.partsSubtitle,
    version: charts.version,
    total: charts.total,
    nine: charts.nine,
  },
  heat: { gap: heatMessages.gap, observed: heatMessages.observed },
} as const;

/** Every fixed word of a report, in whichever language. */
export type ReportWords = Words<typeof english>;
