import type { ReportWords } from "./languages/english.ts";
import type { ReportDetail } from "./records.ts";
import type { Block, Chapter, Section } from "./report-model.ts";

/** Sections that are looked up more than read, by their ids. */
const LOOKED_UP: readonly RegExp[] = [
  /^policy-matrix$/,
  /^recovery-.+-full$/,
  /^simulation-\d+-rests$/,
  /^workshop-\d+-cards$/,
  /^definitions$/,
  /^changes(-\d+)?$/,
];
const isLookedUp = ({ id }: Section): boolean => LOOKED_UP.some((pattern) => pattern.test(id));

/** A short report leaves out what is looked up more than read, and says at the end of the chapter what that is. */
export function inDetail(chapters: readonly Chapter[], detail: ReportDetail, words: ReportWords): Chapter[] {
  return detail === "full" ? [...chapters] : chapters.flatMap((chapter) => shortened(chapter, words));
}

function shortened(chapter: Chapter, { composed, quoted }: ReportWords): Chapter[] {
  const out = chapter.sections.filter(isLookedUp);
  if (out.length === 0) return [chapter];
  const sections = chapter.sections.filter((section) => !isLookedUp(section));
  const told: Block = {
    kind: "paragraph",
    text: composed.shortened(out.map(({ title }) => quoted(title)).join(", ")),
    style: "note",
  };
  const last = sections.findLastIndex(({ page }) => page === "text");
  if (last < 0) return [{ ...chapter, blocks: [...chapter.blocks, told], sections }];
  return [
    {
      ...chapter,
      sections: sections.map((section, at) =>
        at === last ? { ...section, blocks: [...section.blocks, told] } : section,
      ),
    },
  ];
}
