import { inList } from "@shared/base/in-list.ts";
import { composerMessages as words } from "./composer-messages.ts";
import type { ReportDetail } from "./records.ts";
import type { Block, Chapter } from "./report-model.ts";

/** A short report leaves out what is looked up more than read, and says at the end of the chapter what that is. */
export function inDetail(chapters: readonly Chapter[], detail: ReportDetail): Chapter[] {
  return detail === "full" ? [...chapters] : chapters.flatMap(shortened);
}

function shortened(chapter: Chapter): Chapter[] {
  const out = chapter.sections.filter(({ isLong }) => isLong === true);
  if (out.length === 0) return [chapter];
  const sections = chapter.sections.filter(({ isLong }) => isLong !== true);
  const told: Block = {
    kind: "paragraph",
    text: words.shortened(inList(out.map(({ title }) => `“${title}”`))),
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
