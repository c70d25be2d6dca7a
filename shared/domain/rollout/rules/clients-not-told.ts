import { quoted } from "../../blueprint/step-name.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";
import type { RolloutWave } from "../../plan/records.ts";

export const clientsNotTold = defineRule({
  id: "rollout/clients-not-told",
  title: "Wave whose clients are told nothing",
  on: "rolloutWave",
  severity: "warning",
  why: "Clients who are not told come as they always came, with the old form and the old expectation, and take what is new for a mistake.",
  source: "Method, section 8: the roll-out has communications.",
  example: {
    wrong: "“All counters” is set for a day, and its clients are told nothing.",
    sound: "A week before, a card with the bill says what changes at the counter.",
  },
  check: ({ model }, wave, report) => {
    if (wave.date !== "" && !isTold(model, wave))
      report({ message: `${quoted(wave.name)} is set for a day, and its clients are told nothing.` });
  },
});

/** Something is planned to be told to clients of this wave, or to all clients of the roll-out. */
const isTold = (model: ReadModel, wave: RolloutWave): boolean =>
  model
    .all("communication")
    .some(
      ({ audience, waveId, segmentId }) =>
        audience === "clients" &&
        (waveId === wave.id || waveId === null) &&
        (segmentId === null || wave.segmentId === null || segmentId === wave.segmentId),
    );
