import { FOLDER_ID_PATTERN, type Id, newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { type EngagementContents, engagementOf } from "@shared/domain/core/contents.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { danglingReferences, renamed } from "@shared/domain/core/references.ts";

/** Contents as this store begins to keep them. */
export interface TakenIn {
  readonly id: Id;
  readonly contents: EngagementContents;
  readonly revision: number;
}

/** The first revision in a store, which counts its own commits: where a file's count went on, it could end. */
const FIRST_REVISION = 1;

/** Contents from outside, under an id of their own when theirs is not free here or could not name a folder of the vault. */
export function takenIn(contents: EngagementContents, isFree: boolean): TakenIn {
  const { id: own } = engagementOf(contents.records);
  const id = isFree && FOLDER_ID_PATTERN.test(own) ? own : newId();
  const records = renamed(contents.records, own, id).map((record) => validateRecord(record));
  for (const { message, place } of danglingReferences(records)) throw new UserError(message, place);
  return { id, contents: { ...contents, records, revision: FIRST_REVISION }, revision: FIRST_REVISION };
}
