import { local, type SvgTag } from "./svg-scan.ts";

/** How often a part that is used again may hold parts that are used again. */
const MOST_LEVELS = 3;
/** Elements that `<use>` may add to the drawing; each is made anew when it is drawn. */
const MOST_COPIES = 10_000;
/** Elements that patterns, markers, masks, clips and filters may add: these are simpler, and common. */
const MOST_PAINTED = 100_000;
const MOST_PAINTED_LEVELS = 8;
const PAINTERS = new Set(["pattern", "marker", "mask", "clipPath", "filter"]);

/** Whether the parts that are used again would grow beyond what can be drawn. Each part is looked at once. */
export function growsTooLarge(tags: readonly SvgTag[]): boolean {
  return (
    heavier(tags, usedBy, MOST_COPIES, MOST_LEVELS) ||
    heavier(tags, paintedBy, MOST_PAINTED, MOST_PAINTED_LEVELS)
  );
}

type References = (tag: SvgTag, tagOf: (id: string) => SvgTag | undefined) => readonly string[];

const hrefOf = ({ attributes }: SvgTag): string[] =>
  attributes.flatMap(([name, value]) =>
    local(name) === "href" && value.trim().startsWith("#") ? [value.trim().slice(1)] : [],
  );

const usedBy: References = (tag) => (tag.name === "use" ? hrefOf(tag) : []);

const paintedBy: References = (tag, tagOf) =>
  [
    ...(tag.name === "use" || PAINTERS.has(tag.name) ? hrefOf(tag) : []),
    ...tag.attributes.flatMap(([, value]) =>
      [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = ""]) => id),
    ),
  ].filter((id) => tag.name === "use" || PAINTERS.has(tagOf(id)?.name ?? ""));

/** At most how often a marker stands on a line: it may stand at every corner. */
function cornersOf(tag: SvgTag | undefined): number {
  const line = tag?.attributes.find(([name]) => name === "d" || name === "points")?.[1] ?? "";
  const everywhere = tag?.attributes.some(
    ([name, value]) =>
      name === "marker" || name === "marker-mid" || (name === "style" && /marker(-mid)?\s*:/.test(value)),
  );
  return everywhere ? 1 + Math.floor(line.length / 4) : 2;
}

/** Each element weighs one and what it refers to; a circle weighs without end. */
function heavier(tags: readonly SvgTag[], references: References, most: number, levels: number): boolean {
  const byId = new Map<string, number>();
  for (const [index, { attributes }] of tags.entries()) {
    for (const [name, value] of attributes) {
      if (local(name) === "id" && !byId.has(value)) byId.set(value, index);
    }
  }
  const tagOf = (id: string) => tags[byId.get(id) ?? -1];
  const children = tags.map((): number[] => []);
  for (const [index, { parent }] of tags.entries()) children[parent]?.push(index);
  const known = new Map<
    number,
    { readonly copies: number; readonly levels: number; readonly size: number }
  >();
  const open = new Set<number>();
  const ENDLESS = { copies: Number.POSITIVE_INFINITY, levels: Number.POSITIVE_INFINITY, size: 1 };
  /** What is drawn for an element: its size with what is inside of it, and what was added by references. */
  const weigh = (index: number): { copies: number; levels: number; size: number } => {
    const held = known.get(index);
    if (held) return held;
    if (open.has(index)) return ENDLESS;
    // A chain of references is as deep as the file makes it: beyond the limit nothing needs to be known.
    if (open.size > 1000) return ENDLESS;
    open.add(index);
    const sum = { copies: 0, levels: 0, size: 1 };
    for (const child of children[index] ?? []) {
      const inner = weigh(child);
      sum.copies += inner.copies;
      sum.size += inner.size;
      sum.levels = Math.max(sum.levels, inner.levels);
    }
    const tag = tags[index];
    for (const id of tag ? references(tag, tagOf) : []) {
      const target = byId.get(id);
      if (target === undefined) continue;
      const inner = weigh(target);
      sum.copies += (inner.copies + inner.size) * (tags[target]?.name === "marker" ? cornersOf(tag) : 1);
      sum.levels = Math.max(sum.levels, inner.levels + 1);
    }
    open.delete(index);
    known.set(index, sum);
    return sum;
  };
  return tags.some((_, index) => {
    const { copies, levels: deep } = weigh(index);
    return copies > most || deep > levels;
  });
}
