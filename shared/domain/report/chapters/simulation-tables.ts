import type { KeptFigure, KeptVersion, SimulationResult } from "../../simulation/kept/kept-record.ts";
import { PROMISED_SHARE } from "../../standard/promise-standing.ts";
import { timeWords } from "../../standard/time-words.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell } from "../report-model.ts";

type Write = (value: number) => string;
type DifferenceKey = keyof NonNullable<KeptVersion["difference"]>;

const meanText = (results: ReportWords["results"], figure: KeptFigure | undefined, write: Write): string =>
  figure ? write(figure.mean) : results.none;
const signed =
  (write: Write): Write =>
  (value) =>
    write(Math.abs(value)) === write(0) ? write(0) : `${value < 0 ? "−" : "+"}${write(Math.abs(value))}`;

/** A mean with its interval in small type below it. */
function withInterval(
  results: ReportWords["results"],
  words: ReportWords["simulated"],
  figure: KeptFigure | undefined,
  write: Write,
): Cell {
  const text = meanText(results, figure, write);
  if (figure?.low == null || figure.high === null) return text;
  return { text, note: words.interval(write(figure.low), write(figure.high)) };
}

/** Columns of the versions, the rows' heads first. */
const versionColumns = (head: string, titles: readonly string[]) => [
  { title: head },
  ...titles.map((title) => numberColumn(title)),
];

/** Times, cost and who gives up, with every difference from the first version. */
export function figuresTable(
  { format, words: { results, simulated: words } }: ChapterInputs,
  { versions, confidence }: SimulationResult,
): Block[] {
  const { minutes, money, percent } = format;
  const share: Write = (value) => percent(value, 1);
  const rows: readonly [DifferenceKey, (version: KeptVersion) => KeptFigure, Write][] = [
    ["p50", ({ lead }) => lead.p50, minutes],
    ["mean", ({ lead }) => lead.mean, minutes],
    ["p90", ({ lead }) => lead.p90, minutes],
    ["p95", ({ lead }) => lead.p95, minutes],
    ["cost", ({ cost }) => cost, money],
    ["gaveUp", ({ gaveUp }) => gaveUp, share],
  ];
  const others = versions.filter(({ difference }) => difference !== null);
  const differences = others.map(({ name }) =>
    others.length === 1 ? words.difference : words.differenceOf(name),
  );
  return [
    {
      kind: "table",
      label: words.figures,
      columns: [
        ...versionColumns(
          results.figure,
          versions.map(({ name }) => name),
        ),
        ...others.map((other, index) => ({
          ...numberColumn(differences[index] ?? ""),
          reckoned: { how: "difference", of: [versions.indexOf(other) + 1, 1] } as const,
        })),
      ],
      rows: rows.map(([key, read, write]) => [
        results.rows[key],
        ...versions.map((version) => withInterval(results, words, read(version), write)),
        ...others.map(({ difference }) => withInterval(results, words, difference?.[key], signed(write))),
      ]),
      rowHeads: true,
      caption:
        others.length > 0
          ? words.figuresCaption(percent(confidence), versions[0]?.name ?? "")
          : words.figuresCaptionOne(percent(confidence)),
    },
  ];
}

interface About {
  readonly aboutId: string;
  readonly name: string;
}

/** Each thing that some version tells of, once, with what each version tells of it. */
function rowsOf<Row extends About>(
  versions: readonly KeptVersion[],
  list: (version: KeptVersion) => readonly Row[],
): { first: Row; each: (Row | undefined)[] }[] {
  const all = new Map(versions.flatMap(list).map((row) => [row.aboutId, row]));
  return [...all.values()].map((first) => ({
    first,
    each: versions.map((version) => list(version).find(({ aboutId }) => aboutId === first.aboutId)),
  }));
}

export function peopleTable(
  { format, words: { results, simulated: words } }: ChapterInputs,
  { versions }: SimulationResult,
  journey: string,
): Block[] {
  const rows = rowsOf(versions, ({ pools }) => pools);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: words.people },
    {
      kind: "table",
      label: words.peopleTable(journey),
      columns: versionColumns(
        results.pool,
        versions.map(({ name }) => name),
      ),
      rows: rows.map(({ first, each }) => [
        { text: first.name, note: words.heads(format.number(first.heads)) },
        ...each.map((pool): Cell => {
          if (!pool) return results.none;
          const { p90 } = pool.waiting;
          const text = meanText(results, pool.utilisation, (share) => format.percent(share));
          return p90 ? { text, note: words.wait(format.minutes(p90.mean)) } : text;
        }),
      ]),
      rowHeads: true,
      caption: words.peopleCaption,
    },
  ];
}

export function touchPointsTable(
  { format, words: { results, simulated: words } }: ChapterInputs,
  { versions }: SimulationResult,
  journey: string,
): Block[] {
  const rows = rowsOf(versions, ({ touchPoints }) => touchPoints);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: words.touchPoints },
    {
      kind: "table",
      label: words.touchPointTable(journey),
      columns: versionColumns(
        results.touchPoint,
        versions.map(({ name }) => name),
      ),
      rows: rows.map(({ first, each }) => [
        first.name,
        ...each.map((touchPoint) => meanText(results, touchPoint?.waiting.p90, format.minutes)),
      ]),
      rowHeads: true,
      caption: words.touchPointsCaption,
    },
  ];
}

export function targetsTable(
  { format, model, words: { results, simulated: words } }: ChapterInputs,
  { versions, confidence }: SimulationResult,
  journey: string,
): Block[] {
  const rows = rowsOf(versions, ({ targets }) => targets);
  const heading: Block = { kind: "heading", text: words.targets };
  if (rows.length === 0) return [heading, { kind: "paragraph", text: results.noTargets }];
  const percent: Write = (value) => format.percent(value, 1);
  return [
    heading,
    {
      kind: "table",
      label: words.targetTable(journey),
      columns: [
        { title: results.target, width: 34 },
        { title: results.wanted, width: 16 },
        ...versions.map(({ name }) => numberColumn(name)),
      ],
      rows: rows.map(({ first, each }) => {
        const isPromise = model.get("promise", first.aboutId) !== undefined;
        const wanted = first.share ?? (isPromise ? PROMISED_SHARE : null);
        const within = timeWords(first.limit, first.inHours, format.words.times);
        return [
          first.name,
          wanted === null ? within : words.wantedWithin(format.percent(wanted), within),
          ...each.map((target): Cell => {
            if (!target?.compliance) return results.none;
            const { compliance, p90, inHours } = target;
            const { low, high } = compliance;
            const notes = [
              low === null || high === null ? "" : words.interval(percent(low), percent(high)),
              p90 ? words.nineWithin(timeWords(p90.mean, inHours, format.words.times)) : "",
            ].filter((note) => note !== "");
            return { text: percent(compliance.mean), note: notes.join("; "), ...toneOf(compliance, wanted) };
          }),
        ];
      }),
      rowHeads: true,
      caption: words.targetsCaption(format.percent(confidence)),
    },
  ];
}

/** Only where the whole interval says it; runs that all came out alike are their own interval. */
function toneOf(figure: NonNullable<KeptFigure>, wanted: number | null): { tone?: "good" | "bad" } {
  if (wanted === null) return {};
  const { mean, n } = figure;
  if (figure.low === null && n === 1) return {};
  if ((figure.low ?? mean) >= wanted) return { tone: "good" };
  return (figure.high ?? mean) < wanted ? { tone: "bad" } : {};
}
