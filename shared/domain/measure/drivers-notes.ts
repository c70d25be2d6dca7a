import type { Id } from "@shared/base/ids.ts";
import type { RegisterRow } from "../register/register.ts";
import { beyondRows, collinearRows, costliest, type DriverRow } from "./driver-rows.ts";
import { type DriversReport, SAMPLES } from "./drivers.ts";
import { driversFooting, FEWEST_PER_DRIVER } from "./drivers-footing.ts";
import { driversNotesMessages as words } from "./drivers-messages.ts";

export interface DriversWarning {
  /** How few answers there are. */
  readonly finding: string;
  /** What that means, and what helps. */
  readonly text: string;
}

/** Where drivers rest on too few of the answers; null where they bear it. */
export function driversWarning(report: DriversReport): DriversWarning | null {
  const footing = driversFooting(report);
  if (!footing || !(footing.few || footing.mostLeftOut)) return null;
  const { n, respondents, drivers, few, mostLeftOut } = footing;
  return {
    finding: words.fewComplete(n, respondents),
    text: [
      ...(few ? [words.fewPerDriver(n, drivers, FEWEST_PER_DRIVER)] : []),
      ...(mostLeftOut ? [words.mostLeftOut] : []),
      words.moreComplete,
    ].join(" "),
  };
}

/** Why there is no model; null where there is one. */
export function reasonWithout({ result, answered, touchPointIds }: DriversReport): string | null {
  if (result.reason === null) return null;
  return result.reason === "too-few-rows"
    ? words.reasons["too-few-rows"](answered, touchPointIds.length)
    : words.reasons[result.reason];
}

export interface DriversNote {
  readonly text: string;
  /** The touch point that it would help to leave out. */
  readonly costs?: { readonly id: Id; readonly name: string };
}

/** What the model had to leave out, and what its reader must know: the same words wherever drivers are told. */
export function driversNotes(
  report: DriversReport,
  rows: readonly DriverRow[],
  register: ReadonlyMap<Id, RegisterRow>,
): DriversNote[] {
  const { analysis } = report.result;
  const costly = costliest(report, register);
  const nameOf = (id: Id | undefined) => register.get(id ?? "")?.touchPoint.name ?? "";
  const listed = (found: readonly DriverRow[]) =>
    found.map(({ number, name }) => `${number} ${name}`).join(", ");
  const [collinear, beyond] = [collinearRows(rows), beyondRows(rows)];
  const texts = (...lines: readonly (string | false | null | undefined)[]) =>
    lines.flatMap((text) => (text ? [{ text }] : []));
  return [
    ...texts(analysis && analysis.leftOut > 0 && words.missing(analysis.leftOut, report.respondents)),
    ...(costly ? [{ text: words.costly(costly.name, costly.rows), costs: costly }] : []),
    ...rows.flatMap(({ name, driver }) =>
      driver.status === "used"
        ? []
        : texts(
            `${name}: ${
              driver.status === "redundant"
                ? words.status.redundant(
                    driver.determinedBy.map((index) => nameOf(report.touchPointIds[index])).join(", "),
                  )
                : words.status[driver.status]
            }`,
          ),
    ),
    ...texts(
      collinear.length > 0 && words.collinear(listed(collinear)),
      beyond.length > 0 && words.beyond(listed(beyond)),
      analysis?.effectiveN !== undefined && words.effective(analysis.n, analysis.effectiveN),
      analysis &&
        analysis.samples < SAMPLES &&
        words.fewerSamples(analysis.samples, report.touchPointIds.length),
      analysis && analysis.samplesUsed > 0 && words.leanUpwards,
      analysis &&
        words.chanceText(analysis.confidence, rows.filter(({ driver }) => driver.status === "used").length),
      analysis && words.causes,
    ),
  ];
}
