import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import type {
  Block,
  Cell,
  Column,
  Picture,
  RichCell,
  RichLine,
  Run,
} from "@shared/domain/report/report-model.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { closesFrom, leadsOn } from "../report/staying-together.ts";
import { heatColour } from "./colour.ts";
import { escapeText, html, type Markup, trusted } from "./html.ts";
import { matrixChart } from "./matrix-chart.ts";

type Table = Extract<Block, { kind: "table" }>;

/** Blocks in their order, each where a page may break before and behind it. */
export const renderBlocks = (blocks: readonly Block[], words: ReportWords): Markup[] =>
  blocks.map((block, index) =>
    renderBlock(
      block,
      words,
      `${leadsOn(blocks, index) ? " leads" : ""}${closesFrom(blocks, index) ? " closes" : ""}`,
    ),
  );

/** `place`: more classes of a paragraph. Every block that stands in running text; journeys and maps have pages of their own (render-report). */
export function renderBlock(block: Block, words: ReportWords, place = ""): Markup {
  switch (block.kind) {
    case "paragraph":
      return html`<p class="${`${block.style ?? ""}${place}`.trim()}">${block.text}</p>`;
    case "heading":
      return html`<h3>${block.text}</h3>`;
    case "rich":
      return html`<div class="rich">${richLists(block.lines)}</div>`;
    case "key-figures":
      return html`<div class="key-figures ${block.figures.length === 3 ? "three" : ""}">${block.figures.map(
        (figure) =>
          html`<div><p class="label">${figure.label}</p><p class="value">${
            figure.before !== undefined && html`<span>${figure.before}</span>${arrow("arrow", words)}`
          }<span class="${figure.standing === undefined ? "" : "foreseen"}">${figure.value}</span>${
            figure.standing !== undefined && html`<span class="standing">${figure.standing}</span>`
          }</p><p class="note">${figure.note}</p></div>`,
      )}</div>`;
    case "table":
      return table(block, words);
    case "matrix":
      return matrixChart(block, words);
    case "chart":
      return html`<figure role="group" class="pinned">
<p class="chart-title">${block.title}</p>
<p class="chart-subtitle">${block.subtitle}</p>
${embedded(block.picture)}
</figure>`;
    case "rule":
      return html`<div class="rule">${block.items.map(
        (item) => html`<div class="${item.tone}"><p class="name">${item.title}</p><p>${item.text}</p></div>`,
      )}</div>`;
    case "signatures":
      return html`<div class="signatures">${block.parties.map(
        (party) =>
          html`<div><p>${party.party}</p><p class="strong">${party.name}</p><p class="muted">${words.plan.nameDate}</p></div>`,
      )}</div>`;
    case "journey":
    case "map":
      return html``;
  }
}

/** Lines of one kind beside each other are one list. */
function richLists(lines: readonly RichLine[]): Markup[] {
  const found: Markup[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = lines[at]?.kind ?? "paragraph";
    let end = at + 1;
    while (end < lines.length && lines[end]?.kind === kind) end++;
    const own = lines.slice(at, end);
    const items = own.map(({ runs }) => html`<li>${runs.map(richRun)}</li>`);
    if (kind === "paragraph") found.push(...own.map(({ runs }) => html`<p>${runs.map(richRun)}</p>`));
    else found.push(kind === "point" ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`);
    at = end;
  }
  return found;
}

function richRun({ text, strong, italic, missing }: Run): Markup {
  // The tags of strong and em are of PDF 2; readers of today know no such element.
  const own = missing ? html`<span class="unknown">${text}</span>` : html`${text}`;
  const slanted = italic ? html`<i>${own}</i>` : own;
  return strong ? html`<b>${slanted}</b>` : slanted;
}

/** A drawing of our own as wide as the text, four units to the millimetre; its text stays text. */
const embedded = (picture: Picture): Markup =>
  trusted(
    picture.svg.replace(/^<svg\b[^>]*>/, (opening) =>
      opening
        .replace(/\s(?:role|aria-label|width|height)="[^"]*"/g, "")
        .replace(
          "<svg",
          () =>
            `<svg role="img" aria-label="${escapeText(picture.label)}" style="width:${picture.width / 4}mm;height:${picture.height / 4}mm"`,
        ),
    ),
  );

/**
 * Inter’s embedded letters hold no arrow, and a second font would only come for it: it is drawn, over a word in the
 * colour of the paper for who has the text read aloud or copies it.
 */
const arrow = (name: string, words: ReportWords): Markup =>
  html`<span class="${name}">${words.becomes}<svg aria-hidden="true" viewBox="0 0 20 10"><path d="M1 5h17M14 1.5 18 5l-4 3.5" fill="none" stroke="${PAPER_PALETTE.muted}" stroke-width="1.4"/></svg></span>`;

const withArrows = (text: string, words: ReportWords): Markup =>
  html`${text.split(" → ").map((part, index) => (index === 0 ? part : html`${arrow("small-arrow", words)}${part}`))}`;

function table({ columns, rows, rowHeads, caption, label }: Table, words: ReportWords): Markup {
  const headed = columns.some((column) => column.title !== "");
  return html`<table aria-label="${label}">${caption !== undefined && html`<caption>${caption}</caption>`}<colgroup>${columns.map(
    (column) => (column.width === undefined ? html`<col>` : html`<col style="width:${column.width}%">`),
  )}</colgroup>${
    headed &&
    html`<thead><tr>${columns.map((column) => html`<th scope="col" class="${align(column)}">${column.title}</th>`)}</tr></thead>`
  }${bodies(rows).map(
    (body) =>
      html`<tbody class="${body.keep ? "keep" : ""}">${body.rows.map(
        (
          row,
        ) => html`<tr>${row.map((cell, index) => tableCell(cell, columns[index], rowHeads === true && index === 0, words))}</tr>
`,
      )}</tbody>`,
  )}</table>`;
}

/** No table leaves fewer rows than this alone at the foot or the head of a page. */
const TOGETHER = 3;
/** A table as short as this stays on one page. */
const SHORT = 6;

/** Letters of a row that is so high that a few of them fill a page: its own lines stay together, and no more. */
const HIGH = 400;

const lettersOf = (rows: Table["rows"]): number =>
  rows
    .flat()
    .reduce(
      (sum, cell) => sum + (typeof cell === "string" ? cell : `${cell.text}${cell.note ?? ""}`).length,
      0,
    );

/** Rows that a page break may not part, as bodies of one table: a short table whole, else its first and its last rows. */
function bodies(rows: Table["rows"]): { rows: Table["rows"]; keep: boolean }[] {
  if (lettersOf(rows) / Math.max(1, rows.length) > HIGH) return [{ rows, keep: false }];
  if (rows.length <= SHORT) return [{ rows, keep: true }];
  return [
    { rows: rows.slice(0, TOGETHER), keep: true },
    { rows: rows.slice(TOGETHER, -TOGETHER), keep: false },
    { rows: rows.slice(-TOGETHER), keep: true },
  ];
}

function tableCell(cell: Cell, column: Column | undefined, head: boolean, words: ReportWords): Markup {
  const rich: RichCell = typeof cell === "string" ? { text: cell } : cell;
  const classes = [
    align(column),
    column?.align === "right" && rich.note === undefined ? "number" : "",
    rich.strong ? "strong" : "",
    rich.italic ? "italic" : "",
    rich.muted ? "muted" : "",
    rich.tone === "good" || rich.tone === "bad" ? rich.tone : "",
  ].filter((name) => name !== "");
  const content = html`${
    rich.difference !== undefined
      ? rich.difference.map(differencePart)
      : rich.heat === undefined
        ? withArrows(rich.text, words)
        : html`<span class="heat" style="background:${heatColour(rich.heat)}"></span><span class="heat-number">${rich.text}</span>`
  }${rich.note !== undefined && rich.note !== "" && html`<span class="cell-note">${rich.note}</span>`}`;
  return head
    ? html`<th scope="row" class="${classes.join(" ")}">${content}</th>`
    : html`<td class="${classes.join(" ")}">${content}</td>`;
}

function differencePart({ kind, text }: NonNullable<RichCell["difference"]>[number]): Markup {
  if (kind === "added") return html`<ins>${text}</ins>`;
  return kind === "removed" ? html`<del>${text}</del>` : html`${text}`;
}

const align = (column: Column | undefined): string => (column?.align === "right" ? "right" : "");
