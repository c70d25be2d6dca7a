import { readMark } from "./read-mark.ts";
import type { LeftOutText } from "./source-block.ts";
import type { SourceLine } from "./text-lines.ts";

const PAGE_NUMBER = /^(?:[-–—|\s]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*)$/i;
/** “Refunds policy | Page 3 of 21”; “Complete page 2 of 4 of the form” is a sentence. */
const PAGE_OF =
  /^(?:page|.{0,80}?(?:\bP(?:age|AGE)|[|–—·•,-]\s*page))\s+(\d{1,4})\s+(?:of|OF)\s+(\d{1,4})(?:\s*$|\s*[|–—·•-].{0,80}$|\s+[\p{Lu}\d©].{0,80}$)/u;
/** A line that says nothing else, in a text without pages. */
const PAGE_ALONE = /^(?:page|p\.)\s*\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i;
/** “Refunds ........ 6” */
const CONTENTS = /(?:\.\s?){4,}\s*\d{1,4}$/;
const CONTENTS_HEAD = /^(?:table of )?contents$/i;
/** Lines at the top and at the foot of a page among which running heads are looked for. */
const EDGE = 3;

/**
 * A text out of a PDF without what is no part of it: page numbers, lines that stand at the edge of most pages, and its
 * contents. Where no form feed parts the pages, the lines “Page 3 of 21” do.
 */
export function cleanPages(given: readonly SourceLine[]): { lines: SourceLine[]; leftOut: LeftOutText[] } {
  const lines = paged(given);
  const edges = new Set(edgesOf(lines));
  const repeated = repeatedLines(lines, edges);
  const leftOut: LeftOutText[] = [];
  const hasContents = lines.some(({ text }) => isContents(text));
  const kept = lines.filter((line) => {
    const isHead = hasContents && CONTENTS_HEAD.test(line.text);
    const why = isHead ? "contents" : reason(line, edges, repeated);
    if (why) leftOut.push({ text: line.text, place: placeOf(line), why });
    return why === null;
  });
  return { lines: kept, leftOut };
}

const placeOf = ({ page, line }: SourceLine): string =>
  page === 0 ? `line ${line}` : `page ${page}, line ${line}`;

/** Where there are no pages yet: those that lines such as “Page 3 of 21” end. */
function paged(lines: readonly SourceLine[]): SourceLine[] {
  if (lines.some(({ page }) => page > 0)) return [...lines];
  const feet = pageFeet(lines);
  if (feet.size < 2) return [...lines];
  let page = 1;
  let first = 0;
  return lines.map((line, index) => {
    const placed = { ...line, page, line: index - first + 1 };
    if (feet.has(line)) {
      page++;
      first = index + 1;
    }
    return placed;
  });
}

/** Those that count on, of one number of pages. */
function pageFeet(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const feet = new Set<SourceLine>();
  let last = { page: 0, of: "" };
  for (const line of lines) {
    const [, page = "", of = ""] = PAGE_OF.exec(line.text) ?? [];
    if (page === "" || Number(page) <= last.page || (last.of !== "" && of !== last.of)) continue;
    last = { page: Number(page), of };
    feet.add(line);
  }
  return feet;
}

/** The lines at the edges of at least three pages and of half of them; their numbers do not count. */
function repeatedLines(
  lines: readonly SourceLine[],
  edges: ReadonlySet<SourceLine>,
): ReadonlySet<SourceLine> {
  const pages = new Map<string, Set<number>>();
  for (const line of edges) {
    const key = plain(line.text);
    const held = pages.get(key);
    if (held) held.add(line.page);
    else pages.set(key, new Set([line.page]));
  }
  const count = new Set(lines.map(({ page }) => page)).size;
  const enough = Math.max(3, Math.ceil(count / 2));
  return new Set([...edges].filter((line) => (pages.get(plain(line.text))?.size ?? 0) >= enough));
}

/** “Section 1” and “Section 2” are headings, not one line that repeats. */
const plain = (text: string): string => {
  const small = text.toLowerCase();
  return readMark(text)?.style === "section" ? small : small.replaceAll(/\d+/g, "#");
};

function edgesOf(lines: readonly SourceLine[]): SourceLine[] {
  const byPage = new Map<number, SourceLine[]>();
  for (const line of lines) {
    if (line.text === "" || line.page === 0) continue;
    const held = byPage.get(line.page);
    if (held) held.push(line);
    else byPage.set(line.page, [line]);
  }
  return [...byPage.values()].flatMap((page) => [
    ...page.slice(0, EDGE),
    ...page.slice(Math.max(EDGE, page.length - EDGE)),
  ]);
}

const isContents = (text: string): boolean => text.length < 300 && CONTENTS.test(text);

function reason(
  line: SourceLine,
  edges: ReadonlySet<SourceLine>,
  repeated: ReadonlySet<SourceLine>,
): LeftOutText["why"] | null {
  if (line.page === 0) return PAGE_ALONE.test(line.text) ? "page-number" : null;
  if (line.text === "") return null;
  if (isContents(line.text)) return "contents";
  if (edges.has(line) && (PAGE_OF.test(line.text) || PAGE_NUMBER.test(line.text))) return "page-number";
  return repeated.has(line) ? "repeated" : null;
}
