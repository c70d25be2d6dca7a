import { quadrantOf } from "@shared/domain/redesign/priority.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { matrixPlaces } from "./matrix-places.ts";
import { messages } from "./messages.ts";
import type { OpportunityRow } from "./rows.ts";

/** In units of the picture, which is scaled as a whole: its letters are as large as those around it where there is room. */
const LETTERS = 11;
const SIZE = 320;
/** Around the field: a line of scores and a line that names them. */
const EDGE = 36;
const INNER = SIZE - 2 * EDGE;
const RADIUS = 10;
/** Free room between the edge and the outermost circles, for the names of the corners. */
const PAD = 28;
const at = (score: number): number => EDGE + PAD + ((score - 1) / 4) * (INNER - 2 * PAD);
const across = (effort: number): number => at(effort);
const down = (impact: number): number => SIZE - at(impact);
const SCORES = [1, 2, 3, 4, 5];
/** The borders lie between the scores, as `quadrantOf` counts: a 3 is much impact, and little effort. */
const CORNERS = [
  { name: messages.quadrants["do-first"], x: EDGE + 4, y: EDGE + 12, end: false },
  { name: messages.quadrants["plan-well"], x: SIZE - EDGE - 4, y: EDGE + 12, end: true },
  { name: messages.quadrants["fill-in"], x: EDGE + 4, y: SIZE - EDGE - 6, end: false },
  { name: messages.quadrants.leave, x: SIZE - EDGE - 4, y: SIZE - EDGE - 6, end: true },
];

interface MatrixProps {
  rows: readonly OpportunityRow[];
  selectedId: string | null;
  onSelect(id: string): void;
}

/** Impact up, effort to the right; the number is that of the register. Press one to choose it. */
export function ImpactMatrix({ rows, selectedId, onSelect }: MatrixProps) {
  const places = matrixPlaces(rows);
  const first = rows.filter((row) => quadrantOf(row.opportunity) === "do-first").length;
  const unjudged = rows.length - places.length;
  const subtitle = [messages.matrixSubtitle, messages.unjudged(unjudged)].filter(Boolean).join(" · ");
  return (
    <ChartFrame
      title={messages.matrix(first)}
      subtitle={subtitle}
      table={{
        columns: [messages.number, messages.hurts, messages.impact, messages.effort],
        rows: rows.map(({ opportunity, number }) => [
          number,
          opportunity.title,
          opportunity.impact ?? messages.notAvailable,
          opportunity.effort ?? messages.notAvailable,
        ]),
      }}
    >
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className="matrix" role="img" aria-label={messages.matrix(first)}>
        <g fontSize={LETTERS}>
          <rect x={EDGE} y={EDGE} width={INNER} height={INNER} className="matrix-ground" />
          <line x1={across(3.5)} x2={across(3.5)} y1={EDGE} y2={SIZE - EDGE} className="matrix-line" />
          <line y1={down(2.5)} y2={down(2.5)} x1={EDGE} x2={SIZE - EDGE} className="matrix-line" />
          {CORNERS.map((corner) => (
            <text key={corner.name} x={corner.x} y={corner.y} textAnchor={corner.end ? "end" : "start"}>
              {corner.name}
            </text>
          ))}
          {SCORES.map((score) => (
            <g key={score}>
              <text x={across(score)} y={SIZE - EDGE + 14} textAnchor="middle">
                {score}
              </text>
              <text x={EDGE - 10} y={down(score) + 4} textAnchor="middle">
                {score}
              </text>
            </g>
          ))}
          <text x={SIZE / 2} y={SIZE - 4} textAnchor="middle">
            {messages.effort}
          </text>
          <text transform={`translate(13 ${SIZE / 2}) rotate(-90)`} textAnchor="middle">
            {messages.impact}
          </text>
          {places.map(({ row, impact, effort, shift }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the register beside it does the same by keyboard
            <g
              key={row.opportunity.id}
              transform={`translate(${across(effort) + shift * (RADIUS * 2 + 2)} ${down(impact)})`}
              className="matrix-point"
              data-chosen={row.opportunity.status === "chosen" || undefined}
              data-selected={row.opportunity.id === selectedId || undefined}
              onClick={() => onSelect(row.opportunity.id)}
            >
              <title>{row.opportunity.title}</title>
              <circle r={RADIUS} />
              <text y={4} textAnchor="middle">
                {row.number}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </ChartFrame>
  );
}
