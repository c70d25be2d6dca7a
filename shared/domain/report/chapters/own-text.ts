import { namedFigures } from "../named-figures.ts";
import type { ReportText } from "../records.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block } from "../report-model.ts";
import { figureNames, richLines } from "../rich-text.ts";

/** What the consultant wrote, with the figures that it names; those that there are not are marked, and named below it. */
export function ownTextBlocks(inputs: ChapterInputs, { text }: ReportText): Block[] {
  const named = figureNames(text);
  const figures =
    named.length === 0
      ? new Map<string, string | null>()
      : new Map(namedFigures(inputs).map(({ name, value }) => [name, value]));
  const lines = richLines(text, (name) => figures.get(name) ?? null);
  const missing = named.filter((name) => (figures.get(name) ?? null) === null);
  return [
    ...(lines.length > 0 ? [{ kind: "rich", lines } as const] : []),
    ...(missing.length > 0
      ? [
          {
            kind: "paragraph",
            text: inputs.words.composed.unknownFigures(missing.join(", ")),
            style: "missing",
          } as const,
        ]
      : []),
  ];
}
