import type { ReadModel } from "../core/model.ts";
import type { PrototypePlan } from "../plan/records.ts";
import { barOf } from "../plan/sample.ts";
import { openRoles, waveGates } from "../plan/wave-gates.ts";
import type { Marks } from "./count-marks.ts";

/** Step 9: each plan, and each training that stands before its first day. */
export const prototypeMarks = (model: ReadModel): Marks[] => [
  ...model.all("prototypePlan").map(planMarks),
  ...model.all("trainingNeed").map(({ id, done, byDate, howChecked }) => ({
    at: id,
    has: { trained: done, trainingDate: byDate !== "", trainingChecked: howChecked.trim() !== "" },
  })),
];

/** Step 10: each wave with what has to be in place before it goes live. */
export function rollOutMarks(model: ReadModel): Marks[] {
  const waves = model.all("rolloutWave");
  const roles = waves.length === 0 ? [] : openRoles(model);
  return waves.map((wave) => {
    const { untrained, standardsInPlace, feedbackOpen } = waveGates(roles, wave);
    return {
      at: wave.id,
      has: {
        waveDate: wave.date !== "",
        wavePlace: wave.site.trim() !== "" || wave.segmentId !== null,
        waveOwner: wave.owner.trim() !== "",
        gateTraining: untrained.length === 0,
        gateStandards: standardsInPlace,
        gateFeedback: feedbackOpen,
      },
    };
  });
}

/** What both sides put their names to. */
function planMarks({ id, hypotheses, startDate, endDate, site, owner }: PrototypePlan): Marks {
  const all = (test: (one: PrototypePlan["hypotheses"][number]) => boolean) =>
    hypotheses.length > 0 && hypotheses.every(test);
  return {
    at: id,
    has: {
      hypothesis: all(({ change, measure }) => change.trim() !== "" && measure.trim() !== ""),
      target: all(({ target }) => target !== null),
      minimum: all((hypothesis) => barOf(hypothesis) !== null),
      dates: startDate !== "" && endDate !== "",
      place: site !== "",
      planOwner: owner !== "",
    },
  };
}
