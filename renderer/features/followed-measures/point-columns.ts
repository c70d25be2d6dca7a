import { valueText } from "@shared/domain/followed/followed-text.ts";
import { isPointValue } from "@shared/domain/followed/is-point-value.ts";
import type { FollowedMeasure, MeasurePoint } from "@shared/domain/followed/records.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { readCounted, readPointCount, readPointDay, readPointValue } from "./read-points.ts";

type Patch = Partial<Omit<MeasurePoint, "id">>;

export const pointColumns = (measure: FollowedMeasure): readonly GridColumn<MeasurePoint>[] => [
  { id: "date", title: messages.date, width: 104, editable: true, value: ({ date }) => date },
  {
    id: "value",
    title: measure.kind === "number" && measure.unit !== "" ? measure.unit : messages.value,
    width: 96,
    align: "end",
    editable: true,
    value: ({ value }) => valueText({ ...measure, unit: "" }, value),
    sortBy: ({ value }) => value,
  },
  {
    id: "n",
    title: messages.n,
    width: 64,
    align: "end",
    editable: true,
    value: ({ n }) => (n === null ? "" : String(n)),
    sortBy: ({ n }) => n,
  },
  { id: "note", title: messages.note, width: "grow", editable: true, value: ({ note }) => note },
];

/** What a typed or pasted cell changes; throws what is wrong with it in words. */
export function pointPatch(kind: FollowedMeasure["kind"], columnId: string, text: string): Patch {
  switch (columnId) {
    case "date":
      return { date: readPointDay(text) };
    case "value": {
      const counted = kind === "share" ? readCounted(text) : null;
      const value = readPointValue(kind, text);
      return isPointValue(kind, value) ? { value, ...(counted && { n: counted.n }) } : {};
    }
    case "n":
      return { n: readPointCount(text) };
    case "note":
      return { note: text.trim() };
    default:
      return {};
  }
}
