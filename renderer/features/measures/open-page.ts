import { Emitter } from "@shared/base/emitter.ts";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** The pages of what was measured, in their order. */
export const PAGES = ["scorecard", "classes", "drivers", "curve", "priority", "waves", "compare"] as const;
export type PageId = (typeof PAGES)[number];

const shown = new WeakMap<EngagementSession, PageId>();
const changed = new Emitter<void>();

export const pageOf = (session: EngagementSession): PageId => shown.get(session) ?? "scorecard";

/** Commands lead to a page whether or not the measures are open. */
export function showPage(session: EngagementSession, page: PageId): void {
  shown.set(session, page);
  changed.emit();
}

export const usePage = (session: EngagementSession): PageId => useEmitted([changed], () => pageOf(session));
