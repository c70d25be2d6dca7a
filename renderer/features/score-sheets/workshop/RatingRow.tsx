// biome-ignore-all lint/a11y/useSemanticElements: a row of a grid, see RatingGrid
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells, one at a time
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
import type { Participant } from "@shared/domain/scoring/workshop/workshop.ts";
import { memo } from "react";
import { scoreText } from "../score-text.ts";
import type { GridPlace } from "./rating-places.ts";
import { workshopMessages as messages } from "./workshop-messages.ts";

interface RatingRowProps {
  index: number;
  number: number;
  name: string;
  participants: readonly Participant[];
  ratings: readonly (number | null)[];
  /** Where the place is in this row; null when it is in another one. */
  column: number | null;
  typed: string;
  /** The only column that may be read; null = all. */
  shown: number | null;
  mean: string;
  n: number;
  onGo(place: GridPlace): void;
}

/** One touch point. Drawn again only when something in it has changed: hundreds of cells stay quick. */
export const RatingRow = memo(
  function RatingRow(props: RatingRowProps) {
    const { index, number, name, participants, ratings, column, typed, shown, mean, n, onGo } = props;
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        className="ratings-row"
        data-current={column !== null || undefined}
      >
        <div role="rowheader" className="ratings-point" title={name}>
          <span className="muted">{number}</span>
          <span className="ratings-name">{name}</span>
        </div>
        {participants.map(({ sheet }, at) => {
          const rating = ratings[at] ?? null;
          const here = at === column;
          const hidden = shown !== null && at !== shown && rating !== null;
          const text = rating === null ? "" : hidden ? messages.hidden : scoreText(rating);
          const spoken = rating === null ? messages.notRated : hidden ? messages.hiddenCell : text;
          return (
            <div
              key={sheet.id}
              role="gridcell"
              aria-label={`${messages.cell(sheet.observer, name)}: ${spoken}`}
              tabIndex={here ? 0 : -1}
              data-rating={`${index}:${at}`}
              data-typing={(here && typed !== "") || undefined}
              className="ratings-cell"
              onClick={() => onGo({ row: index, column: at })}
            >
              {here && typed !== "" ? typed : text}
            </div>
          );
        })}
        <div role="gridcell" className="ratings-figure">
          {mean}
        </div>
        <div role="gridcell" className="ratings-figure muted">
          {n}
        </div>
        <div role="gridcell" />
      </div>
    );
  },
  (a, b) =>
    a.index === b.index &&
    a.name === b.name &&
    a.column === b.column &&
    a.typed === b.typed &&
    a.shown === b.shown &&
    a.mean === b.mean &&
    a.n === b.n &&
    a.participants.length === b.participants.length &&
    a.participants.every(({ sheet }, at) => {
      const other = b.participants[at]?.sheet;
      return sheet.id === other?.id && sheet.observer === other.observer;
    }) &&
    a.ratings.every((rating, at) => rating === b.ratings[at]),
);
