import { forgetsIndexed } from "../../core/cascade.ts";

/** What is told stays, about the whole roll-out. */
export const whenWaveRemovedThenCommunicationsForgetIt = forgetsIndexed(
  "when-wave-removed-then-communications-forget-it",
  "rolloutWave",
  "communication",
  "waveId",
);
