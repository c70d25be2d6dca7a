import { PLAIN_SIMULATION, type Step } from "../blueprint/records.ts";
import { listed, quoted } from "../blueprint/step-name.ts";
import type { Duration, Source } from "../core/fields.ts";
import type { Assumption, AssumptionContext } from "./assumption.ts";
import type { AssumptionTopic } from "./assumption-topics.ts";
import { simulationMessages } from "./messages.ts";
import { isStaffed, poolOf, poolsByRole } from "./roles.ts";
import { timeText } from "./time-text.ts";
import { wayAssumptions } from "./way-assumptions.ts";

const { assumptions: words } = simulationMessages;
/** Kinds at which time passes; a start, an end or a document without a time takes none. */
const TIMED: ReadonlySet<Step["kind"]> = new Set(["action", "decision", "wait", "approval", "handoff"]);
const EVERY = Number.POSITIVE_INFINITY;

/** Times, signatures, batches and ways of every step, and which of them nobody has given. */
export function stepAssumptions(context: AssumptionContext): Assumption[] {
  const { model, ways, opened, blueprint } = context;
  const byRole = poolsByRole(model);
  const done = ways.flatMap(({ step }) => (step && !opened.has(step.id) ? step : []));
  const timeless = done.filter(({ kind, workTime, waitTime }) => TIMED.has(kind) && !workTime && !waitTime);
  const nobody = done.filter(
    (step) => step.workTime !== null && isStaffed(model, step) && !poolOf(model, step, byRole),
  );
  const names = (steps: readonly Step[]) =>
    listed(
      steps.map(({ title }) => quoted(title)),
      EVERY,
    );
  const ofAll = (text: string): Assumption => ({ topic: "times", text, source: null, at: blueprint.id });
  return [
    ...done.flatMap((step) => ofStep(step, poolOf(model, step, byRole)?.name ?? null)),
    ...(done.some(({ waitTime }) => waitTime !== null) ? [ofAll(words.waitsRunOn)] : []),
    ...(timeless.length > 0 ? [ofAll(words.noTime(names(timeless)))] : []),
    ...(nobody.length > 0 ? [ofAll(words.noPool(names(nobody)))] : []),
    ...wayAssumptions(context),
  ];
}

function ofStep(step: Step, pool: string | null): Assumption[] {
  const title = quoted(step.title);
  const own = step.simulation ?? PLAIN_SIMULATION;
  const found: Assumption[] = [];
  const add = (text: string, source: Source | null = null, topic: AssumptionTopic = "times") =>
    found.push({ topic, text, source, at: step.id });
  const time = (duration: Duration | null, say: (text: string) => string) => {
    if (duration) add(say(timeText(duration)), duration.source);
  };
  time(own.handOffDelay, (text) => words.handOff(title, text));
  time(step.workTime, (text) => words.work(title, text, pool === null ? "" : words.byPool(pool)));
  time(step.waitTime, (text) => words.wait(title, text, own.clientWait ? words.clientWait : ""));
  const approvals = step.kind === "approval" ? Math.max(1, step.approvals) : step.approvals;
  if (approvals > 0) {
    const { approvalTime } = own;
    const each = approvalTime ? words.approvalTime(timeText(approvalTime)) : words.approvalInWork;
    add(words.approvals(title, approvals, each), approvalTime?.source ?? null);
    if (own.approvalReturn > 0) add(words.approvalReturn(title, own.approvalReturn), null, "ways");
  }
  if (own.batch > 1) add(words.batch(title, own.batch));
  if (own.reworkFactor !== 1) add(words.rework(title, own.reworkFactor));
  if (own.mostVisits > 0) add(words.mostVisits(title, own.mostVisits), null, "ways");
  time(own.patience, (text) => words.stepPatience(title, text));
  return found;
}
