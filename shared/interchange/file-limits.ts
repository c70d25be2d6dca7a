import { UserError } from "@shared/base/result.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { pictureMessages } from "@shared/domain/engagement/messages.ts";
import { LIMITS } from "./zip-guard.ts";

/** Bytes of a whole .frontstage file. */
export const FRONTSTAGE_BYTES = 1_000_000_000;

/** What the reader would refuse is not written: a copy that cannot be opened is none. */
export function refusePictures({ records, assets }: EngagementContents): void {
  let total = 0;
  for (const { id, type } of records) if (type === "asset") total += assets.get(id)?.length ?? 0;
  // Pictures are packed already: in the file they take what they take here.
  if (total > FRONTSTAGE_BYTES) throw new UserError(pictureMessages.tooMany(total, FRONTSTAGE_BYTES));
}

export function refuseBeyond(bytes: number, limit: number): void {
  if (bytes > limit)
    throw new UserError(
      `The engagement comes to more than ${limit / 1e9} GB, and such a file could not be opened again. Remove pictures or data.`,
    );
}

export function refuseParts(count: number): void {
  if (count > LIMITS.entries)
    throw new UserError(
      `The engagement has ${count} pictures and columns; a file that can be opened again has ${LIMITS.entries}.`,
    );
}
