import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { importEventLog } from "@shared/domain/event-log/commands/import-event-log.ts";
import { guessSteps } from "@shared/domain/event-log/guess-steps.ts";
import { MOST_ACTIVITIES, MOST_ATTRIBUTES, readingOfLog } from "@shared/domain/event-log/reading-of-log.ts";
import type { datasetRecord } from "@shared/interchange/sources/source-info.ts";
import type { OpenTable } from "./open-table.ts";
import { sourceMessages as words } from "./source-messages.ts";

/** The log with its activities joined to the steps of the first blueprint, as the workbench would propose it. */
export function takeEvents(
  document: EngagementDocument,
  dataset: ReturnType<typeof datasetRecord>,
  { desk, uses, attributes, dropped, source, lenient, warn, info }: OpenTable,
) {
  const column = uses.activity ?? "";
  const { values, different } = desk.values({ column, most: MOST_ACTIVITIES });
  if (different > MOST_ACTIVITIES) {
    throw new UserError(words.tooMany(words.activities, different, MOST_ACTIVITIES), source);
  }
  const times = [uses.time, uses.start].filter((name): name is string => name !== undefined && name !== "");
  const { bad, badCount } = desk.badTimes({ columns: times });
  const [first] = bad;
  if (first) {
    const place = `${source}, ${words.cell(first.row, first.column)}`;
    const count = words.badTimes(badCount);
    if (!lenient) throw new UserError(words.refused(`“${first.text}”`, count), place);
    warn(`${place}: ${count}`);
  }
  const [blueprint] = document.model.all("blueprint").sort(byOrder);
  const steps = blueprint ? document.model.by("step", "blueprintId", blueprint.id) : [];
  const names = values.map(({ value }) => value);
  const joined = new Map(guessSteps(names, steps).map(({ activity, stepId }) => [activity, stepId]));
  const roles = new Set([uses.case, uses.activity, uses.time, uses.start, uses.lifecycle]);
  const kept = attributes.filter((name) => !roles.has(name) && !dropped.has(name));
  if (kept.length > MOST_ATTRIBUTES) warn(words.tooManyAttributes(source, kept.length, MOST_ATTRIBUTES));
  const reading = readingOfLog({
    uses,
    attributes: kept,
    blueprintId: blueprint?.id ?? null,
    activities: names,
    stepOf: (activity) => joined.get(activity) ?? null,
    limit: null,
  });
  document.run(importEventLog, { dataset, name: dataset.name, reading });
  const { activities } = reading;
  const found = activities.filter(({ stepId }) => stepId !== null).length;
  return {
    json: { activities: activities.length, joined: found, unreadableTimes: badCount },
    text: words.importedEvents(info.rowCount, activities.length, found),
  };
}
