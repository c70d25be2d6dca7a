import type { PriorityParts } from "@shared/domain/measure/priority.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { Priority } from "@shared/statistics/priority.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages } from "../messages.ts";
import { priorityMessages as words } from "./priority-messages.ts";

export interface PriorityRow {
  readonly touchPoint: TouchPoint;
  readonly number: number;
  readonly parts: PriorityParts;
  /** Null while a part is missing. */
  readonly priority: Priority | null;
}

const PERCENT = 100;

const figure = (
  id: string,
  title: string,
  width: number,
  read: (row: PriorityRow) => number | null,
  digits: number,
  hint?: string,
): GridColumn<PriorityRow> => ({
  id,
  title,
  ...(hint !== undefined && { hint }),
  width,
  align: "end",
  opens: id !== "number",
  value: (row) => {
    const value = read(row);
    return value === null ? messages.notAvailable : numberText(value, digits);
  },
  sortBy: read,
});

const RANK: readonly GridColumn<PriorityRow>[] = [
  figure("rank", words.rank, 56, ({ priority }) => priority?.rank ?? null, 0),
  {
    id: "range",
    opens: true,
    title: words.range,
    hint: messages.hints.ranks,
    width: 72,
    align: "end",
    value: ({ priority }) =>
      priority ? words.rangeText(priority.bestRank, priority.worstRank) : messages.notAvailable,
    sortBy: ({ priority }) => priority?.bestRank ?? null,
  },
];

const NAME: readonly GridColumn<PriorityRow>[] = [
  figure("number", messages.number, 44, (row) => row.number, 0),
  { id: "name", title: messages.name, width: "grow", value: ({ touchPoint }) => touchPoint.name },
];

const IMPORTANCE = figure(
  "importance",
  words.importance,
  88,
  ({ parts }) => parts.importance,
  2,
  messages.hints.importance,
);
const PARTS: readonly GridColumn<PriorityRow>[] = [
  {
    id: "class",
    title: messages.class,
    width: 112,
    value: ({ touchPoint }) =>
      touchPoint.class === null ? messages.unclassified : messages.classes[touchPoint.class],
  },
  figure("weight", words.weight, 64, ({ parts }) => parts.weight, 1, messages.hints.weight),
  IMPORTANCE,
  figure("shortfall", words.shortfall, 80, ({ parts }) => parts.shortfall, 2, messages.hints.shortfall),
  {
    id: "reach",
    title: words.reach,
    hint: messages.hints.reach,
    width: 80,
    align: "end",
    editable: true,
    value: ({ touchPoint }) => (touchPoint.reach === null ? "" : numberText(touchPoint.reach * PERCENT, 0)),
    sortBy: ({ touchPoint }) => touchPoint.reach,
  },
];

const PRODUCT = figure("priority", words.priority, 80, ({ priority }) => priority?.value ?? null, 2);

const MISSING: GridColumn<PriorityRow> = {
  id: "missing",
  title: words.missing,
  width: 160,
  value: ({ parts }) => parts.missing.map((part) => words.missingParts[part]).join(", "),
};

/**
 * The rank, the parts of each product and the product. What is missing stands beside the name while anything is; while
 * nothing can be ranked, it stands in place of the ranks. An importance that is held equal has no column.
 */
export const priorityColumns = (
  rows: readonly PriorityRow[],
  equal: boolean,
): readonly GridColumn<PriorityRow>[] => {
  const ranked = rows.some(({ priority }) => priority !== null);
  return [
    ...(ranked ? RANK : []),
    ...NAME,
    ...(rows.some(({ parts }) => parts.missing.length > 0) ? [MISSING] : []),
    ...PARTS.filter((column) => !equal || column !== IMPORTANCE),
    ...(ranked ? [PRODUCT] : []),
  ];
};

/** A typed share in per cent as 0 to 1; null when blank, undefined when it is none. */
export function readReach(text: string): number | null | undefined {
  const plain = text.trim().replace("%", "").replace(",", ".").trim();
  if (plain === "") return null;
  const share = Number(plain) / PERCENT;
  return share >= 0 && share <= 1 ? share : undefined;
}
