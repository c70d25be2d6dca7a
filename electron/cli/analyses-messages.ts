/** Every word of what `measure` says beyond the scorecard. */
export const analysesMessages = {
  allWaves: "Drivers and priority below are of the same wave; agreement and event logs are of all.",
  na: "n/a",
  touchPoint: "Touch point",
  interval: "interval",
  share: "share of R²",
  verdicts: { overall: "the overall rating", nps: "NPS", csat: "CSAT", ces: "CES" },
  drivers: (verdict: string, n: number, leftOut: number, rSquared: string) =>
    `Drivers of ${verdict}: R² ${rSquared}, n ${n}${leftOut === 0 ? "" : `, ${leftOut} left out for a missing answer`}`,
  noDrivers: (verdict: string) => `Drivers of ${verdict}: n/a.`,
  priority: (spread: string) => `Priority; ranks when weights and importance change by ±${spread}`,
  rank: "rank",
  ranks: "ranks",
  value: "value",
  inPlaceOfStated: "Nobody stated importance: it is derived from the overall rating.",
  noPriority: (count: number) =>
    `No priority for ${count === 1 ? "1 touch point" : `${count} touch points`}: importance, gap or reach is not known.`,
  agreement: (rubric: string, raters: number, units: number, scores: number) =>
    `Agreement on “${rubric}”, newest round: ${raters} raters, ${units} units, n ${scores} scores`,
  disputed: (name: string, apart: string) => `Most disputed: ${name}, ${apart} points apart.`,
  log: (name: string, cases: string, events: string, variants: string) =>
    `Event log “${name}”: ${cases} cases, ${events} events, ${variants} variants`,
  median: (median: string, low: string, high: string) => `Lead time: median ${median} (${low} … ${high})`,
  leadTimes: (mean: string, p75: string, p90: string, p95: string) =>
    `           mean ${mean}, 75 % within ${p75}, 90 % within ${p90}, 95 % within ${p95}`,
  withinLimit: (share: string) => `Within the limit: ${share}`,
  rework: (share: string) => `Cases with rework: ${share}`,
} as const;
