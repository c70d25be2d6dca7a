import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";

export const waveWithoutOwner = defineRule({
  id: "rollout/no-owner",
  title: "Wave that nobody owns",
  on: "rolloutWave",
  severity: "hint",
  field: "owner",
  why: "On the first day somebody has to decide whether the wave goes on.",
  source: "Method, section 8: each wave has an owner.",
  example: { wrong: "“All counters” has no owner.", sound: "The head of client service owns the wave." },
  check: (_, wave, report) => {
    if (wave.owner.trim() === "") report({ message: `${quoted(wave.name)} has no owner.` });
  },
});
