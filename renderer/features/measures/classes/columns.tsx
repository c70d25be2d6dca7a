import { classesChartMessages } from "@shared/domain/chart/charts/classes-messages.ts";
import { placeText } from "@shared/domain/chart/charts/matrix.ts";
import { type ClassEvidence, contradictions } from "@shared/domain/measure/classes.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { numberText, plainInterval } from "@shared/drawing/figure-text.ts";
import { KANO_CATEGORIES, type KanoCoefficient } from "@shared/statistics/kano.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { CLASS_CHOICES } from "../class-choices.ts";
import { messages } from "../messages.ts";
import { classesMessages as words } from "./classes-messages.ts";

export interface ClassRow {
  readonly touchPoint: TouchPoint;
  readonly number: number;
  readonly evidence: ClassEvidence;
}

const { categories } = classesChartMessages;

const figure = (
  id: string,
  title: string,
  width: number,
  read: (row: ClassRow) => number | null | undefined,
  digits: number,
): GridColumn<ClassRow> => ({
  id,
  title,
  width,
  align: "end",
  opens: id !== "number",
  value: (row) => {
    const value = read(row) ?? null;
    return value === null ? messages.notAvailable : numberText(value, digits);
  },
  sortBy: (row) => read(row) ?? null,
});

export const againstText = ({ evidence }: ClassRow): string =>
  contradictions(evidence)
    .map((source) => {
      const says = source === "kano" ? evidence.kanoSays : evidence.placeSays;
      return says ? words.says(words.sources[source], messages.classes[says]) : "";
    })
    .join("; ");

const HEAD: readonly GridColumn<ClassRow>[] = [
  { ...figure("number", messages.number, 44, (row) => row.number, 0), stays: true },
  {
    id: "name",
    title: messages.name,
    width: "grow",
    stays: true,
    wraps: true,
    value: ({ touchPoint }) => touchPoint.name,
  },
  {
    id: "class",
    title: messages.class,
    width: 108,
    editable: true,
    choices: CLASS_CHOICES,
    value: ({ touchPoint }) => touchPoint.class ?? "",
  },
  {
    id: "classReason",
    title: words.reason,
    width: 132,
    wraps: true,
    editable: true,
    value: ({ touchPoint }) => touchPoint.classReason,
  },
];

const AGAINST: GridColumn<ClassRow> = {
  id: "against",
  title: words.against,
  width: 152,
  wraps: true,
  value: againstText,
  render: (row) => (
    <span className="grid-text class-against" data-wraps>
      {againstText(row)}
    </span>
  ),
};

/** A Kano coefficient, with Wilson's interval below it. */
const coefficient = (
  id: "better" | "worse",
  title: string,
  read: (row: ClassRow) => KanoCoefficient | null | undefined,
): GridColumn<ClassRow> => ({
  ...figure(id, title, 92, (row) => read(row)?.value, 2),
  hint: messages.hints[id],
  below: {
    title: words.interval,
    value: (row) => {
      const found = read(row);
      return found ? plainInterval(found.low, found.high, 2) : messages.notAvailable;
    },
  },
});

const KANO: readonly GridColumn<ClassRow>[] = [
  {
    id: "kano",
    opens: true,
    title: words.kano,
    width: 148,
    value: ({ evidence }) => (evidence.kano ? categories[evidence.kano.category] : messages.notAvailable),
    below: {
      title: words.counts,
      value: ({ evidence: { kano } }) =>
        kano
          ? KANO_CATEGORIES.map((category) => numberText(kano.counts[category], 0)).join(" · ")
          : messages.notAvailable,
    },
  },
  {
    ...figure("kanoN", messages.n, 56, ({ evidence }) => evidence.kano?.n, 0),
    below: {
      title: words.clear,
      value: ({ evidence: { kano, kanoClear } }) =>
        kano ? (kanoClear ? words.clearYes : words.clearNo) : messages.notAvailable,
    },
  },
  coefficient("better", words.better, ({ evidence }) => evidence.kano?.better),
  coefficient("worse", words.worse, ({ evidence }) => evidence.kano?.worse),
];

const performance = ({ evidence }: ClassRow) =>
  evidence.place ? numberText(evidence.place.performance, 2) : messages.notAvailable;

const PLACE: readonly GridColumn<ClassRow>[] = [
  {
    ...figure(
      "importance",
      classesChartMessages.importanceColumn,
      84,
      (row) => row.evidence.place?.importance,
      2,
    ),
    hint: messages.hints.importance,
    below: { title: classesChartMessages.performanceColumn, value: performance },
  },
  {
    id: "quadrant",
    opens: true,
    title: words.quadrant,
    width: 104,
    wraps: true,
    value: ({ evidence }) => {
      const { place, placeTold } = evidence;
      if (!place) return messages.notAvailable;
      const text = placeText(place, evidence);
      return placeTold && place.onCrossHair ? words.onLine(text) : text;
    },
  },
];

/** The decision, then the evidence that was asked for; evidence that nobody was asked for has no columns. */
export const classColumns = (rows: readonly ClassRow[]): readonly GridColumn<ClassRow>[] => [
  ...HEAD,
  ...(rows.some((row) => againstText(row) !== "") ? [AGAINST] : []),
  ...(rows.some(({ evidence }) => evidence.kano) ? KANO : []),
  ...(rows.some(({ evidence }) => evidence.place) ? PLACE : []),
];
