import { momentInShort } from "@shared/base/date-words.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

export const AUTHOR_SETTING = "comments.author";

/** Who writes: the name set on this machine, else the consultant of the engagement. */
export const authorOf = (session: EngagementSession, setting: string): string =>
  setting.trim() || session.model.get("engagement", session.engagementId)?.consultantName || "";

/** Day and time, as short as they can be told. */
export const timeText = (iso: string): string => momentInShort(new Date(iso));
