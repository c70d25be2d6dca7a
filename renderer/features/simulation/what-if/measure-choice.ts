import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Measure } from "@shared/simulation/experiment/design/measure.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { percentOf, type Write } from "./figure-words.ts";
import { messages } from "./messages.ts";

export interface MeasureChoice {
  readonly value: string;
  readonly label: string;
  readonly measure: Measure;
  write(value: number): string;
}

/** What can be read off a cell: times, cost, every target with its share, every pool with how busy it is. */
export function measureChoices({ targets, pools }: ServiceModel, format: ReportFormat): MeasureChoice[] {
  const words = messages.measures;
  const choice = (value: string, label: string, measure: Measure, write: Write): MeasureChoice => ({
    value,
    label,
    measure,
    write,
  });
  return [
    ...(["p90", "p50", "mean"] as const).map((kind) => choice(kind, words[kind], { kind }, format.minutes)),
    choice("cost", words.cost, { kind: "cost" }, format.money),
    ...targets.map(({ id, name }) =>
      choice(`kept ${id}`, words.kept(name), { kind: "kept", targetId: id }, percentOf(format)),
    ),
    ...pools.map(({ id, name }) =>
      choice(`busy ${id}`, words.busy(name), { kind: "busy", poolId: id }, percentOf(format)),
    ),
  ];
}
