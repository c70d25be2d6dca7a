import type { Id } from "@shared/base/ids.ts";
import type { ReplayToken } from "./tokens.ts";

/** One stop of a client. Minutes; `since` from their coming on. */
export interface StoryLine {
  readonly card: Id;
  readonly since: number;
  readonly queue: number;
  readonly work: number;
  readonly wait: number;
}

export interface ClientStory {
  /** The moment of the run. */
  readonly came: number;
  /** Minutes from coming to leaving. */
  readonly lead: number;
  readonly lines: readonly StoryLine[];
}

/** What one client went through, stop by stop, with what was beside each other in the order of its beginning; null where they are not among the tokens. */
export function clientStory(tokens: readonly ReplayToken[], client: number): ClientStory | null {
  const stays = tokens
    .filter((token) => token.client === client)
    .flatMap((token) => token.stays)
    .toSorted((a, b) => a.reached - b.reached || a.left - b.left);
  const [first] = stays;
  if (!first) return null;
  const came = first.reached;
  const lines = stays
    .filter(({ reached, left }) => left > reached)
    .map(({ card, reached, asked, workFrom, workTo, left }): StoryLine => {
      const isWorked = !Number.isNaN(workFrom);
      return {
        card,
        since: reached - came,
        queue: isWorked ? workFrom - asked : 0,
        work: isWorked ? workTo - workFrom : 0,
        wait: isWorked ? left - workTo + asked - reached : left - reached,
      };
    });
  return { came, lead: Math.max(...stays.map(({ left }) => left)) - came, lines };
}
