import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { type QuestionSubject, resolveSubjects } from "@shared/domain/scoring/commands/import-survey.ts";
import { importVerbatims } from "@shared/domain/verbatim/commands/import-verbatims.ts";
import { usualKindOf } from "@shared/interchange/sources/read-comments.ts";
import type { datasetRecord } from "@shared/interchange/sources/source-info.ts";
import type { OpenTable } from "./open-table.ts";
import { sourceMessages as words } from "./source-messages.ts";

const MOST_NAMES = 2000;

/** The comments; touch points are found by name, and made where the register is empty. */
export function takeComments(
  document: EngagementDocument,
  dataset: ReturnType<typeof datasetRecord>,
  { desk, uses, source, warn, info }: OpenTable,
) {
  const column = uses.touchPoint ?? "";
  const { values, different } =
    column === "" ? { values: [], different: 0 } : desk.values({ column, most: MOST_NAMES });
  if (different > MOST_NAMES) {
    throw new UserError(words.tooMany(words.touchPoints, different, MOST_NAMES), source);
  }
  const register = document.model.all("touchPoint").sort(byOrder);
  const idOf = new Map(register.map(({ id, name }) => [name.trim().toLowerCase(), id]));
  const named = values.map(({ value }) => ({ name: value.slice(0, 500), subject: subjectOf(value, idOf) }));
  const strange = named.filter(({ subject }) => subject.kind === "none").length;
  if (strange > 0) warn(words.unknownTouchPoint(source, strange));
  document.commit((draft) =>
    runIn(draft, importVerbatims, {
      dataset,
      name: dataset.name,
      reading: {
        text: uses.text ?? "",
        date: uses.date ?? "",
        channel: uses.channel ?? "",
        segment: uses.segment ?? "",
        sentiment: uses.sentiment ?? "",
        kind: uses.kind ?? "",
        touchPoint: column,
        usualKind: usualKindOf(uses),
        clients: null,
        touchPoints: resolveSubjects(draft, named),
      },
    }),
  );
  const made = document.model.all("touchPoint").length - register.length;
  return { json: { touchPointsMade: made }, text: words.importedComments(info.rowCount, made) };
}

function subjectOf(value: string, idOf: ReadonlyMap<string, string>): QuestionSubject {
  const id = idOf.get(value.trim().toLowerCase());
  if (id !== undefined) return { kind: "existing", id };
  return idOf.size === 0 ? { kind: "create", name: value.trim().slice(0, 500) } : { kind: "none" };
}
