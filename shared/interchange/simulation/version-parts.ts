import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { messages as pictureMessages } from "@shared/domain/simulation/picture/messages.ts";
import type { Version } from "@shared/domain/simulation/versions.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";
import { limitWords, timeWords } from "@shared/domain/standard/time-words.ts";
import { PARTS } from "@shared/simulation/engine/parts.ts";
import type { ExperimentFigures, VariantFigures } from "@shared/simulation/experiment/figures.ts";
import type { DocumentColumn, DocumentPart } from "./document-part.ts";
import { figureText, intervalText } from "./lead-columns.ts";
import { messages } from "./messages.ts";

type Rows<Of> = readonly Of[];
const words = <Of>(title: string, rows: Rows<Of>, cell: (row: Of) => string): DocumentColumn => ({
  title,
  isNumeric: false,
  cells: rows.map(cell),
});

/** A column for each version. */
const ofEach = <Of>(
  { variants }: ExperimentFigures,
  names: readonly string[],
  title: (version: string) => string,
  rows: Rows<Of>,
  cell: (variant: VariantFigures, row: Of) => string,
): DocumentColumn[] =>
  variants.map((variant, index) => ({
    title: title(names[index] ?? ""),
    isNumeric: true,
    cells: rows.map((row) => cell(variant, row)),
  }));

/** What some version spends no time on is left out. */
export function spentPart(
  figures: ExperimentFigures,
  names: readonly string[],
  { minutes }: ReportFormat,
): DocumentPart {
  const rows = PARTS.filter((part) => figures.variants.some(({ parts }) => (parts[part]?.mean ?? 0) > 0));
  return {
    level: 3,
    title: messages.spent,
    columns: [
      words(messages.spentOn, rows, (part) => pictureMessages.parts[part]),
      ...ofEach(
        figures,
        names,
        (name) => name,
        rows,
        ({ parts }, part) => figureText(parts[part], minutes),
      ),
    ],
  };
}

export function poolsPart(
  model: ReadModel,
  figures: ExperimentFigures,
  names: readonly string[],
  { minutes, number, percent }: ReportFormat,
): DocumentPart[] {
  const rows = [...new Set(figures.variants.flatMap(({ pools }) => pools.map(({ poolId }) => poolId)))];
  if (rows.length === 0) return [];
  const found = ({ pools }: VariantFigures, id: string) => pools.find(({ poolId }) => poolId === id);
  const size = (id: string) => {
    const heads = model.get("resourcePool", id)?.heads ?? 0;
    return messages.heads(number(heads), heads === 1);
  };
  return [
    {
      level: 3,
      title: messages.people,
      columns: [
        words(messages.pool, rows, (id) => model.get("resourcePool", id)?.name ?? ""),
        words(messages.size, rows, size),
        ...ofEach(figures, names, messages.busy, rows, (variant, id) =>
          figureText(found(variant, id)?.utilisation, percent),
        ),
        ...ofEach(figures, names, messages.waits, rows, (variant, id) =>
          figureText(found(variant, id)?.waiting.p90, minutes),
        ),
      ],
    },
  ];
}

export function touchPointsPart(
  model: ReadModel,
  figures: ExperimentFigures,
  names: readonly string[],
  { minutes }: ReportFormat,
): DocumentPart[] {
  const rows = [
    ...new Set(
      figures.variants.flatMap(({ touchPoints }) => touchPoints.map(({ touchPointId }) => touchPointId)),
    ),
  ];
  if (rows.length === 0) return [];
  return [
    {
      level: 3,
      title: messages.touchPoints,
      columns: [
        words(messages.touchPoint, rows, (id) => model.get("touchPoint", id)?.name ?? ""),
        ...ofEach(figures, names, messages.waits, rows, ({ touchPoints }, id) =>
          figureText(touchPoints.find(({ touchPointId }) => touchPointId === id)?.waiting.p90, minutes),
        ),
      ],
    },
  ];
}

/** How far standards and promises would be kept. */
export function targetsPart(
  model: ReadModel,
  versions: readonly Version[],
  figures: ExperimentFigures,
  names: readonly string[],
  { percent }: ReportFormat,
): DocumentPart {
  const all = versions.flatMap(({ service }) => (service.ok ? service.model.targets : []));
  const rows = [...new Map(all.map((target) => [target.id, target])).values()];
  if (rows.length === 0) return { level: 3, title: messages.targets, sentences: [messages.noTargets] };
  const found = ({ targets }: VariantFigures, id: string) => targets.find(({ targetId }) => targetId === id);
  const share = (value: number) => percent(value, 1);
  return {
    level: 3,
    title: messages.targets,
    columns: [
      words(messages.target, rows, ({ name }) => name),
      words(messages.wanted, rows, ({ id, limit, share }) => {
        const within = limitWords(limit, calendarOf(model, id));
        return share === null ? within : `${percent(share)} ≤ ${within}`;
      }),
      ...ofEach(figures, names, messages.kept, rows, (variant, { id }) => {
        const kept = found(variant, id)?.compliance;
        const interval = intervalText(kept, share);
        return `${figureText(kept, share)}${interval === "" ? "" : ` (${interval})`}`;
      }),
      // A time of a calendar never in days, which have not 24 hours there.
      ...ofEach(figures, names, messages.within, rows, (variant, { id, hours }) =>
        timeWords(found(variant, id)?.p90?.mean ?? null, hours !== null),
      ),
    ],
  };
}

function calendarOf(model: ReadModel, targetId: Id): Calendar | null {
  const record = model.get("standard", targetId) ?? model.get("promise", targetId);
  return model.get("calendar", record?.calendarId) ?? null;
}
