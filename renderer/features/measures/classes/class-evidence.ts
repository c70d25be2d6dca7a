import { classesChartMessages } from "@shared/domain/chart/charts/classes-messages.ts";
import { placeText } from "@shared/domain/chart/charts/matrix.ts";
import type { ClassEvidence, ClassesReport } from "@shared/domain/measure/classes.ts";
import { numberText, plainInterval } from "@shared/drawing/figure-text.ts";
import { KANO_CATEGORIES, type KanoCoefficient, type KanoFigure } from "@shared/statistics/kano.ts";
import { type Evidence, evidenceOf, type Told } from "../evidence/evidence.ts";
import { evidenceMessages as words } from "../evidence/evidence-messages.ts";
import { messages } from "../messages.ts";

const KANO_COLUMNS = ["kano", "kanoN", "counts", "better", "worse", "clear"];
const PLACE_COLUMNS = ["importance", "performance", "quadrant"];

interface Subject {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** What a cell of the table of classes rests on; null where the cell is no figure. */
export function classEvidence({ id, number, name }: Subject, columnId: string): Evidence | null {
  const figure = KANO_COLUMNS.includes(columnId) ? "kano" : PLACE_COLUMNS.includes(columnId) ? "place" : null;
  if (!figure) return null;
  return evidenceOf({
    figure,
    touchPointId: id,
    subject: `${number}  ${name}`,
    measure: "classes",
    args: (scope) => scope,
    tell: (report: ClassesReport) => {
      const point = report.points.find(({ touchPointId }) => touchPointId === id);
      if (!point) return null;
      return figure === "kano" ? point.kano && tellKano(point.kano) : tellPlace(point, report);
    },
  });
}

const coefficient = (one: KanoCoefficient | null): string =>
  one ? `${numberText(one.value, 2)} (${plainInterval(one.low, one.high, 2)})` : messages.notAvailable;

const tellKano = (kano: KanoFigure): Told => ({
  value: classesChartMessages.categories[kano.category],
  facts: [
    [messages.n, numberText(kano.n, 0)],
    ...(kano.effectiveN === undefined ? [] : [[words.effectiveN, numberText(kano.effectiveN, 0)] as const]),
    [
      words.categoryCounts,
      KANO_CATEGORIES.map((category) => numberText(kano.counts[category], 0)).join(" · "),
    ],
    [words.better, coefficient(kano.better)],
    [words.worse, coefficient(kano.worse)],
    [words.clearBy, numberText(kano.fong.difference, 0)],
    [words.clearNeeds, numberText(kano.fong.critical, 1)],
  ],
});

function tellPlace(evidence: ClassEvidence, { matrix, respondents }: ClassesReport): Told | null {
  const { place, placeSays } = evidence;
  if (!place || !matrix) return null;
  return {
    value: placeText(place, evidence),
    facts: [
      [words.importance, numberText(place.importance, 2)],
      [words.performance, numberText(place.performance, 2)],
      [words.classSaid, placeSays ? messages.classes[placeSays] : words.classNotSaid],
      [words.crossHair, `${numberText(matrix.performance, 2)}, ${numberText(matrix.importance, 2)}`],
      [words.asked, numberText(respondents, 0)],
    ],
  };
}
