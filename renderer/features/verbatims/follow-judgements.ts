import type { Id } from "@shared/base/ids.ts";
import { JudgementFollower, type KnownBy } from "@shared/domain/verbatim/brought-in-again.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { inSlices } from "../../platform/queries/slices.ts";

/**
 * Where what stands in earlier tables goes on in a later one, found without holding up the window. What is judged
 * meanwhile makes it look again, so that the answer is true of the moment it is given: use it before anything else.
 */
export async function followJudgements(
  read: () => readonly VerbatimEntry[],
  earlierIds: readonly Id[],
  laterId: Id,
  hidden: ReadonlySet<KnownBy> = new Set(),
): Promise<JudgementFollower[]> {
  for (;;) {
    const entries = read();
    const followers = earlierIds.map((id) => new JudgementFollower(id, laterId, hidden));
    const isCurrent = async (step: (follower: JudgementFollower, entry: VerbatimEntry) => void) => {
      await inSlices(entries.length, (place) => {
        for (const follower of followers) step(follower, entries[place] as VerbatimEntry);
      });
      return read() === entries;
    };
    const isTaken = await isCurrent((follower, entry) => follower.take(entry));
    if (isTaken && (await isCurrent((follower, entry) => follower.follow(entry)))) return followers;
  }
}
