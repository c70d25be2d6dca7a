import { gatherEvidenceInto, type Taken } from "@shared/domain/redesign/commands/gather-evidence.ts";
import { noteEvidence } from "@shared/domain/redesign/commands/note-evidence.ts";
import { setAsideEvidence } from "@shared/domain/redesign/commands/set-aside-evidence.ts";
import { setRanking } from "@shared/domain/redesign/commands/set-ranking.ts";
import { takeBackEvidence } from "@shared/domain/redesign/commands/take-back-evidence.ts";
import { unlinkEvidence } from "@shared/domain/redesign/commands/unlink-evidence.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { deleteTouchPoints } from "@shared/domain/touchpoint/commands/delete-touch-points.ts";
import { describe, expect, it } from "vitest";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const MONEY = "touch-point.getting-money";
const taken = (elementId: string, words: string): Taken => ({
  title: `Clients complain: ${words}`,
  link: { kind: "complaints", elementId, source: "", words, figure: 3, takenOn: "2026-11-20" },
  touchPointIds: [elementId],
  stepIds: [],
});
const open = () => sessionInMemory(areaNewspaperSample().records).session;

describe("evidence that is gathered", () => {
  it("makes an opportunity of each piece, named and placed, and one undo takes all back", () => {
    const session = open();
    const before = session.model.all("opportunity").length;
    const two = [taken(MONEY, "late"), taken("touch-point.paying", "cash only")];
    const ids = session.run(gatherEvidenceInto, { taken: two, to: null, together: false });
    const made = ids.map((id) => session.model.need("opportunity", id));
    expect(made.map(({ title }) => title)).toEqual(["Clients complain: late", "Clients complain: cash only"]);
    expect(made.map(({ touchPointIds }) => touchPointIds)).toEqual([[MONEY], ["touch-point.paying"]]);
    expect(made.map(({ evidenceLinks }) => evidenceLinks.map(({ words }) => words))).toEqual([
      ["late"],
      ["cash only"],
    ]);
    session.undo();
    expect(session.model.all("opportunity")).toHaveLength(before);
  });

  it("makes one of all", () => {
    const session = open();
    const two = [taken(MONEY, "late"), taken("touch-point.paying", "cash only")];
    const [id = ""] = session.run(gatherEvidenceInto, { taken: two, to: null, together: true });
    const { evidenceLinks, touchPointIds } = session.model.need("opportunity", id);
    expect(evidenceLinks).toHaveLength(2);
    expect(touchPointIds).toEqual([MONEY, "touch-point.paying"]);
  });

  it("is added to an opportunity once, and the place with it", () => {
    const session = open();
    const to = "opportunity.form";
    const add = () => session.run(gatherEvidenceInto, { taken: [taken(MONEY, "late")], to, together: false });
    const before = session.model.need("opportunity", to);
    add();
    add();
    const after = session.model.need("opportunity", to);
    expect(after.evidenceLinks).toHaveLength(before.evidenceLinks.length + 1);
    expect(after.touchPointIds).toEqual([...before.touchPointIds, MONEY]);
  });

  it("can be written down by hand, each word of it, and unlinked", () => {
    const session = open();
    const id = "opportunity.form";
    const before = session.model.need("opportunity", id).evidenceLinks.length;
    for (const words of ["The cashier told us", "So did the desk"])
      session.run(noteEvidence, { id, words, takenOn: "2026-11-20" });
    const { evidenceLinks } = session.model.need("opportunity", id);
    expect(evidenceLinks).toHaveLength(before + 2);
    session.run(unlinkEvidence, { id, linkId: evidenceLinks.at(-1)?.id ?? "" });
    expect(session.model.need("opportunity", id).evidenceLinks).toEqual(evidenceLinks.slice(0, -1));
  });

  it("keeps its words where what it was about is deleted", () => {
    const session = open();
    const id = "opportunity.three-weeks";
    const before = session.model.need("opportunity", id).evidenceLinks;
    session.run(deleteTouchPoints, { ids: [MONEY] });
    const after = session.model.need("opportunity", id).evidenceLinks;
    expect(after.map(({ words }) => words)).toEqual(before.map(({ words }) => words));
    const about = before.map(({ elementId }) => (elementId === MONEY ? null : elementId));
    expect(about.filter((elementId) => elementId === null)).toHaveLength(2);
    expect(after.map(({ elementId }) => elementId)).toEqual(about);
    session.undo();
    expect(session.model.need("opportunity", id).evidenceLinks).toEqual(before);
  });
});

describe("evidence that is set aside", () => {
  const key = { kind: "gap", elementId: MONEY, source: "" } as const;

  it("has one reason, the latest, and is open again when it is taken back", () => {
    const session = open();
    session.run(setAsideEvidence, { keys: [key], reason: "Being mended already" });
    session.run(setAsideEvidence, { keys: [key], reason: "Mended in May" });
    const here = session.model.by("setAside", "elementId", MONEY);
    expect(here.map(({ reason }) => reason)).toEqual(["Mended in May"]);
    session.run(takeBackEvidence, { ids: here.map(({ id }) => id) });
    expect(session.model.by("setAside", "elementId", MONEY)).toEqual([]);
  });

  it("goes with what it is about", () => {
    const session = open();
    session.run(setAsideEvidence, { keys: [key], reason: "Being mended already" });
    session.run(deleteTouchPoints, { ids: [MONEY] });
    expect(session.model.all("setAside").some(({ kind }) => kind === "gap")).toBe(false);
  });
});

describe("the ranking of an engagement", () => {
  it("is one, and keeps its formula while another method is chosen", () => {
    const session = open();
    session.run(setRanking, { method: "own", formula: "impact + 1" });
    session.run(setRanking, { method: "rice" });
    expect(session.model.all("ranking")).toMatchObject([{ method: "rice", formula: "impact + 1" }]);
  });
});
