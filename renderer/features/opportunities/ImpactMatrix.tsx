import { quadrantOf } from "@shared/domain/redesign/priority.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { MatrixDot } from "./MatrixDot.tsx";
import { matrixPlaces } from "./matrix-places.ts";
import { across, down, EDGE, heightWith, INNER, type Judgement, LETTERS, SIZE } from "./matrix-scale.ts";
import { messages } from "./messages.ts";
import type { OpportunityRow } from "./rows.ts";

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
  /** Null of the judgement: it is taken back. Without it the matrix is read only. */
  onJudge: ((id: string, judgement: Judgement | null) => void) | null;
}

/** Impact up, effort to the right; the number is that of the register. Below the field lies what is not judged yet. */
export function ImpactMatrix({ rows, selectedId, onSelect, onJudge }: MatrixProps) {
  const places = matrixPlaces(rows);
  const first = rows.filter((row) => quadrantOf(row.opportunity) === "do-first").length;
  const unjudged = places.filter(({ judgement }) => judgement === null).length;
  const subtitle = [messages.matrixSubtitle, onJudge ? messages.matrixHint : ""].filter(Boolean).join(" · ");
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
      {/* biome-ignore lint/a11y/useSemanticElements: a picture whose parts are buttons; a fieldset cannot be drawn */}
      <svg
        viewBox={`0 0 ${SIZE} ${heightWith(unjudged)}`}
        className="matrix"
        role="group"
        aria-label={messages.matrix(first)}
      >
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
          {unjudged > 0 && (
            <text x={EDGE} y={SIZE + 10}>
              {messages.unjudged(unjudged)}
            </text>
          )}
        </g>
        {places.map((place) => {
          const { id } = place.row.opportunity;
          return (
            <MatrixDot
              key={id}
              place={place}
              isSelected={id === selectedId}
              onSelect={() => onSelect(id)}
              onJudge={onJudge && ((judgement) => onJudge(id, judgement))}
            />
          );
        })}
      </svg>
    </ChartFrame>
  );
}
