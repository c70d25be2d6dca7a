import type { Id } from "@shared/base/ids.ts";
import {
  type FailPoint,
  type Flow,
  PLAIN_SIMULATION,
  type Step,
  type StepSimulation,
} from "../blueprint/records.ts";
import type { Duration } from "../core/fields.ts";
import type { ReadModel } from "../core/model.ts";
import { sameValue } from "../core/same-value.ts";
import { changeMessages } from "../redesign/change-messages.ts";
import type { Change, FieldChange } from "../redesign/difference.ts";
import { stepValues } from "../redesign/inside.ts";
import { figuresInside } from "../redesign/measures.ts";
import { durationMean } from "../times/duration-mean.ts";
import { failPointSentences } from "./fail-point-sentences.ts";
import type { ReportFormat } from "./format.ts";
import type { ReportWords } from "./languages/english.ts";

const DAY = 24 * 60;
/** Less of a day than this is not told in days: half of what the last digit holds. */
const LEAST_DAYS = 0.05;

/** Whom the sentences are for: what was written for the team stays out of a client's report. */
export type ChangeReader = "team" | "client";

/** What a change comes to, a sentence each, without full stops; none where it is of no matter to the reader. */
export function changeSentences(
  model: ReadModel,
  change: Change,
  format: ReportFormat,
  reader: ChangeReader,
): string[] {
  if (change.kind !== "changed") return [cameOrWent(model, change, format)];
  return change.fields.flatMap((field) => fieldSentence(model, change, field, format, reader) ?? []);
}

/** “Falls away with 4.6 days of waiting and 1 signature”. */
function cameOrWent(model: ReadModel, change: Change, format: ReportFormat): string {
  const words = format.words.changes;
  const head = change.kind === "added" ? words.comes : words.goes;
  const step = change.type === "step" ? model.get("step", change.key) : undefined;
  if (!step) return head;
  const { wait, work, approvals } = countedOf(model, step);
  const parts = [
    ...(wait > 0 ? [words.parts.wait(format.minutes(wait))] : []),
    ...(work > 0 ? [words.parts.work(format.minutes(work))] : []),
    ...(approvals > 0 ? [words.parts.signatures(format.number(approvals), approvals === 1)] : []),
  ];
  return parts.length === 0 ? head : `${head}${words.withIt(format.list(parts))}`;
}

/** What a step counts with, like the measures: what it says of itself, else what lies inside of it. */
const countedOf = (model: ReadModel, step: Step) => stepValues(step, figuresInside(model, step.id));

/** How many days longer (+) or shorter (−) a step takes with its work and its waiting; null below a twentieth. */
export function changeDays(model: ReadModel, change: Change): number | null {
  if (change.type !== "step") return null;
  const before = change.kind === "added" ? undefined : model.get("step", change.asIsRecordId);
  const after = change.kind === "removed" ? undefined : model.get("step", change.toBeRecordId);
  const days = (step: Step | undefined) => {
    if (!step) return 0;
    const { work, wait } = countedOf(model, step);
    return (work + wait) / DAY;
  };
  const moved = days(after) - days(before);
  return Math.abs(moved) < LEAST_DAYS ? null : moved;
}

/** Steps by the days that they save, then lanes and stages; equal ones keep their order. Flows are listed apart. */
export function changesBySaving(model: ReadModel, changes: readonly Change[]): Change[] {
  const days = new Map(changes.map((change) => [change, changeDays(model, change) ?? 0]));
  return changes
    .filter(({ type }) => type !== "flow")
    .sort(
      (a, b) =>
        Number(a.type !== "step") - Number(b.type !== "step") || (days.get(a) ?? 0) - (days.get(b) ?? 0),
    );
}

type Say = (before: never, after: never, told: Telling) => string | readonly string[] | null;
interface Telling {
  readonly model: ReadModel;
  readonly format: ReportFormat;
  /** The step as it is today; undefined of what is no step. */
  readonly today: Step | undefined;
}

/** A sentence of both sides, and one for what is no longer there. */
const both =
  (say: (after: string, before: string | null) => string, gone: (before: string) => string): Say =>
  (before: string, after: string) =>
    isEmpty(after) ? gone(before) : say(after, isEmpty(before) ? null : before);

/** Of records that a field points at, by their names. */
const named =
  (say: (after: string, before: string | null) => string, gone: (before: string) => string): Say =>
  (before: Id | null, after: Id | null, { model }) =>
    after === null
      ? gone(nameOf(model, before))
      : say(nameOf(model, after), before === null ? null : nameOf(model, before));

const times =
  (
    say: (after: string, before: string | null, told: Telling) => string,
    gone: (before: string) => string,
  ): Say =>
  (before: Duration | null, after: Duration | null, told) => {
    const { format } = told;
    if (after === null) return gone(format.duration(before));
    if (before === null) return say(format.duration(after), null, told);
    const texts = inOneUnit(format, durationMean(before), durationMean(after));
    // Given in another way, and yet as long.
    return texts.after === texts.before ? null : say(texts.after, texts.before, told);
  };

const numbers =
  (
    text: (value: number, format: ReportFormat) => string,
    say: (after: string, before: string | null) => string,
    gone: (before: string) => string,
  ): Say =>
  (before: number | null, after: number | null, { format }) =>
    after === null
      ? gone(text(before ?? 0, format))
      : say(text(after, format), before === null ? null : text(before, format));

const sentences = (words: ReportWords["changes"]): Readonly<Record<string, Say>> => ({
  title: (before: string) => (isEmpty(before) ? null : words.wasCalled(before)),
  name: (before: string) => (isEmpty(before) ? null : words.wasCalled(before)),
  laneId: named(
    (after, before) => words.moved(words.movesTo.laneId, after, before),
    () => "",
  ),
  stageId: named(
    (after, before) => words.moved(words.movesTo.stageId, after, before),
    () => "",
  ),
  role: both(words.doneBy, words.doneByNobody),
  owner: both(words.answeredFor, words.answeredForNobody),
  channel: both(words.through, words.throughNone),
  segmentIds: (_: readonly Id[], after: readonly Id[], { model, format }) =>
    after.length === 0 ? words.forAll : words.forSegments(format.list(after.map((id) => nameOf(model, id)))),
  workTime: times(words.work, words.noWork),
  waitTime: times((after, before, told) => words.wait(after, before, isWithoutWait(told)), words.noWait),
  approvals: (before: number, after: number, { format }) =>
    after === 0
      ? words.noSignatures(before)
      : words.signatures(format.number(after), after, before === 0 ? null : format.number(before)),
  control: both(words.control, words.noControl),
  cost: numbers((value, format) => format.money(value), words.costs, words.noCost),
  feeling: numbers(
    (value, format) => format.signed(value, 1),
    words.feels,
    () => words.feelsNothing,
  ),
  failPoint: (before: FailPoint | null, after: FailPoint | null, { format }) => {
    if (after === null) return words.noFailPoint(before?.description ?? "");
    const what = after.description === before?.description ? [] : [words.failPoint(after.description)];
    return before === null ? what : [...what, ...failPointSentences(before, after, format)];
  },
  successPoint: both(words.mustSucceed, () => words.mustNotSucceed),
  momentOfTruth: (_: boolean, after: boolean) => words.momentOfTruth(after),
  touchPointId: named(words.touchPoint, words.noTouchPoint),
  poolId: named(words.pool, words.noPool),
  shares: () => words.sharesOfSegments,
  simulation: simulationSentences,
  pain: both(words.pain, words.noPain),
  gain: both(words.gain, words.noGain),
  subtitle: both(words.subtitle, () => words.noSubtitle),
  band: both(words.band, () => ""),
  label: both(words.labelled, words.noLabel),
  probability: numbers((value, format) => format.percent(value), words.share, words.noShare),
  fromId: named(words.begins, () => ""),
  toId: named(words.leads, () => ""),
});

/** What a client would notice of it; how often a case comes, and who gives up, shows in the result of a run. */
function simulationSentences(
  given: StepSimulation | null,
  wanted: StepSimulation | null,
  told: Telling,
): readonly string[] {
  const words = told.format.words.changes;
  const [before, after] = [given ?? PLAIN_SIMULATION, wanted ?? PLAIN_SIMULATION];
  const [delay, next] = [before.handOffDelay, after.handOffDelay];
  const sayDelay = times(words.handOff, words.noHandOff);
  const handOff = sameValue(delay, next) ? null : sayDelay(delay as never, next as never, told);
  return [
    ...(before.batch === after.batch ? [] : [words.batch(after.batch)]),
    ...(typeof handOff === "string" ? [handOff] : []),
  ];
}

/** Whether nobody waits at the step: where its work alone is known, no wait was meant; else the wait is not known. */
const isWithoutWait = ({ model, today }: Telling): boolean =>
  today !== undefined &&
  today.workTime !== null &&
  today.kind !== "wait" &&
  countedOf(model, today).wait === 0;

function fieldSentence(
  model: ReadModel,
  { type, asIsRecordId }: Change,
  { field, before, after }: FieldChange,
  format: ReportFormat,
  reader: ChangeReader,
): string | readonly string[] | null {
  const words = format.words.changes;
  const kept = changeMessages.team[field];
  if (kept !== undefined) {
    if (reader === "client") return null;
    if (isEmpty(before)) return changeMessages.teamAdded(kept);
    return isEmpty(after) ? changeMessages.teamRemoved(kept) : changeMessages.teamChanged(kept);
  }
  if (field === "kind") {
    return type === "flow"
      ? words.kindNow(words.flowKinds[before as Flow["kind"]], words.flowKinds[after as Flow["kind"]])
      : words.kindNow(words.stepKinds[before as Step["kind"]], words.stepKinds[after as Step["kind"]]);
  }
  const say = sentences(words)[field];
  const today = type === "step" ? model.get("step", asIsRecordId) : undefined;
  return say?.(before as never, after as never, { model, format, today }) || null;
}

/** Both lengths of time in the unit of the longer one, as long as the shorter one still counts in it. */
function inOneUnit(format: ReportFormat, before: number, after: number) {
  const inDays = (minutes: number) => format.days(minutes / DAY);
  const [least, most] = [Math.min(before, after), Math.max(before, after)];
  const write = most >= DAY && least / DAY >= LEAST_DAYS ? inDays : format.minutes;
  return { before: write(before), after: write(after) };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** What the record is called; its id when it is not there. */
function nameOf(model: ReadModel, id: Id | null): string {
  const record = id === null ? undefined : model.find(id);
  if (record && "title" in record) return record.title;
  return record && "name" in record ? record.name : (id ?? "");
}
