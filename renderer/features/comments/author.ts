import type { EngagementSession } from "../../platform/store/session.ts";

export const AUTHOR_SETTING = "comments.author";

/** Who writes: the name set on this machine, else the consultant of the engagement. */
export const authorOf = (session: EngagementSession, setting: string): string =>
  setting.trim() || session.model.get("engagement", session.engagementId)?.consultantName || "";

/** Day and time, as short as they can be told. */
export const timeText = (iso: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(iso));
