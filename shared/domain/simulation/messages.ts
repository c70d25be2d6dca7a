import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { minutesText } from "../blueprint/duration-text.ts";

const weeksText = (count: number): string => (count === 1 ? "1 week" : `${numberText(count, 0)} weeks`);
const people = (count: number): string => (count === 1 ? "1 person" : `${numberText(count, 0)} people`);

/** Words of what is simulated: why it cannot be, and what it takes for granted. */
export const simulationMessages = {
  everybody: "All clients",
  /** A place at which nothing is done: a case passes it at once. */
  wayTo: (title: string) => `Way to ${title}`,
  endOfInside: (title: string) => `End of ${title}`,
  problems: {
    noWay: (blueprint: string, reason: string) => `${blueprint} cannot be simulated: ${reason}.`,
    noDemand: (journey: string) => `Nobody has said yet how many clients come to “${journey}”.`,
    noArrivals: (journey: string) => `At “${journey}” no client arrives in any hour of the week.`,
    noEnd: (step: string) => `From ${step} no way leads to an end: a client who comes there never leaves.`,
    joinVaries: (step: string) =>
      `At ${step} branches of parallel work meet, but not always the same ones: nobody can say how many it waits for. Let them meet before the decision joins them.`,
    tooManyWays: (step: string) =>
      `Parallel branches and decisions before ${step} make too many different ways to tell which of them meet.`,
    noTimes: (blueprint: string) => `No step of ${blueprint} carries a time: there is nothing to simulate.`,
    nobody: (pool: string, step: string) => `${step} waits for “${pool}”, which has no people.`,
    allAway: (pool: string, step: string) =>
      `${step} waits for “${pool}”, whose people are away all of the time (shrinkage of 100 %).`,
    neverSigned: (step: string) =>
      `Every signature at ${step} sends the case back, and nothing ends that: it is never done.`,
    neverOpen: (pool: string, calendar: string, step: string) =>
      `${step} waits for “${pool}”, which is never there: the calendar “${calendar}” has no open hour.`,
  },
  overload: (pool: string, needed: number, heads: number) =>
    `“${pool}” has more work than it can do: it takes ${numberText(needed, 1)} people, and there are ${numberText(heads, 0)}. The queue grows without end.`,
  overbooked: (
    pool: string,
    parts: readonly { readonly journey: string; readonly heads: number }[],
    heads: number,
  ) => {
    const needed = parts.reduce((sum, part) => sum + part.heads, 0);
    const each = parts.map((part) => `${numberText(part.heads, 1)} for ${part.journey}`).join(", ");
    return `“${pool}” has more work than it can do when all journeys are counted: it takes ${numberText(needed, 1)} people (${each}), and there are ${numberText(heads, 0)}.`;
  },
  assumptions: {
    arrivals: (count: number, journey: string) =>
      `${numberText(count, Number.isInteger(count) ? 0 : 1)} clients a week come to “${journey}”.`,
    days: (text: string) => `Of them come ${text}.`,
    hours: (text: string) => `They arrive between ${text}.`,
    random: "They arrive by chance, one independent of the other, as often as the hour says (Poisson).",
    segment: (name: string, share: number, priority: string) =>
      `${shareText(share)} are “${name}”${priority}.`,
    priority: (priority: number) => `, served with priority ${priority} (lower first)`,
    rescaled: "The shares of the segments are taken against each other, so that they make up all clients.",
    oneSegment: "Clients are not told apart by segment.",
    demandPatience: (time: string) =>
      `A client who waits at a step of the frontstage gives up when nobody has come after ${time}.`,
    nobodyGivesUp: "No client gives up while waiting.",
    pool: (name: string, heads: number, hours: string, away: string) =>
      `“${name}”: ${people(heads)}, ${hours}${away}.`,
    roundTheClock: "round the clock",
    inHours: (calendar: string, minutes: number) => `“${calendar}” (${numberText(minutes / 60, 1)} h a week)`,
    away: (share: number) => `, away ${shareText(share)} of that time`,
    room: (name: string, room: number) =>
      room === 0
        ? `Nobody can wait for “${name}”: who finds all at work goes away unserved.`
        : `At most ${numberText(room, 0)} wait for “${name}”: who finds it full goes away unserved.`,
    poolCost: (name: string, cost: string) => `An hour of “${name}” costs ${cost}, beside what steps cost.`,
    costInSteps: "What people cost is held by the cost of the steps; an hour of a pool costs nothing more.",
    closedDaysLeftOut: (calendar: string) =>
      `The closed days of “${calendar}” are left out, as no date of the start is given.`,
    alsoElsewhere: (pool: string, journeys: string) =>
      `“${pool}” also works for ${journeys}; that work is not in this simulation.`,
    work: (step: string, time: string, pool: string) => `${step} takes ${time} of work${pool}.`,
    byPool: (pool: string) => ` by “${pool}”`,
    wait: (step: string, time: string, clock: string) => `After ${step} a case lies for ${time}${clock}.`,
    clientWait: "; the organisation's clock stands still meanwhile",
    waitsRunOn: "Waiting that is no queue runs round the clock, at night and on days that are closed too.",
    noTime: (steps: string) => `No time is given for ${steps}: it counts as 0.`,
    noPool: (steps: string) =>
      `Nobody is named for ${steps}: it is begun at once, however many cases are there.`,
    handOff: (step: string, time: string) => `Before ${step} a case is under way for ${time}.`,
    approvals: (step: string, count: number, time: string) =>
      count === 1
        ? `${step} takes 1 signature${time}.`
        : `${step} takes ${count} signatures, one after the other${time}.`,
    approvalTime: (time: string) => ` of ${time} each`,
    approvalInWork: ", within its work time",
    approvalReturn: (step: string, share: number) =>
      `${shareText(share)} of the signatures at ${step} send the case back.`,
    batch: (step: string, count: number) => `At ${step} cases wait until ${count} are together.`,
    rework: (step: string, factor: number) =>
      `A second visit of ${step} takes ${numberText(factor, 2)} times the work of the first.`,
    mostVisits: (step: string, count: number) => `A case comes to ${step} ${count} times at most.`,
    stepPatience: (step: string, time: string) => `At ${step} a client gives up after ${time}.`,
    decision: (step: string, ways: string) => `After ${step}: ${ways}.`,
    way: (share: number, to: string) => `${shareText(share)} to ${to}`,
    bySegment: (step: string) => `After ${step} single segments go otherwise than the others.`,
    onlySegments: (step: string, segments: string) =>
      `${step} is meant for ${segments} only; here all clients who come there go through it.`,
    joins: (step: string, count: number) => `${step} begins when ${count} branches have come in.`,
    inside: (step: string) => `${step} is simulated by what lies inside of it.`,
    target: (name: string, from: string, to: string, limit: string, hours: string) =>
      `“${name}” is held against ${limit}${hours}, from ${from} to ${to}.`,
    theBeginning: "the beginning",
    theEnd: "the end",
    inCalendar: (calendar: string) => ` of “${calendar}”`,
    run: (weeks: number, warmUp: string, seed: number, confidence: number) =>
      `Each run looks at ${weeksText(weeks)} ${warmUp}; intervals are of ${shareText(confidence)}, the seed is ${seed}.`,
    warmUpAuto: "after a warm-up that is found from the run itself (MSER-5)",
    warmUp: (weeks: number) => `after a warm-up of ${weeksText(weeks)}`,
    noWarmUp: "from an empty start",
  },
  times: {
    fixed: (time: string) => time,
    lognormal: (median: string, p90: string) => `${median} (median; nine in ten within ${p90})`,
    pert: (minimum: string, mode: string, maximum: string) => `${mode} (from ${minimum} to ${maximum})`,
    exponential: (mean: string) => `${mean} on average (exponential)`,
    empirical: (count: number, middle: string) =>
      `${middle} (median of ${count} ${count === 1 ? "value" : "values"}, each as likely)`,
  },
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  dayShare: (share: number, day: string) => `${shareText(share)} on ${day}`,
  hourSpan: (from: number, to: number) => `${from}:00 and ${to}:00`,
  minutes: minutesText,
} as const;
