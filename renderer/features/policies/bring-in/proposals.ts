import type { ClauseText } from "@shared/domain/policy/clause-text.ts";

/** A clause as it would be brought in. */
export interface Proposal extends ClauseText {
  readonly key: number;
  readonly taken: boolean;
}

export const proposalsOf = (clauses: readonly ClauseText[]): readonly Proposal[] =>
  clauses.map((clause, key) => ({ ...clause, key, taken: true }));

const nextKey = (list: readonly Proposal[]): number => Math.max(-1, ...list.map(({ key }) => key)) + 1;

/** Joins one with the one above it, which keeps its number, heading and place; the first stays as it is. */
export function joinedAbove(list: readonly Proposal[], at: number): readonly Proposal[] {
  const [above, below] = [list[at - 1], list[at]];
  if (!above || !below) return list;
  const lead = [below.number, below.title].filter((text) => text !== "").join(" ");
  const wording = [above.wording, lead, below.wording].filter((text) => text !== "").join("\n");
  return list.toSpliced(at - 1, 2, { ...above, wording, taken: above.taken || below.taken });
}

/** Parts one before a letter of its wording: what follows is a clause of its own, without number or heading. */
export function splitAt(list: readonly Proposal[], at: number, letter: number): readonly Proposal[] {
  const proposal = list[at];
  if (!proposal) return list;
  const before = proposal.wording.slice(0, letter).trim();
  const after = proposal.wording.slice(letter).trim();
  if (before === "" || after === "") return list;
  return list.toSpliced(
    at,
    1,
    { ...proposal, wording: before },
    { ...proposal, key: nextKey(list), number: "", title: "", wording: after },
  );
}

export const withPatch = (
  list: readonly Proposal[],
  at: number,
  patch: Partial<Omit<Proposal, "key">>,
): readonly Proposal[] =>
  list.map((proposal, index) => (index === at ? { ...proposal, ...patch } : proposal));

/** What goes into the model: those that are taken and say something. */
export const takenOf = (list: readonly Proposal[]): ClauseText[] =>
  list
    .filter(({ taken, wording }) => taken && wording.trim() !== "")
    .map(({ number, title, wording, place }) => ({ number, title, wording, place }));
