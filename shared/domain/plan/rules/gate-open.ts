import { listed, quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { stepChangesOf } from "../../redesign/step-changes-of.ts";
import { openRoles, waveGates } from "../wave-gates.ts";

export const gateOpen = defineRule({
  id: "rollout/gate-open",
  title: "Dated wave with an open gate",
  on: "rolloutWave",
  severity: "warning",
  why: "Clients meet a half-ready service once, and tell it often. The date gives way, not the gate.",
  source: "Method, section 8: waves have gates (training done, standard in place, feedback channel open).",
  example: {
    wrong: "“All counters” is set for a day, and the training of “Front desk” is not done.",
    sound: "Training is done, standards are in place and clients can answer before the day is set.",
  },
  check: ({ model, overview }, wave, report) => {
    if (wave.date === "") return;
    const roles = openRoles(model, ({ id }) => overview(stepChangesOf, id));
    const { untrained, standardsInPlace, feedbackOpen, isChannelUntold, isReady } = waveGates(roles, wave);
    if (isReady) return;
    const open = [
      ...(untrained.length > 0 ? [`the training of ${listed(untrained.map(quoted))} is not done`] : []),
      ...(standardsInPlace ? [] : ["its standards are not in place"]),
      ...(feedbackOpen
        ? []
        : [
            isChannelUntold
              ? "nobody has written where clients answer and who reads it"
              : "clients have no way yet to answer",
          ]),
    ];
    report({ message: `${quoted(wave.name)} is set for a day, and ${listed(open)}.` });
  },
});
