import type { Id } from "@shared/base/ids.ts";
import { chanceOf, type DriverRow, driverRows, usedOf } from "@shared/domain/measure/driver-rows.ts";
import type { DriversQuestion, DriversReport } from "@shared/domain/measure/drivers.ts";
import { driversNotesMessages } from "@shared/domain/measure/drivers-messages.ts";
import type { RegisterRow } from "@shared/domain/register/register.ts";
import { numberText, plainInterval } from "@shared/drawing/figure-text.ts";
import { type Evidence, evidenceOf, type Told } from "../evidence/evidence.ts";
import { evidenceMessages } from "../evidence/evidence-messages.ts";
import { messages } from "../messages.ts";
import { betaBounds, shareBounds, shareOf } from "./columns.ts";
import { driversMessages as words } from "./drivers-messages.ts";

/** What a driver's weight rests on. */
export const driverEvidence = (
  { id, number, name }: DriverRow,
  question: Pick<DriversQuestion, "verdict" | "without">,
  register: ReadonlyMap<Id, RegisterRow>,
): Evidence =>
  evidenceOf({
    figure: "relativeWeight",
    touchPointId: id,
    subject: `${number}  ${name}`,
    measure: "drivers",
    args: (scope) => ({ ...scope, ...question }),
    tell: (report: DriversReport | null) => {
      const row = report && driverRows(report, register).find((one) => one.id === id);
      return row ? tellDriver(row, report) : null;
    },
  });

/** Null for one that takes no part. */
function tellDriver(row: DriverRow, report: DriversReport): Told | null {
  const used = usedOf(row);
  const { analysis } = report.result;
  if (!used || !analysis) return null;
  const { correlation, coefficient } = used;
  return {
    value: shareOf(row),
    facts: [
      [messages.percentInterval(analysis.confidence), shareBounds(row)],
      [words.r2, numberText(analysis.rSquared.value, 3)],
      [
        words.correlation,
        `${numberText(correlation.value, 2)} (${plainInterval(correlation.low, correlation.high, 2)})`,
      ],
      [words.beta, `${numberText(coefficient.value, 2)} (${betaBounds(row)})`],
      [words.vif, numberText(coefficient.vif, 1)],
      [evidenceMessages.asked, numberText(report.respondents, 0)],
      [evidenceMessages.answered, numberText(row.driver.answered, 0)],
      [words.used, numberText(analysis.n, 0)],
      ...(analysis.effectiveN === undefined
        ? []
        : [[evidenceMessages.effectiveN, numberText(analysis.effectiveN, 0)] as const]),
      [evidenceMessages.chance, driversNotesMessages.chances[chanceOf(used)]],
      [words.leftOut, numberText(analysis.leftOut, 0)],
    ],
  };
}
