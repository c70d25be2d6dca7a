import { UserError } from "@shared/base/result.ts";
import fc from "fast-check";
import type { DocumentSession } from "../../../renderer/platform/store/document-session.ts";
import { DIAGNOSTICS_COMMANDS } from "./diagnostics-commands.ts";
import { EVIDENCE_COMMANDS } from "./evidence-commands.ts";
import { MAP_COMMANDS } from "./map-commands.ts";
import { MEASURE_COMMANDS } from "./measure-commands.ts";
import { NOTE_COMMANDS } from "./note-commands.ts";
import { OTHER_COMMANDS } from "./other-commands.ts";
import { type Maker, NothingToPick, Picker, type Wish } from "./picker.ts";
import { PLAN_COMMANDS } from "./plan-commands.ts";
import { POLICY_COMMANDS } from "./policy-commands.ts";
import { RECOVERY_COMMANDS } from "./recovery-commands.ts";
import { BRANCH_COMMANDS, REDESIGN_COMMANDS } from "./redesign-commands.ts";
import { SCHEDULE_COMMANDS } from "./schedule-commands.ts";
import { SIMULATION_COMMANDS } from "./simulation-commands.ts";
import { STANDARD_COMMANDS } from "./standard-commands.ts";
import { STRATEGY_COMMANDS } from "./strategy-commands.ts";
import { WORKSHOP_COMMANDS } from "./workshop-commands.ts";

export const RANDOM_COMMANDS = [
  ...MAP_COMMANDS,
  ...NOTE_COMMANDS,
  ...OTHER_COMMANDS,
  ...PLAN_COMMANDS,
  ...SCHEDULE_COMMANDS,
  ...STANDARD_COMMANDS,
  ...MEASURE_COMMANDS,
  ...POLICY_COMMANDS,
  ...RECOVERY_COMMANDS,
  ...STRATEGY_COMMANDS,
  ...SIMULATION_COMMANDS,
  ...DIAGNOSTICS_COMMANDS,
  ...BRANCH_COMMANDS,
  ...WORKSHOP_COMMANDS,
  ...EVIDENCE_COMMANDS,
];

/** Those, and the same commands once more for work in one place. */
const MAKERS = [...RANDOM_COMMANDS, ...REDESIGN_COMMANDS];

/** Wishes for some of the commands, which lie together in the list. */
const wishFor = (makers: readonly Maker[]): fc.Arbitrary<Wish> => {
  const first = MAKERS.indexOf(makers[0] as Maker);
  return fc.record({
    command: fc.integer({ min: first, max: first + makers.length - 1 }),
    picks: fc.array(fc.nat({ max: 9999 }), { minLength: 4, maxLength: 8 }),
    text: fc.oneof(fc.constant("Counter"), fc.string({ unit: "grapheme", maxLength: 12 })),
  });
};

export const wishes = (maxLength: number, makers: readonly Maker[] = RANDOM_COMMANDS): fc.Arbitrary<Wish[]> =>
  fc.array(wishFor(makers), { minLength: 1, maxLength });

/** Runs what a wish means on the session; the command's id when it was done, null when it was refused in words. */
export function fulfil(session: DocumentSession, wanted: Wish): string | null {
  const maker = MAKERS[wanted.command];
  if (!maker) throw new Error("no such command");
  try {
    const { command, args } = maker.make(new Picker(session.model, wanted));
    session.run(command, args);
    return command.id;
  } catch (error) {
    if (error instanceof NothingToPick || error instanceof UserError) return null;
    throw error;
  }
}

export const commandId = (wanted: Wish): string => MAKERS[wanted.command]?.id ?? "";
