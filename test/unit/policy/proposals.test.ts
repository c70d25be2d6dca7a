import {
  editProposal,
  mergeWithNext,
  type Proposals,
  proposalsOf,
  splitProposal,
  takenClauses,
} from "@shared/interchange/policy/proposals.ts";
import { describe, expect, it } from "vitest";

const clause = (number: string, wording: string, title = "") => ({
  number,
  title,
  wording,
  place: `line ${number}`,
});
const three = proposalsOf([clause("1", "One. Uno."), clause("2", "Two.", "Deux"), clause("3", "Three.")]);
const shown = (proposals: Proposals) =>
  proposals.map(({ id, number, wording }) => `${id}: ${number} ${wording}`);

describe("proposed clauses", () => {
  it("are brought in as they are, but for those that are left out", () => {
    expect(takenClauses(editProposal(three, 1, { isLeftOut: true }))).toEqual([
      clause("1", "One. Uno."),
      clause("3", "Three."),
    ]);
  });

  it("are not brought in where their wording was taken away", () => {
    expect(takenClauses(editProposal(three, 1, { wording: " \n" })).map(({ number }) => number)).toEqual([
      "1",
      "3",
    ]);
  });

  it("are merged with the next one, whose number and title stay readable", () => {
    expect(shown(mergeWithNext(three, 0))).toEqual(["0: 1 One. Uno.\n2 Deux Two.", "2: 3 Three."]);
    expect(mergeWithNext(three, 2)).toBe(three);
  });

  it("are split at a place, unless one half would be empty", () => {
    expect(shown(splitProposal(three, 0, 5))).toEqual(["0: 1 One.", "3: 1 Uno.", "1: 2 Two.", "2: 3 Three."]);
    expect(splitProposal(three, 0, 0)).toBe(three);
    expect(splitProposal(three, 0, 99)).toBe(three);
  });

  it("that were split and merged again say the same", () => {
    const again = mergeWithNext(splitProposal(three, 0, 5), 0);
    expect(again[0]?.wording.replace(/\s+/g, " ")).toBe("One. Uno.");
  });
});
