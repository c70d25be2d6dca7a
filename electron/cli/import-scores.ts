import { basename } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { keepTableReading } from "@shared/domain/engagement/commands/keep-table-reading.ts";
import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import { SCORE_MEASURES, type ScoreMeasure } from "@shared/domain/scoring/records.ts";
import { type ReadScores, scaleColumns } from "@shared/interchange/sources/read-scores.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import { TABLE_LIMITS } from "@shared/interchange/table/data-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { type Arguments, type OptionTable, UsageError } from "./arguments.ts";
import type { CommandContext, Outcome } from "./command.ts";
import { inFile, readEngagement, readInput, refuseExisting, writeEngagement } from "./files.ts";
import { usesOf } from "./import-source.ts";
import { registerOf } from "./import-survey.ts";
import { messages } from "./messages.ts";
import { scoreMessages as words } from "./score-messages.ts";
import { sourceMessages } from "./source-messages.ts";
import { startEngagement } from "./start-engagement.ts";
import { dayOrderOf, settleDates, tellTotals } from "./table-questions.ts";
import { waveTold } from "./wave-told.ts";

/** The options of tables of means alone. */
export const SCORE_OPTIONS: OptionTable = {
  measure: { type: "string", value: "MEASURE", help: words.measure },
  scale: { type: "string", value: "FROM-TO", help: words.scale },
};

const MOST_SCORES = 100_000;

/** Takes in means with their spread and n, for each touch point and segment, by the command of the workbench. */
export async function takeScores(given: Arguments, context: CommandContext): Promise<Outcome> {
  const source = given.needText("scores");
  const to = given.needText("to");
  const told = toldBy(given);
  const order = dayOrderOf(given);
  const fresh = given.flag("new");
  const [file] = given.positionals(fresh ? [] : ["FILE"]);
  refuseExisting(context, to, given.flag("force"));
  const contents =
    file === undefined ? startEngagement(nameOfFile(basename(to))) : await readEngagement(context, file);
  const bytes = await readInput(context, source, TABLE_LIMITS.bytes);
  const withoutTotals = given.flag("without-totals");
  const desk = inFile(source, () => new SourceDesk(readTable(bytes, basename(source), { withoutTotals })));
  const info = desk.info();
  const warn = (text: string) => context.warn(text);
  const { uses: guessed } = desk.guess({ touchPoints: registerOf(contents) });
  const uses = usesOf("scores", guessed.scores, given.list("use"), info, source);
  if (scaleColumns(uses).length === 0) throw new UserError(words.noValue, source);
  tellTotals(info.totals, { source, warn });
  settleDates(desk, [uses.date], order, { source, warn });
  const { open, ...proposed } = desk.scale({ kind: "scores", uses });
  const scale = told.scale ?? proposed;
  if (open && !told.scale) warn(words.openScale(source, open.low, open.high, scale.minimum, scale.maximum));
  const name = given.text("name") ?? nameOfFile(basename(source));
  const wave = { waveName: told.waveName, waveDate: told.waveDate };
  const read = desk.scores({ uses, usualMeasure: told.measure, source: name, ...wave, ...scale });
  refuseBad(read, source, given.flag("lenient"), warn);
  const document = new EngagementDocument(contents.records, BEHAVIORS);
  const idsByName = () =>
    new Map(document.model.all("touchPoint").map((point) => [point.name.trim().toLowerCase(), point.id]));
  const before = idsByName();
  document.commit((draft) => {
    runIn(draft, importAggregateScores, {
      scores: read.scores.map(({ touchPoint, score }) => ({ subject: subjectOf(touchPoint, before), score })),
    });
    const after = new Map(
      draft.all("touchPoint").map((point) => [point.name.trim().toLowerCase(), point.id]),
    );
    const names = [...new Set(read.scores.map(({ touchPoint }) => touchPoint).filter((text) => text !== ""))];
    const touchPoints = names.map((text) => ({
      name: text,
      touchPointId: after.get(text.toLowerCase()) ?? null,
    }));
    const reading = { uses: { ...uses }, usual: told.measure, rubricId: null, ...scale, touchPoints };
    runIn(draft, keepTableReading, { reading: { kind: "scores", name, ...reading } });
  });
  const made = idsByName().size - before.size;
  await writeEngagement(context, to, {
    ...contents,
    revision: (contents.revision ?? 0) + 1,
    records: [...document.model.records()],
  });
  return {
    json: {
      written: to,
      engagement: engagementOf(contents.records).name,
      source: name,
      rows: info.rowCount,
      scores: read.scores.length,
      touchPointsMade: made,
      uses,
      scale,
      leftOut: read.bad.map(({ row, column, text, why }) => ({ row, column, text, why })),
      leftOutCount: read.badCount,
    },
    text: `${messages.written(to)}\n${words.imported(read.scores.length, made)}`,
  };
}

interface Told {
  readonly measure: ScoreMeasure;
  readonly scale: { minimum: number; maximum: number } | null;
  readonly waveName: string;
  readonly waveDate: string;
}

function toldBy(given: Arguments): Told {
  const measureText = given.text("measure") ?? "perception";
  const measure = SCORE_MEASURES.find((one) => one === measureText);
  if (!measure) throw new UsageError(words.badMeasure(measureText, SCORE_MEASURES.join(", ")));
  const { waveName, waveDate } = waveTold(given);
  return { measure, waveDate, waveName, scale: scaleOf(given.text("scale")) };
}

function scaleOf(text: string | undefined): Told["scale"] {
  if (text === undefined) return null;
  const [, from, to] = /^([-−]?\d+(?:\.\d+)?)\s*[-–]\s*([-−]?\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  const [minimum, maximum] = [from, to].map((end) => Number(end?.replace("−", "-") ?? Number.NaN));
  if (minimum === undefined || maximum === undefined || !(minimum < maximum)) {
    throw new UsageError(words.badScale(text));
  }
  return { minimum, maximum };
}

/** Nothing is taken in by halves: a cell that cannot be read stops it all, unless it may be left out. */
function refuseBad(
  { scores, bad, badCount }: ReadScores,
  source: string,
  lenient: boolean,
  warn: (text: string) => void,
): void {
  const place = (row: number, column: string) => `${source}, ${sourceMessages.cell(row, column)}`;
  const [first] = bad;
  if (first && !lenient) {
    throw new UserError(
      words.refused(first.text, words.why[first.why], badCount - 1),
      place(first.row, first.column),
    );
  }
  for (const { row, column, text, why } of bad) warn(`${place(row, column)}: “${text}” ${words.why[why]}`);
  if (badCount > bad.length) warn(words.moreLeftOut(source, badCount - bad.length));
  if (scores.length === 0) throw new UserError(words.noScores, source);
  if (scores.length > MOST_SCORES) throw new UserError(words.tooMany(scores.length, MOST_SCORES), source);
}

function subjectOf(name: string, idOf: ReadonlyMap<string, string>) {
  if (name === "") return { kind: "none" } as const;
  const id = idOf.get(name.toLowerCase());
  return id === undefined ? ({ kind: "create", name } as const) : ({ kind: "existing", id } as const);
}
