import type { ReadModel } from "../core/model.ts";
import { theStrategy } from "../strategy/the-strategy.ts";
import { wholeStrategy } from "./chapters/strategy.ts";
import { reportFormat } from "./format.ts";
import { reportWords } from "./languages/report-words.ts";
import type { Chapter } from "./report-model.ts";

/** The strategy as a sheet by itself: what a report says of it, one part below the other. Null without a strategy. */
export function strategySheet(model: ReadModel): Chapter | null {
  const engagement = model.all("engagement")[0];
  const language = engagement?.language ?? "en";
  const words = reportWords(language);
  const format = reportFormat(language, engagement?.currency ?? "", words);
  const whole = theStrategy(model) ? wholeStrategy({ model, format, words }) : null;
  if (!whole) return null;
  return {
    ...whole,
    blocks: [
      ...whole.blocks,
      ...whole.sections.flatMap(({ title, blocks }) => [
        { kind: "heading", text: title } as const,
        ...blocks,
      ]),
    ],
    sections: [],
  };
}
