import type { KeptFigure, KeptVersion, SimulationResult } from "../../simulation/kept/kept-record.ts";
import { resultMessages } from "../../simulation/result-messages.ts";
import { PROMISED_SHARE } from "../../standard/promise-standing.ts";
import { timeWords } from "../../standard/time-words.ts";
import { numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell } from "../report-model.ts";
import { simulationMessages as words } from "../simulation-messages.ts";

type Write = (value: number) => string;
type DifferenceKey = keyof NonNullable<KeptVersion["difference"]>;

const { none } = resultMessages;
const meanText = (figure: KeptFigure | undefined, write: Write): string =>
  figure ? write(figure.mean) : none;
const signed =
  (write: Write): Write =>
  (value) =>
    write(Math.abs(value)) === write(0) ? write(0) : `${value < 0 ? "−" : "+"}${write(Math.abs(value))}`;

/** A mean with its interval in small type below it. */
function withInterval(figure: KeptFigure | undefined, write: Write): Cell {
  const text = meanText(figure, write);
  if (figure?.low == null || figure.high === null) return text;
  return { text, note: words.interval(write(figure.low), write(figure.high)) };
}

/** Columns of the versions, the rows' heads first. */
const versionColumns = (head: string, titles: readonly string[]) => [
  { title: head },
  ...titles.map((title) => numberColumn(title)),
];

/** Times, cost and who gives up, with every difference from the first version. */
export function figuresTable({ format }: ChapterInputs, { versions, confidence }: SimulationResult): Block[] {
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
      columns: versionColumns(resultMessages.figure, [...versions.map(({ name }) => name), ...differences]),
      rows: rows.map(([key, read, write]) => [
        resultMessages.rows[key],
        ...versions.map((version) => withInterval(read(version), write)),
        ...others.map(({ difference }) => withInterval(difference?.[key], signed(write))),
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
  { format }: ChapterInputs,
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
        resultMessages.pool,
        versions.map(({ name }) => name),
      ),
      rows: rows.map(({ first, each }) => [
        { text: first.name, note: words.heads(format.number(first.heads)) },
        ...each.map((pool): Cell => {
          if (!pool) return none;
          const { p90 } = pool.waiting;
          const text = meanText(pool.utilisation, (share) => format.percent(share));
          return p90 ? { text, note: words.wait(format.minutes(p90.mean)) } : text;
        }),
      ]),
      rowHeads: true,
      caption: words.peopleCaption,
    },
  ];
}

export function touchPointsTable(
  { format }: ChapterInputs,
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
        resultMessages.touchPoint,
        versions.map(({ name }) => name),
      ),
      rows: rows.map(({ first, each }) => [
        first.name,
        ...each.map((touchPoint) => meanText(touchPoint?.waiting.p90, format.minutes)),
      ]),
      rowHeads: true,
      caption: words.touchPointsCaption,
    },
  ];
}

export function targetsTable(
  { format, model }: ChapterInputs,
  { versions, confidence }: SimulationResult,
  journey: string,
): Block[] {
  const rows = rowsOf(versions, ({ targets }) => targets);
  const heading: Block = { kind: "heading", text: words.targets };
  if (rows.length === 0) return [heading, { kind: "paragraph", text: resultMessages.noTargets }];
  const percent: Write = (value) => format.percent(value, 1);
  return [
    heading,
    {
      kind: "table",
      label: words.targetTable(journey),
      columns: [
        { title: resultMessages.target, width: 34 },
        { title: resultMessages.wanted, width: 16 },
        ...versions.map(({ name }) => numberColumn(name)),
      ],
      rows: rows.map(({ first, each }) => {
        const isPromise = model.get("promise", first.aboutId) !== undefined;
        const wanted = first.share ?? (isPromise ? PROMISED_SHARE : null);
        const within = timeWords(first.limit, first.inHours);
        return [
          first.name,
          wanted === null ? within : `${format.percent(wanted)} within ${within}`,
          ...each.map((target): Cell => {
            if (!target?.compliance) return none;
            const { compliance, p90, inHours } = target;
            const { low, high } = compliance;
            const notes = [
              low === null || high === null ? "" : words.interval(percent(low), percent(high)),
              p90 ? words.nineWithin(timeWords(p90.mean, inHours)) : "",
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
