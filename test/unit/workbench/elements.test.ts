import { contributions } from "@renderer/app/contributions.ts";
import { editorOf, elementNames } from "@renderer/platform/queries/element-names.ts";
import { Registry } from "@renderer/platform/registry/registry.ts";
import type { Services } from "@renderer/platform/services/services.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { elementName } from "@shared/domain/core/element-name.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import { describe, expect, it } from "vitest";
import { oneOfEach } from "../../builders/one-of-each.ts";

/** What nobody points at by a name, and why. */
const NAMELESS: Partial<Record<RecordTypeName, string>> = {
  engagement: "it is the whole",
  asset: "seen where it is used",
  score: "seen in its sheet",
  experience: "seen at its step",
  comment: "seen at what it is about",
  link: "seen at its ends",
  dependency: "seen between the bars of the schedule",
  surveyMapping: "how its data set is read",
  verbatimMapping: "how its data set is read",
  eventLog: "how its data set is read",
  aggregateScore: "a row of a table",
  verbatim: "a row of a list",
  pinnedChart: "seen in the report",
  ruleSetting: "seen in the list of problems",
  suppression: "seen in the list of problems",
  clauseFinding: "seen at its clause",
  demand: "seen at its journey",
  trapWords: "a list of the engagement",
  actionMatrix: "a table of the engagement",
  branchBase: "seen in the rebase of its to-be",
  prediction: "seen in the comparison of its to-be",
  ranking: "a choice of the engagement",
  setAside: "a row of the evidence",
  brainstormBallot: "seen in the box of its board",
};
/** What is seen at something else, so that nothing opens it by itself. */
const SHUT: readonly RecordTypeName[] = [
  "engagement",
  "asset",
  "score",
  "experience",
  "comment",
  "link",
  "pinnedChart",
  "ruleSetting",
  "suppression",
  "clauseFinding",
  "trapWords",
  "branchBase",
];

const { records } = oneOfEach();
const { model } = new EngagementDocument(records);
const registry = new Registry(
  contributions(() => {
    throw new Error("no part of the window is shown");
  }),
);
const services = { registry } as unknown as Services;
const types = Object.keys(RECORD_TYPES) as RecordTypeName[];
const one = (type: RecordTypeName): AnyRecord => {
  const [first] = model.all(type) as AnyRecord[];
  if (!first) throw new Error(`one of each has no ${type}`);
  return first;
};

describe("every type of record", () => {
  it.each(types)("%s is called by a name, or is told why not", (type) => {
    const name = elementName(model, one(type).id);
    expect(name === null).toBe(type in NAMELESS);
    if (name) expect(name.name).not.toBe("");
  });

  it.each(types.filter((type) => !SHUT.includes(type)))(
    "%s is opened by a feature, in an editor that is there",
    (type) => {
      const input = editorOf(services, model, one(type).id);
      expect(registry.editors.has(input?.editor ?? "")).toBe(true);
      // The editor knows what it is to show.
      if (input) expect(registry.editors.get(input.editor)?.title(input, model)).not.toBeNull();
    },
  );

  it.each(SHUT)("%s is not opened by itself", (type) => {
    expect(editorOf(services, model, one(type).id)).toBeNull();
  });
});

describe("the names of elements", () => {
  it("tell where they are: on which map, of which journey, from which step to which", () => {
    const step = one("step");
    const blueprint = elementName(model, one("blueprint").id);
    expect(blueprint?.name).toMatch(/: /);
    expect(elementName(model, step.id)?.where).toBe(blueprint?.name);
    expect(elementName(model, one("scoreSheet").id)?.where).toBe(elementName(model, one("rubric").id)?.name);
  });
  it("list maps first and their parts last", () => {
    const listed = [...new Set(elementNames(model).map(({ type }) => type))];
    const ofBoards = ["cause", "brainstormCard", "brainstormCluster"];
    const parts = [
      "lane",
      "stage",
      "step",
      "flow",
      "note",
      "clause",
      "valueNumber",
      "reportText",
      ...ofBoards,
    ];
    expect(listed.slice(0, 2)).toEqual(["journey", "blueprint"]);
    expect(listed.slice(-parts.length).sort()).toEqual([...parts].sort());
  });
  it("are none for what is gone", () => {
    expect(elementName(model, "gone")).toBeNull();
    expect(editorOf(services, model, "gone")).toBeNull();
  });
});

describe("two features that open the same type", () => {
  it("are refused at start", () => {
    const opens = { step: () => null };
    expect(
      () =>
        new Registry([
          { id: "a", opens },
          { id: "b", opens },
        ]),
    ).toThrow(/open record.* "step"/);
  });
});
