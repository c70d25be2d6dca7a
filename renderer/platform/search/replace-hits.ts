import { replaceTexts } from "@shared/domain/search/commands/replace-texts.ts";
import type { Hit } from "@shared/domain/search/find-text.ts";
import { planReplacement } from "@shared/domain/search/plan-replacement.ts";
import type { NoticeService } from "../services/services.ts";
import { showWithUndo, withEntry } from "../services/undo-notice.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";

/** Replaces what was found, in one undo, and says what became of it. Gives back how many places it changed. */
export function replaceHits(
  session: EngagementSession,
  notices: NoticeService,
  hits: readonly Hit[],
  wanted: string,
  replacement: string,
): number {
  const { edits, count, refused } = planReplacement(session.model, hits, replacement);
  const { entry } = withEntry(session, () => {
    if (edits.length > 0) session.run(replaceTexts, { wanted, replacement, edits: [...edits] });
  });
  // One place is seen where it stands; several are told.
  const told = [
    count > 1 ? messages.replaced(count, edits.length) : "",
    refused.length > 0 ? messages.refused(refused.length) : "",
  ].filter(Boolean);
  if (told.length === 0) return count;
  showWithUndo(session, notices, entry, {
    kind: refused.length > 0 ? "warning" : "done",
    text: told.join(" "),
  });
  return count;
}
