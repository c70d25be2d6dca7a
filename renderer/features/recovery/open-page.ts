import { Emitter } from "@shared/base/emitter.ts";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** The pages about fail points, in their order. */
export const PAGES = ["list", "recovery", "matrix"] as const;
export type PageId = (typeof PAGES)[number];

const shown = new WeakMap<EngagementSession, PageId>();
const changed = new Emitter<void>();

/** Commands lead to a page whether or not the fail points are open. */
export function showPage(session: EngagementSession, page: PageId): void {
  shown.set(session, page);
  changed.emit();
}

export const usePage = (session: EngagementSession): PageId =>
  useEmitted([changed], () => shown.get(session) ?? "list");
