import { BLOCK_CHAPTERS } from "./block-chapters.ts";
import { isBlockId } from "./block-ids.ts";
import { layoutOf } from "./layout.ts";
import type { ChapterInputs } from "./report-inputs.ts";
import type { Chapter } from "./report-model.ts";

/** The chapters of a report in the order of its layout. */
export function laidOut(inputs: ChapterInputs): Chapter[] {
  const chapters = layoutOf(inputs.report).flatMap((id) => chapterOf(inputs, id) ?? []);
  return told(joined(chapters));
}

function chapterOf(inputs: ChapterInputs, id: string): Chapter | null {
  if (!isBlockId(id) || id === "cover" || id === "contents") return null;
  return BLOCK_CHAPTERS[id](inputs);
}

/** Neighbours of one chapter become one, under the head of the first. */
function joined(chapters: readonly Chapter[]): Chapter[] {
  const list: Chapter[] = [];
  for (const chapter of chapters) {
    const last = list.at(-1);
    if (last?.id !== chapter.id) list.push(chapter);
    else list[list.length - 1] = { ...last, sections: [...last.sections, ...chapter.sections] };
  }
  return list;
}

/** Each chapter with an id of its own, also where something stands between its parts. */
function told(chapters: readonly Chapter[]): Chapter[] {
  const times = new Map<string, number>();
  return chapters.map((chapter) => {
    const before = times.get(chapter.id) ?? 0;
    times.set(chapter.id, before + 1);
    return before === 0 ? chapter : { ...chapter, id: `${chapter.id}-${before + 1}` };
  });
}
