import { newId } from "@shared/base/ids.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";

/** An engagement with nothing in it yet. */
export const startEngagement = (name: string): EngagementContents => ({
  records: [newEngagement(newId(), { name })],
  assets: new Map(),
  columns: new Map(),
});
