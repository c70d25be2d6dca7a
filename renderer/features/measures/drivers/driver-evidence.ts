import type { DriversReport } from "@shared/domain/measure/drivers.ts";
import { numberText } from "../../../platform/queries/figure-text.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { evidenceMessages } from "../evidence/evidence-messages.ts";
import { plainInterval } from "../figure-facts.ts";
import { messages } from "../messages.ts";
import { betaBounds, shareBounds, shareOf } from "./columns.ts";
import { type DriverRow, usedOf } from "./driver-rows.ts";
import { driversMessages as words } from "./drivers-messages.ts";

/** What a driver's weight rests on; null for one that takes no part. */
export function driverEvidence(row: DriverRow, report: DriversReport): Evidence | null {
  const used = usedOf(row);
  const { analysis } = report.result;
  if (!used || !analysis) return null;
  const { correlation, coefficient } = used;
  return {
    figure: "relativeWeight",
    touchPointId: row.id,
    subject: `${row.number}  ${row.name}`,
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
      [words.leftOut, numberText(analysis.leftOut, 0)],
    ],
  };
}
