import type { Id } from "@shared/base/ids.ts";
import { JudgementFollower } from "@shared/domain/verbatim/brought-in-again.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { inSlices } from "../../platform/queries/slices.ts";

/**
 * Where what stands in an earlier table goes on in a later one, found without holding up the window. What is judged
 * meanwhile makes it look again, so that the answer is true of the moment it is given: use it before anything else.
 */
export async function followJudgements(
  read: () => readonly VerbatimEntry[],
  earlierId: Id,
  laterId: Id,
): Promise<JudgementFollower> {
  for (;;) {
    const entries = read();
    const follower = new JudgementFollower(earlierId, laterId);
    const isCurrent = async (step: (entry: VerbatimEntry) => void) => {
      await inSlices(entries.length, (place) => step.call(follower, entries[place] as VerbatimEntry));
      return read() === entries;
    };
    if ((await isCurrent(follower.take)) && (await isCurrent(follower.follow))) return follower;
  }
}
