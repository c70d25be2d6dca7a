import { chanceOf, type DriverRow, usedOf } from "@shared/domain/measure/driver-rows.ts";
import { driversNotesMessages as notes } from "@shared/domain/measure/drivers-messages.ts";
import { numberText, plainInterval, shareText } from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages } from "../messages.ts";
import { driversMessages as words } from "./drivers-messages.ts";

const DIGITS = 2;

export const shareOf = (row: DriverRow): string => {
  const share = usedOf(row)?.share;
  return share ? shareText(share.value, 1) : messages.notAvailable;
};

export function shareBounds(row: DriverRow): string {
  const share = usedOf(row)?.share;
  return !share || share.low === null || share.high === null
    ? messages.notAvailable
    : `${numberText(share.low * 100, 1)} … ${numberText(share.high * 100, 1)} %`;
}

const figure = (
  id: string,
  title: string,
  width: number,
  read: (row: DriverRow) => number | null,
  text: (value: number, row: DriverRow) => string = (value) => numberText(value, DIGITS),
): GridColumn<DriverRow> => ({
  id,
  title,
  width,
  align: "end",
  opens: id !== "number",
  value: (row) => {
    const value = read(row);
    return value === null ? messages.notAvailable : text(value, row);
  },
  sortBy: read,
});

export const betaBounds = (row: DriverRow): string => {
  const beta = usedOf(row)?.coefficient;
  return beta ? plainInterval(beta.low, beta.high, DIGITS) : messages.notAvailable;
};

/** The whole model, a touch point a row. */
export const DRIVER_COLUMNS: readonly GridColumn<DriverRow>[] = [
  figure("number", messages.number, 44, (row) => row.number, String),
  { id: "name", title: messages.name, width: "grow", value: ({ name }) => name },
  figure(
    "share",
    words.share,
    72,
    (row) => usedOf(row)?.share?.value ?? null,
    (_, row) => shareOf(row),
  ),
  figure(
    "shareInterval",
    words.shareInterval,
    128,
    (row) => usedOf(row)?.share?.low ?? null,
    (_, row) => shareBounds(row),
  ),
  {
    id: "chance",
    opens: true,
    title: notes.chance,
    width: 120,
    value: (row) => {
      const used = usedOf(row);
      return used ? notes.chances[chanceOf(used)] : messages.notAvailable;
    },
  },
  figure("correlation", words.correlation, 64, (row) => usedOf(row)?.correlation.value ?? null),
  figure("beta", words.beta, 64, (row) => usedOf(row)?.coefficient.value ?? null),
  figure(
    "betaInterval",
    words.betaInterval,
    120,
    (row) => usedOf(row)?.coefficient.low ?? null,
    (_, row) => betaBounds(row),
  ),
  figure(
    "vif",
    words.vif,
    56,
    (row) => usedOf(row)?.coefficient.vif ?? null,
    (value) => numberText(value, 1),
  ),
  figure(
    "answered",
    words.answered,
    80,
    (row) => row.driver.answered,
    (value) => numberText(value, 0),
  ),
  figure(
    "costs",
    words.costs,
    80,
    (row) => row.soleGaps,
    (value) => numberText(value, 0),
  ),
];
