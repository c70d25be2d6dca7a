import { basename } from "node:path";
import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import {
  datasetRecord,
  layColumns,
  type Privacy,
  type SourceInfo,
} from "@shared/interchange/sources/source-info.ts";
import {
  type AnyUse,
  COLUMN_USES,
  missingUses,
  type Uses,
} from "@shared/interchange/sources/source-kinds.ts";
import { nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import { TABLE_LIMITS } from "@shared/interchange/table/data-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { type Arguments, type OptionTable, UsageError } from "./arguments.ts";
import type { CommandContext, Outcome } from "./command.ts";
import { inFile, readEngagement, readInput, refuseExisting, writeEngagement } from "./files.ts";
import { registerOf } from "./import-survey.ts";
import { messages } from "./messages.ts";
import type { OpenTable } from "./open-table.ts";
import { sourceMessages as words } from "./source-messages.ts";
import { startEngagement } from "./start-engagement.ts";
import { dayOrderOf, settleDates, tellTotals } from "./table-questions.ts";
import { takeComments } from "./take-comments.ts";
import { takeEvents } from "./take-events.ts";

export type RowSource = "events" | "comments";

/** The options of tables of events and of comments alone. */
export const SOURCE_OPTIONS: OptionTable = {
  events: { type: "string", value: "X.csv|xes", help: words.events },
  comments: { type: "string", value: "X.csv", help: words.comments },
  use: { type: "string", multiple: true, value: "USE=COLUMN", help: words.use },
  keep: { type: "string", multiple: true, value: "COLUMN", help: words.keep },
};

/** Takes an event log or comments into an engagement, by the command of the workbench; columns as it guesses them. */
export async function takeSource(
  given: Arguments,
  context: CommandContext,
  kind: RowSource,
): Promise<Outcome> {
  const source = given.needText(kind);
  const to = given.needText("to");
  const fresh = given.flag("new");
  const [file] = given.positionals(fresh ? [] : ["FILE"]);
  refuseExisting(context, to, given.flag("force"));
  const contents: EngagementContents =
    file === undefined ? startEngagement(nameOfFile(basename(to))) : await readEngagement(context, file);
  const order = dayOrderOf(given);
  const bytes = await readInput(context, source, TABLE_LIMITS.bytes);
  const withoutTotals = given.flag("without-totals");
  const desk = inFile(source, () => new SourceDesk(readTable(bytes, basename(source), { withoutTotals })));
  const info = desk.info();
  tellTotals(info.totals, { source, warn: (text) => context.warn(text) });
  const guess = desk.guess({ touchPoints: registerOf(contents) });
  const uses = usesOf(kind, guess.uses[kind], given.list("use"), info, source);
  const attributes = kind === "events" ? guess.attributes : [];
  const privacy = hide(guess.personal, uses, given.list("keep"), info, source);
  for (const name of privacy.dropped) context.warn(words.hidden(source, name, "left out"));
  for (const name of privacy.pseudonymous) context.warn(words.hidden(source, name, "kept by pseudonyms"));
  const open: OpenTable = {
    ...{ desk, info, uses, attributes, dropped: privacy.dropped, source },
    lenient: given.flag("lenient"),
    warn: (text) => context.warn(text),
  };
  const times =
    kind === "events" ? [uses.time, uses.start].filter((name) => name !== undefined && name !== "") : [];
  const dates = kind === "events" ? times : [uses.date];
  settleDates(desk, dates, order, { source, warn: (text) => context.warn(text) });
  const laid = layColumns(info, privacy, new Set(times as string[]));
  const columns = laid.map(({ index, as }) => desk.column({ index, as }));
  const name = given.text("name") ?? nameOfFile(basename(source));
  const dataset = datasetRecord(info, laid, {
    ...{ id: newId(), name, fileName: basename(source), purpose: kind },
    importedOn: new Date().toISOString().slice(0, 10),
  });
  const document = new EngagementDocument(contents.records, BEHAVIORS);
  const taken = (kind === "events" ? takeEvents : takeComments)(document, dataset, open);
  await writeEngagement(context, to, {
    revision: (contents.revision ?? 0) + 1,
    records: [...document.model.records()],
    assets: contents.assets,
    columns: new Map([...contents.columns, [dataset.id, columns]]),
  });
  return {
    json: {
      written: to,
      engagement: engagementOf(contents.records).name,
      source: name,
      rows: info.rowCount,
      uses,
      dropped: [...privacy.dropped],
      pseudonymous: [...privacy.pseudonymous],
      ...taken.json,
    },
    text: `${messages.written(to)}\n${taken.text}`,
  };
}

/** The columns as they are guessed, but for those that are named; throws where one is missing that must be there. */
export function usesOf(
  kind: RowSource | "scores",
  guessed: Uses,
  wishes: readonly string[],
  { names }: SourceInfo,
  source: string,
): Uses {
  const known: readonly AnyUse[] = COLUMN_USES[kind].map(({ id }) => id);
  const uses: Partial<Record<AnyUse, string>> = { ...guessed };
  for (const wish of wishes) {
    const at = wish.indexOf("=");
    const use = known.find((id) => id === wish.slice(0, at));
    if (!use) throw new UsageError(words.badUse(wish, known.join(", ")));
    uses[use] = needColumn(wish.slice(at + 1), names, source);
  }
  const [missing] = missingUses(kind, uses);
  if (missing) throw new UserError(words.missing(missing), source);
  return uses;
}

/** What may tell who somebody is stays out; a number of somebody, and a column that is used, get pseudonyms. */
function hide(
  personal: ReadonlyMap<string, string>,
  uses: Uses,
  keep: readonly string[],
  { names }: SourceInfo,
  source: string,
): Privacy {
  const kept = new Set(keep.map((name) => needColumn(name, names, source)));
  const used = new Set(Object.values(uses));
  const found = [...personal].filter(([name]) => !kept.has(name));
  const masked = ([name, why]: readonly [string, string]) => why === "id" || used.has(name);
  return {
    dropped: new Set(found.filter((entry) => !masked(entry)).map(([name]) => name)),
    pseudonymous: new Set(found.filter(masked).map(([name]) => name)),
  };
}

function needColumn(name: string, names: readonly string[], source: string): string {
  if (!names.includes(name)) throw new UserError(words.noColumn(name, names.slice(0, 30).join(", ")), source);
  return name;
}
