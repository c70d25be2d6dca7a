import { predictCount } from "@shared/statistics/count-prediction.ts";
import type { ReadModel } from "../core/model.ts";
import type { PlanWriter } from "./decision-rule.ts";
import type { MeasuredSpread, PlanFigures } from "./figures.ts";
import type { PrototypePlan } from "./records.ts";
import { hypothesisSample, planSample, type Spread } from "./sample.ts";

/** Where the spread that a sample rests on comes from. */
export function spreadText({ sd, assumed, measured }: Spread, write: PlanWriter): string {
  const words = write.words.spread;
  if (measured === null) return words.assumed(write.spread(sd));
  const { n } = measured;
  return assumed
    ? words.instead(write.spread(sd), write.spread(measured.sd), whose(measured, write), write.count(n))
    : words.measured(write.spread(sd), whose(measured, write), write.count(n));
}

const whose = ({ segment, wave }: MeasuredSpread, write: PlanWriter): string =>
  [segment || write.words.spread.everybody, wave].filter((text) => text !== "").join(", ");

export interface ReachText {
  readonly text: string;
  /** Fewer come than are needed. */
  readonly isShort: boolean;
}

/** With this chance or a better one clients are called enough. */
const SURE = 0.95;

/** Whether the clients that a plan needs will come in its time, in words; nothing where it cannot be told. */
export function reachTexts(
  model: ReadModel,
  plan: PrototypePlan,
  figures: PlanFigures,
  write: PlanWriter,
): ReachText[] {
  const words = write.words.expected;
  const { expected } = figures;
  const needed = planSample(plan, figures);
  const texts: ReachText[] = [];
  if (expected !== null) {
    const { clients, counted, days, source, anySite, anySegment } = expected;
    const time = write.count(days);
    const whole = (value: number) => write.count(Math.floor(value));
    const coming = counted && predictCount(counted.cases, counted.each, counted.confidence);
    const about = coming
      ? words.between(whole(clients), whole(coming.low), whole(coming.high))
      : whole(clients);
    const chance = coming && needed !== null ? coming.chanceOf(needed) : 1;
    const isShort = needed !== null && Math.floor(clients) < needed;
    const weeks = (value: number) => write.count(Math.ceil((value / clients) * (days / 7)));
    const told =
      source.kind === "log"
        ? words.log(
            about,
            time,
            write.percent(Math.round((source.cases / source.of) * 100) / 100),
            source.name,
            words[narrowedTo(source)],
          ) + (source.standsFor > 1 ? words.drawn(write.count(source.standsFor)) : "")
        : words.reach(
            about,
            time,
            write.percent(source.reach),
            model.get("touchPoint", source.touchPointId)?.name ?? "",
          );
    const verdict =
      needed === null
        ? ""
        : !isShort
          ? chance < SURE
            ? words.perhaps(write.count(needed), write.percent(Math.round(chance * 100) / 100))
            : words.enough(write.count(needed))
          : clients > 0
            ? words.few(write.count(needed), weeks(needed))
            : words.none(write.count(needed));
    texts.push({
      text: `${told}${anySite ? words.anySite : ""}${anySegment ? words.anySegment : ""}${verdict}${answersText(plan, figures, clients, write)}`,
      isShort,
    });
  }
  if (plan.population !== null && needed !== null && plan.population < needed) {
    texts.push({ text: words.reached(write.count(plan.population), write.count(needed)), isShort: true });
  }
  return texts;
}

/** A gap is known only of clients who answer: how many of those who come have to. */
function answersText(plan: PrototypePlan, figures: PlanFigures, clients: number, write: PlanWriter): string {
  const come = Math.floor(clients);
  return plan.hypotheses
    .flatMap((hypothesis) => {
      const { needed, spread } = hypothesisSample(hypothesis, plan, figures);
      if (needed === null || needed > come || !spread || spread.measured === null) return [];
      const share = write.percent(Math.round((needed / come) * 100) / 100);
      const measure = hypothesis.measure || write.words.unnamed;
      return [write.words.expected.answers(measure, write.count(needed), write.count(come), share)];
    })
    .join("");
}

const narrowedTo = ({ ofSite, ofSegment }: { readonly ofSite: boolean; readonly ofSegment: boolean }) =>
  ofSite ? (ofSegment ? "both" : "place") : ofSegment ? "segment" : "everywhere";
