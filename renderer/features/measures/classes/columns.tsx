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
    value: ({ touchPoint }) => touchPoint.name,
  },
  {
    id: "class",
    title: messages.class,
    width: 112,
    editable: true,
    choices: CLASS_CHOICES,
    value: ({ touchPoint }) => touchPoint.class ?? "",
  },
  {
    id: "classReason",
    title: words.reason,
    width: 176,
    editable: true,
    value: ({ touchPoint }) => touchPoint.classReason,
  },
  {
    id: "against",
    title: words.against,
    width: 208,
    value: againstText,
    render: (row) => <span className="grid-text class-against">{againstText(row)}</span>,
  },
];

/** Wilson's interval of a Kano coefficient. */
const bounds = (
  id: string,
  title: string,
  read: (row: ClassRow) => KanoCoefficient | null | undefined,
): GridColumn<ClassRow> => ({
  id,
  title,
  width: 112,
  align: "end",
  value: (row) => {
    const found = read(row);
    return found ? plainInterval(found.low, found.high, 2) : messages.notAvailable;
  },
  sortBy: (row) => read(row)?.low ?? null,
});

const KANO: readonly GridColumn<ClassRow>[] = [
  {
    id: "kano",
    opens: true,
    title: words.kano,
    width: 128,
    value: ({ evidence }) => (evidence.kano ? categories[evidence.kano.category] : messages.notAvailable),
  },
  figure("kanoN", messages.n, 56, ({ evidence }) => evidence.kano?.n, 0),
  {
    id: "counts",
    opens: true,
    title: words.counts,
    width: 184,
    align: "end",
    value: ({ evidence: { kano } }) =>
      kano
        ? KANO_CATEGORIES.map((category) => numberText(kano.counts[category], 0)).join(" · ")
        : messages.notAvailable,
  },
  figure("better", words.better, 64, ({ evidence }) => evidence.kano?.better?.value, 2),
  bounds("betterInterval", words.betterInterval, ({ evidence }) => evidence.kano?.better),
  figure("worse", words.worse, 64, ({ evidence }) => evidence.kano?.worse?.value, 2),
  bounds("worseInterval", words.worseInterval, ({ evidence }) => evidence.kano?.worse),
  {
    id: "clear",
    opens: true,
    title: words.clear,
    width: 56,
    value: ({ evidence: { kano, kanoClear } }) =>
      kano ? (kanoClear ? words.clearYes : words.clearNo) : messages.notAvailable,
  },
];

const PLACE: readonly GridColumn<ClassRow>[] = [
  figure("importance", classesChartMessages.importanceColumn, 88, (row) => row.evidence.place?.importance, 2),
  figure(
    "performance",
    classesChartMessages.performanceColumn,
    96,
    (row) => row.evidence.place?.performance,
    2,
  ),
  {
    id: "quadrant",
    opens: true,
    title: words.quadrant,
    width: 136,
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
  ...(rows.some(({ evidence }) => evidence.kano) ? KANO : []),
  ...(rows.some(({ evidence }) => evidence.place) ? PLACE : []),
];
