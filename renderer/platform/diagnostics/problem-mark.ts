import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import type { GatheredProblems } from "@shared/domain/diagnostics/problem-places.ts";
import type { SignMark } from "../../ui/SignButton.tsx";
import { messages } from "./messages.ts";

const made = new WeakMap<ElementProblems, SignMark>();

/** The mark of an element; the same object as long as its problems are the same. */
export function problemMark(found: ElementProblems): SignMark {
  const held = made.get(found);
  if (held) return held;
  const note = messages.marked(found.problems.map(({ message }) => message));
  const mark = { kind: found.worst, count: found.problems.length, note };
  made.set(found, mark);
  return mark;
}

/** The mark of a place: what is wrong at it and in it, and the sentences of what is wrong at it. */
export const gatheredMark = (
  { worst, count, inSeveral }: GatheredProblems,
  own: ElementProblems | undefined,
): SignMark => ({
  kind: worst,
  count,
  note: messages.gathered(count, inSeveral, own?.problems.map(({ message }) => message) ?? []),
});
