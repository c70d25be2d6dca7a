import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { JourneyColumn } from "@shared/domain/report/report-model.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { heatColour, textOn } from "./colour.ts";
import { html, type Markup } from "./html.ts";

/** Columns that an A3 page holds at a readable width. */
const JOURNEY_COLUMNS = 10;
/** Units of the curve to the millimetre, and its height on paper. */
const UNITS = 2.5;
const CURVE = { room: 364, millimetres: 28, top: 16, bottom: 18 };
const HEIGHT = CURVE.millimetres * UNITS;

type TextField = "channel" | "thoughts" | "quote" | "pain" | "gain";
const BEFORE_CURVE: readonly TextField[] = ["channel", "thoughts"];
const AFTER_CURVE: readonly TextField[] = ["quote", "pain", "gain"];

/** The client's way in tables of a few columns each. */
export function journeyTables(all: readonly JourneyColumn[], format: ReportFormat): Markup[] {
  const count = Math.ceil(all.length / JOURNEY_COLUMNS);
  const each = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => journeyTable(all, index * each, each, format));
}

/** A part of it as a table (so that it reads aloud too), with the rows that any part has, and the emotion curve as one. */
function journeyTable(
  all: readonly JourneyColumn[],
  from: number,
  count: number,
  format: ReportFormat,
): Markup {
  const words = format.words.journey.rows;
  const columns = all.slice(from, from + count);
  const row = (field: TextField): Markup | null =>
    all.every((column) => column[field] === "")
      ? null
      : html`<tr><th scope="row">${words[field]}</th>${columns.map(
          (column) =>
            html`<td class="${field === "quote" ? "quote" : ""}">${quoted(field, column[field], format)}</td>`,
        )}</tr>`;
  const felt = all.some((column) => column.feeling !== null);
  return html`<table class="journey"><colgroup><col style="width:24mm">${columns.map(() => html`<col>`)}</colgroup>
<thead><tr><th scope="col">${words.stage}</th>${stageSpans(columns).map(
    ({ stage, span }) => html`<th scope="colgroup" colspan="${span}">${stage}</th>`,
  )}</tr></thead>
<tbody><tr><th scope="row">${words.step}</th>${columns.map(
    (column) => html`<td class="does">${mark(column, format)}${column.title}</td>`,
  )}</tr>
${BEFORE_CURVE.map(row)}
${felt && html`<tr><th scope="row">${words.feeling}</th><td class="curve" colspan="${columns.length}">${curve(columns, all[from - 1], all[from + count], format)}</td></tr>`}
${AFTER_CURVE.map(row)}</tbody></table>`;
}

const quoted = (field: TextField, text: string, format: ReportFormat): string =>
  field !== "quote" || text === "" || /^[“"„«]/.test(text) ? text : format.words.quoted(text);

function mark(column: JourneyColumn, format: ReportFormat): Markup | null {
  if (column.touchPoint === null) return null;
  const background = column.heat === null ? PAPER_PALETTE.ground : heatColour(column.heat);
  const gap = column.gap === null ? "" : ` ${format.signed(column.gap)}`;
  return html`<span class="mark" style="background:${background};color:${textOn(background)}">${column.touchPoint}</span><span class="muted number">${gap}</span><br>`;
}

function stageSpans(columns: readonly JourneyColumn[]): { stage: string; span: number }[] {
  const spans: { stage: string; span: number }[] = [];
  for (const { stage } of columns) {
    const last = spans.at(-1);
    if (last?.stage === stage) last.span++;
    else spans.push({ stage, span: 1 });
  }
  return spans;
}

/** It comes from the step before the part and goes on to the one after it. */
function curve(
  columns: readonly JourneyColumn[],
  before: JourneyColumn | undefined,
  after: JourneyColumn | undefined,
  format: ReportFormat,
): Markup {
  const step = (CURVE.room * UNITS) / columns.length;
  const width = CURVE.room * UNITS;
  const y = (feeling: number) => CURVE.top + ((2 - feeling) / 4) * (HEIGHT - CURVE.top - CURVE.bottom);
  const pointAt = (column: JourneyColumn | undefined, index: number) =>
    column === undefined || column.feeling === null
      ? []
      : [{ x: Math.round((index + 0.5) * step), y: y(column.feeling), feeling: column.feeling }];
  const points = columns.flatMap(pointAt);
  const way = [...pointAt(before, -1), ...points, ...pointAt(after, columns.length)];
  const spoken = columns
    .filter((column) => column.feeling !== null)
    .map((column) => `${column.title} ${format.signed(column.feeling ?? 0, 0)}`)
    .join(", ");
  return html`<svg role="img" aria-label="${format.words.journey.curve}: ${spoken}" viewBox="0 0 ${width} ${HEIGHT}" font-family="Inter" font-size="7.5" fill="${PAPER_PALETTE.text}">
<line x1="0" x2="${width}" y1="${y(0)}" y2="${y(0)}" stroke="${PAPER_PALETTE.line}"/>
<path d="${smooth(way)}" fill="none" stroke="${PAPER_PALETTE.text}" stroke-width="1.6"/>
${points.map(
  (point) =>
    html`<g><circle cx="${point.x}" cy="${point.y}" r="3.4" fill="${heatColour(point.feeling)}" stroke="${PAPER_PALETTE.text}"/><text x="${point.x}" y="${point.y + (point.feeling < 0 ? 13 : -7)}" text-anchor="middle">${format.signed(point.feeling, Number.isInteger(point.feeling) ? 0 : 1)}</text></g>`,
)}</svg>`;
}

/** A curve through the points that never swings past them. */
function smooth(points: readonly { x: number; y: number }[]): string {
  let path = "";
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) path += `M${point.x} ${point.y}`;
    else {
      const middle = (before.x + point.x) / 2;
      path += `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    }
  });
  return path;
}
