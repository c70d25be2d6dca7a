import type { Words } from "@shared/base/words.ts";
import { causeMessages } from "../../cause/messages.ts";
import { planMessages } from "../../plan/messages.ts";
import { changeMessages } from "../../redesign/change-messages.ts";
import { redesignMessages } from "../../redesign/messages.ts";
import { resultMessages } from "../../simulation/result-messages.ts";
import { strategyTestMessages } from "../../strategy/test-messages.ts";
import { valueMessages } from "../../value/messages.ts";
import { reportMessages } from "../messages.ts";
import { policyMessages } from "../policy-messages.ts";
import { rolloutMessages } from "../rollout-messages.ts";
import { sheetMessages } from "../sheet-messages.ts";
import { simulationMessages } from "../simulation-messages.ts";
import { standardMessages } from "../standard-messages.ts";
import { strategyMessages } from "../strategy-messages.ts";
import { valueChapterMessages } from "../value-messages.ts";

/** The words of a report in the language in which they were first written; the screen says many of them too. */
export const english = {
  ...reportMessages,
  standards: standardMessages,
  rollout: rolloutMessages,
  policies: policyMessages,
  strategy: strategyMessages,
  worth: valueChapterMessages,
  simulated: simulationMessages,
  sheets: sheetMessages,
  changes: changeMessages,
  redesign: redesignMessages,
  rule: planMessages,
  results: resultMessages,
  value: valueMessages,
  strategyTests: strategyTestMessages,
  causes: causeMessages,
} as const;

/** Every fixed word of a report, in whichever language. */
export type ReportWords = Words<typeof english>;
