import type { Problem } from "@shared/base/result.ts";
import { sha256Of } from "@shared/base/sha256.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { pictureMessages } from "@shared/domain/engagement/messages.ts";
import { notShownWhy } from "@shared/domain/engagement/picture-bytes.ts";

/** What stands for a sum that was never made. */
const NO_SUM = "0".repeat(64);

/**
 * Pictures of a file that are not shown, and those whose bytes are not what they were. They do not keep the file from
 * opening: a snapshot with one bad picture must still give everything else back.
 */
export async function pictureProblems({ records, assets }: EngagementContents): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const record of records) {
    const bytes = record.type === "asset" ? assets.get(record.id) : undefined;
    if (record.type !== "asset" || !bytes) continue;
    const place = `assets/${record.id}`;
    const why = record.mediaType === "application/octet-stream" ? null : notShownWhy(record, bytes);
    if (why !== null) problems.push({ message: why, place });
    else if (record.sha256 !== NO_SUM && record.sha256 !== (await sha256Of(bytes))) {
      problems.push({ message: pictureMessages.otherSum(record.name), place });
    }
  }
  return problems;
}
