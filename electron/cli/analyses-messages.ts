/** Every word of what `measure` says beyond the scorecard. */
export const analysesMessages = {
  allWaves: "Drivers and priority below are of the same wave; agreement and event logs are of all.",
  ofEverybody: (observed: boolean, rounds: boolean, logs: boolean) => {
    const parts = [
      ...(observed ? ["what was observed"] : []),
      ...(rounds ? ["agreement"] : []),
      ...(logs ? ["event logs"] : []),
    ];
    const last = parts.at(-1) ?? "";
    const listed = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
    return `The segment limits survey answers only: ${listed} are of everybody.`;
  },
  na: "n/a",
  touchPoint: "Touch point",
  interval: "interval",
  share: "share of R²",
  verdicts: { overall: "the overall rating", nps: "NPS", csat: "CSAT", ces: "CES" },
  drivers: (
    verdict: string,
    n: number,
    leftOut: number,
    told: { readonly rSquared: string; readonly interval: string; readonly adjusted: string },
  ) =>
    `Drivers of ${verdict}: R² ${told.rSquared} (${told.interval}; adjusted ${told.adjusted}), n ${n}${leftOut === 0 ? "" : `, ${leftOut} left out for a missing answer`}`,
  noDrivers: (verdict: string) => `Drivers of ${verdict}: n/a.`,
  priority: (ranksWhen: string) => `Priority; ranks when ${ranksWhen}`,
  rank: "rank",
  ranks: "ranks",
  value: "value",
  inPlaceOfStated: (verdict: string) => `Nobody stated importance: it is derived from ${verdict}.`,
  equal:
    "Nobody was asked about importance, and it cannot be derived from a verdict about the whole: it is held equal.",
  noPriority: (count: number) =>
    `No priority for ${count === 1 ? "1 touch point" : `${count} touch points`}: importance, gap or reach is not known.`,
  kinds: { observation: "observation", "mystery-shop": "mystery shop", workshop: "workshop" },
  agreement: (rubric: string, round: readonly string[]) =>
    `Agreement on “${rubric}”, ${round.filter((text) => text !== "").join(", ")}`,
  rated: (raters: number, units: number, scores: number) =>
    `${raters} raters, ${units} units, n ${scores} scores`,
  alpha: "Krippendorff’s α, ordinal",
  disputed: (name: string, apart: string) => `Most disputed: ${name}, ${apart} points apart.`,
  log: (name: string, cases: string, events: string, variants: string) =>
    `Event log “${name}”: ${cases} cases, ${events} events, ${variants} variants`,
  median: (median: string, low: string, high: string) => `Lead time: median ${median} (${low} … ${high})`,
  leadTimes: (mean: string, p75: string, p90: string, p95: string) =>
    `           mean ${mean}, 75 % within ${p75}, 90 % within ${p90}, 95 % within ${p95}`,
  withinLimit: (limit: string, share: string) => `Within the limit of ${limit}: ${share}`,
  rework: (share: string) => `Cases with rework: ${share}`,
} as const;
