import { byOrder } from "@shared/base/order.ts";
import { isScored } from "../../scoring/observers.ts";
import type { AggregateScore, Dataset, ScoreSheet } from "../../scoring/records.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell } from "../report-model.ts";

/** Where the figures come from: tables that were brought in, studies of others, and score sheets by rubric and round; null without any. */
export function sourcesTable(inputs: ChapterInputs): Block | null {
  const { appendix: words } = inputs.words;
  const rows = [...datasetRows(inputs), ...studyRows(inputs), ...sheetRows(inputs)];
  if (rows.length === 0) return null;
  const [source, kind, holds, date] = words.sampleColumns;
  return {
    kind: "table",
    label: words.samples,
    columns: [
      { title: source, width: 38 },
      { title: kind, width: 20 },
      { title: holds },
      { title: date, width: 22 },
    ],
    rows,
    rowHeads: true,
  };
}

/** “75 cases, 980 events”. */
export function holdsText(
  { format, caseCounts, words: { appendix: words } }: ChapterInputs,
  { id, purpose, rowCount }: Dataset,
): string {
  const rows = format.number(rowCount);
  const cases = caseCounts.find(({ datasetId }) => datasetId === id)?.cases;
  return purpose === "events" && cases !== undefined
    ? words.holds.cases(format.number(cases), rows)
    : words.holds[purpose](rows);
}

function datasetRows(inputs: ChapterInputs): Cell[][] {
  const { appendix: words } = inputs.words;
  const { model, format } = inputs;
  return model
    .all("dataset")
    .sort(byOrder)
    .map((set) => [
      set.name,
      words.kinds[set.purpose],
      holdsText(inputs, set),
      { text: format.date(set.importedOn), note: words.imported },
    ]);
}

/** Figures that came without their answers, one row for each source and wave. */
function studyRows({ model, format, words: { appendix: words } }: ChapterInputs): Cell[][] {
  const scores = model.all("aggregateScore").sort(byOrder);
  return grouped(scores, ({ source, waveName }) => `${source}\n${waveName}`).map((figures) => {
    const [first] = figures;
    const counts = figures.flatMap(({ n }) => (n === null ? [] : [n]));
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const n =
      counts.length === 0
        ? ""
        : least === most
          ? format.number(most)
          : `${format.number(least)}–${format.number(most)}`;
    return [
      first.source || first.waveName,
      words.kinds.study,
      words.holds.figures(format.number(figures.length), n),
      dateOf(first, format),
    ];
  });
}

const dateOf = ({ waveDate, waveName }: AggregateScore, format: ChapterInputs["format"]): string =>
  format.date(waveDate) || waveName;

type SheetGroup = readonly [ScoreSheet, ...ScoreSheet[]];

/** Score sheets by rubric, round and kind. */
export const sheetGroups = (model: ChapterInputs["model"]): readonly SheetGroup[] =>
  grouped(
    model.all("scoreSheet").sort(byOrder),
    ({ rubricId, round, kind }) => `${rubricId}\n${round}\n${kind}`,
  );

export const sheetName = (model: ChapterInputs["model"], [first]: SheetGroup): string =>
  [model.get("rubric", first.rubricId)?.name ?? "", first.round].filter((text) => text !== "").join(", ");
export const observersOf = (group: SheetGroup) => [...new Set(group.map(({ observer }) => observer))];

/** “How much it hurts the client, After the figures” (score sheets of 6 participants, 3 November 2026). */
export const sheetsText = (
  { model, format, words: { appendix: words } }: ChapterInputs,
  group: SheetGroup,
): string =>
  words.sheetsOf(
    sheetName(model, group),
    words.sheets[group[0].kind](format.number(observersOf(group).length)),
    datesOf(group, format),
  );

function sheetRows({ model, format, words: { appendix: words } }: ChapterInputs): Cell[][] {
  return sheetGroups(model).map((group) => {
    const [first] = group;
    const observers = observersOf(group);
    const scores = group.flatMap((sheet) => model.by("score", "sheetId", sheet.id).filter(isScored));
    return [
      { text: sheetName(model, group), note: observers.join(", ") },
      words.sheets[first.kind](format.number(observers.length)),
      words.holds.scores(format.number(scores.length)),
      datesOf(group, format),
    ];
  });
}

export function datesOf(sheets: readonly ScoreSheet[], format: ChapterInputs["format"]): string {
  const dates = sheets.map(({ date }) => date).sort();
  const [first, last] = [format.date(dates[0] ?? ""), format.date(dates.at(-1) ?? "")];
  return first === last ? first : `${first} – ${last}`;
}

/** In the order in which each key comes first. */
function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups.values()];
}
