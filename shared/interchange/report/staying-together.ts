import type { Block } from "@shared/domain/report/report-model.ts";

/** Letters of a paragraph of a few lines. */
const SHORT = 400;

const isShort = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" && block.text.length <= SHORT;

/** It leads to what follows, a table or figures: it does not stand at the foot of a page without their beginning. */
export function leadsOn(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  if (blocks[index]?.kind === "heading") return true;
  return isShort(blocks[index]) && next.kind !== "paragraph" && next.kind !== "heading";
}

/** From here on there are but a few lines below a table: they have no page of their own, its end goes with them. */
export function closesFrom(blocks: readonly Block[], index: number): boolean {
  const rest = blocks.slice(index);
  const before = blocks.slice(0, index).findLast((block) => block.kind !== "paragraph");
  return before?.kind === "table" && rest.length > 0 && rest.length <= 2 && rest.every(isShort);
}
