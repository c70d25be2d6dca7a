import { BLOCK_CHAPTERS } from "./block-chapters.ts";
import { isBlockId } from "./block-ids.ts";
import { glossaryChapter } from "./chapters/glossary.ts";
import { ownTextBlocks } from "./chapters/own-text.ts";
import { inDetail } from "./detail.ts";
import { layoutOf } from "./layout.ts";
import type { ChapterInputs } from "./report-inputs.ts";
import type { Block, Chapter } from "./report-model.ts";

const GLOSSARY = "glossary";

/** The chapters of a report in the order of its layout. */
export function laidOut(inputs: ChapterInputs): Chapter[] {
  const words = inputs.words.composed;
  const chapters = layoutOf(inputs.report).flatMap((id) => chapterOf(inputs, id) ?? []);
  const told = inDetail(named(joined(chapters, words.remark)), inputs.report.detail, words);
  // It explains what the others say.
  const glossary = glossaryChapter(
    inputs,
    told.filter(({ id }) => id !== GLOSSARY),
  );
  return told.flatMap((chapter) => (chapter.id === GLOSSARY ? (glossary ?? []) : [chapter]));
}

function chapterOf(inputs: ChapterInputs, id: string): Chapter | null {
  if (isBlockId(id)) {
    if (id === "cover" || id === "contents") return null;
    if (id === GLOSSARY) return { id, title: "", blocks: [], sections: [] };
    return BLOCK_CHAPTERS[id](inputs);
  }
  const text = inputs.model.get("reportText", id);
  if (!text || text.reportId !== inputs.report.id) return null;
  return {
    id: TEXT,
    title: text.title.trim(),
    flows: true,
    blocks: ownTextBlocks(inputs, text),
    sections: [],
  };
}

const TEXT = "text";

/** Neighbours of one chapter become one under the head of the first; a text without a title goes on where it stands. */
function joined(chapters: readonly Chapter[], untitled: string): Chapter[] {
  const list: Chapter[] = [];
  for (const chapter of chapters) {
    const last = list.at(-1);
    const goesOn = chapter.id === TEXT && chapter.title === "";
    const longer = last && (goesOn ? continued(last, chapter.blocks) : sameHead(last, chapter));
    if (longer) list[list.length - 1] = longer;
    else list.push(goesOn ? { ...chapter, title: untitled } : chapter);
  }
  return list;
}

const sameHead = (last: Chapter, chapter: Chapter): Chapter | null =>
  last.id === chapter.id && chapter.id !== TEXT
    ? { ...last, sections: [...last.sections, ...chapter.sections] }
    : null;

/** With more blocks at its end; null where that is a picture with pages of its own. */
function continued(chapter: Chapter, blocks: readonly Block[]): Chapter | null {
  const section = chapter.sections.at(-1);
  if (!section)
    return chapter.id === GLOSSARY ? null : { ...chapter, blocks: [...chapter.blocks, ...blocks] };
  if (section.page === "wide") return null;
  const longer = { ...section, blocks: [...section.blocks, ...blocks] };
  return { ...chapter, sections: [...chapter.sections.slice(0, -1), longer] };
}

/** Each chapter with an id of its own, also where something stands between its parts. */
function named(chapters: readonly Chapter[]): Chapter[] {
  const times = new Map<string, number>();
  return chapters.map((chapter) => {
    const before = times.get(chapter.id) ?? 0;
    times.set(chapter.id, before + 1);
    return before === 0 ? chapter : { ...chapter, id: `${chapter.id}-part-${before + 1}` };
  });
}
