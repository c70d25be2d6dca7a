import type { ClauseText } from "@shared/domain/policy/clause-text.ts";

/** A clause as it would be brought in. The id stays with it while others are merged and split. */
export interface Proposal extends ClauseText {
  readonly id: number;
  readonly isLeftOut: boolean;
}

export type Proposals = readonly Proposal[];

export const proposalsOf = (clauses: readonly ClauseText[]): Proposals =>
  clauses.map((clause, id) => ({ ...clause, id, isLeftOut: false }));

/** What is brought in of them; a clause without a wording is none. */
export const takenClauses = (proposals: Proposals): ClauseText[] =>
  proposals
    .filter(({ isLeftOut, wording }) => !isLeftOut && wording.trim() !== "")
    .map(({ number, title, wording, place }) => ({ number, title, wording, place }));

export const editProposal = (
  proposals: Proposals,
  id: number,
  patch: Partial<Pick<Proposal, "number" | "title" | "wording" | "isLeftOut">>,
): Proposals => proposals.map((proposal) => (proposal.id === id ? { ...proposal, ...patch } : proposal));

/** Puts the next one into it: the wording goes on below, with the next one's number and title before it. */
export function mergeWithNext(proposals: Proposals, id: number): Proposals {
  const index = proposals.findIndex((proposal) => proposal.id === id);
  const first = proposals[index];
  const next = proposals[index + 1];
  if (!first || !next) return proposals;
  const head = [next.number === first.number ? "" : next.number, next.title].filter((part) => part !== "");
  const following = [...head, next.wording].join(" ");
  const wording = [first.wording, following].filter((part) => part !== "").join("\n");
  return [...proposals.slice(0, index), { ...first, wording }, ...proposals.slice(index + 2)];
}

/**
 * Splits its wording before the sign at this place: what follows is a proposal of its own, under the same number.
 * Nothing happens where one of the two would be empty.
 */
export function splitProposal(proposals: Proposals, id: number, at: number): Proposals {
  const index = proposals.findIndex((proposal) => proposal.id === id);
  const whole = proposals[index];
  const before = whole?.wording.slice(0, at).trim() ?? "";
  const after = whole?.wording.slice(at).trim() ?? "";
  if (!whole || before === "" || after === "") return proposals;
  const newId = Math.max(...proposals.map((proposal) => proposal.id)) + 1;
  const parts = [
    { ...whole, wording: before },
    { ...whole, id: newId, title: "", wording: after },
  ];
  return [...proposals.slice(0, index), ...parts, ...proposals.slice(index + 1)];
}
