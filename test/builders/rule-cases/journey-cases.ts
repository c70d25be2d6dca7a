import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";

/** From a start to an end in three steps. */
const whole = (stages = 3) =>
  new BlueprintBuilder(stages)
    .step("needs", "client", "s1", 0, { kind: "start" })
    .step("asks", "client", "s1", 1)
    .step("answers", "frontstage", "s1", 1)
    .step("leaves", "client", "s1", 2, { kind: "end" })
    .flow("needs", "asks")
    .flow("asks", "answers")
    .flow("answers", "leaves");

const work = () =>
  new BlueprintBuilder().step("asks", "client", "s1", 0).step("answers", "frontstage", "s1", 0);

/** The same, as the inside of a step of another blueprint. */
function inside(builder: BlueprintBuilder): BlueprintBuilder {
  const outer = { id: "outer", journeyId: "j", name: "Whole", kind: "as-is", branchedFromId: null } as const;
  const shared = { blueprintId: "outer", originId: null };
  builder.add(
    { ...outer, type: "blueprint", parentStepId: null, order: "a1" },
    { ...shared, id: "outer-lane", type: "lane", band: "client", name: "Client", subtitle: "", order: "a0" },
    { ...shared, id: "outer-stage", type: "stage", name: "Stage", columns: 1, order: "a0" },
  );
  const step = builder.records.find((record) => record.type === "step");
  if (step?.type !== "step") throw new Error("no step");
  builder.add({
    ...step,
    ...shared,
    id: "opens",
    laneId: "outer-lane",
    stageId: "outer-stage",
    kind: "start",
  });
  const at = builder.records.findIndex(({ id }) => id === "b");
  const own = builder.records[at];
  if (own?.type === "blueprint") builder.records[at] = { ...own, parentStepId: "opens" };
  return builder;
}

const many = (stages: number) => {
  const builder = new BlueprintBuilder(stages);
  for (let column = 0; column < 6; column++) builder.step(`x${column}`, "client", "s1", column);
  return builder;
};

export const JOURNEY_CASES: CasesOfRules = {
  "journey/no-start": {
    sound: {
      "a start is there": () => whole(),
      "nothing is on it yet": () => new BlueprintBuilder(),
      "one step is a beginning": () => new BlueprintBuilder().step("asks", "client", "s1", 0),
      "an inside begins with its step": () => inside(work()),
    },
    wrong: {
      "steps, and no start": [work, { b: "“As is” has no start: it does not say what brings the client." }],
    },
  },
  "journey/no-end": {
    sound: {
      "an end is there": () => whole(),
      "nothing is on it yet": () => new BlueprintBuilder(),
      "an inside ends with its step": () => inside(work()),
    },
    wrong: {
      "steps, and no end": [work, { b: "“As is” has no end: it does not say how the client leaves." }],
    },
  },
  "journey/dead-end": {
    sound: {
      "every step leads on": () => whole(),
      "without any end another rule speaks": work,
      "work behind the scenes ends by itself": () =>
        whole().step("files", "backstage", "s1", 2).flow("answers", "files"),
      "who is only told something stands beside the way": () =>
        whole().step("hears", "client", "s2", 0).flow("answers", "hears", { kind: "information" }),
      "who tells somebody leads on": () =>
        whole().step("calls", "client", "s2", 0).flow("calls", "answers", { kind: "information" }),
    },
    wrong: {
      "a client is left alone": [
        () => whole().step("waits", "client", "s2", 0, { kind: "wait" }).flow("answers", "waits"),
        { waits: "After “waits” nothing goes on for the client, and it is no end." },
      ],
      "evidence leads nowhere": [
        () =>
          whole()
            .step("reads", "client", "s2", 0)
            .step("letter", "evidence", "s2", 0, { kind: "document" })
            .flow("answers", "reads")
            .flow("reads", "letter", { kind: "evidence" }),
        { reads: "After “reads” nothing goes on for the client, and it is no end." },
      ],
      "a decision sends cases where they stay": [
        () =>
          whole()
            .step("ok", "backstage", "s2", 0, { kind: "decision" })
            .step("rejects", "backstage", "s2", 1)
            .flow("answers", "ok")
            .flow("ok", "leaves")
            .flow("ok", "rejects"),
        { rejects: "A decision sends cases to “rejects”, and from there nothing goes on." },
      ],
    },
  },
  "journey/unreachable": {
    sound: {
      "all follows from the start": () => whole(),
      "without a start nothing can be said": work,
      "information reaches too": () =>
        whole()
          .step("notes", "backstage", "s1", 2)
          .step("files", "backstage", "s1", 3)
          .flow("answers", "notes", { kind: "information" })
          .flow("notes", "files"),
      "what is only told of stands beside": () =>
        whole().step("worries", "client", "s2", 0).flow("worries", "answers", { kind: "information" }),
      "evidence is no work": () => whole().step("letter", "evidence", "s1", 0, { kind: "document" }),
    },
    wrong: {
      "a leftover": [
        () => whole().step("old", "backstage", "s2", 0),
        { old: "No way from the start leads to “old”." },
      ],
      "a chain that nobody enters": [
        () =>
          whole()
            .step("a", "client", "s2", 0)
            .step("c", "client", "s2", 1)
            .flow("a", "c")
            .flow("c", "leaves"),
        { a: "No way from the start leads to “a”.", c: "No way from the start leads to “c”." },
      ],
    },
  },
  "journey/missing-stage": {
    sound: {
      "three stages": () => many(3),
      "a sketch": () => new BlueprintBuilder(1),
      "an inside": () => inside(many(1)),
    },
    wrong: {
      "one stage": [
        () => many(1),
        { b: "“As is” has only one stage: what clients do before and after may be missing." },
      ],
      "two stages": [
        () => many(2),
        { b: "“As is” has only 2 stages: what clients do before and after may be missing." },
      ],
    },
  },
  "journey/empty-stage": {
    sound: {
      "something happens in each": () => many(2).step("later", "client", "s2", 0),
      "a note is stuck there": () =>
        many(2).add({
          id: "note",
          type: "note",
          blueprintId: "b",
          laneId: "client",
          stageId: "s2",
          x: 0,
          y: 0,
          width: 160,
          height: 96,
          text: "Ask the desk",
          colour: "yellow",
        }),
      "a map that is only begun": () => new BlueprintBuilder(4).step("asks", "client", "s1", 0),
    },
    wrong: {
      "nothing happens in one": [() => many(2), { s2: "In the stage “Stage 2” nothing happens yet." }],
      "nor in two": [
        () => many(3),
        {
          s2: "In the stage “Stage 2” nothing happens yet.",
          s3: "In the stage “Stage 3” nothing happens yet.",
        },
      ],
    },
  },
  "journey/client-absent": {
    sound: {
      "the client acts in each": () => many(2).step("later", "client", "s2", 0),
      "somebody stands before the client": () => many(2).step("explains", "frontstage", "s2", 0),
      "something comes into the client's hands": () => many(2).step("letter", "evidence", "s2", 0),
      "a stage without steps": () => many(2),
      "no client anywhere": () => new BlueprintBuilder().step("files", "backstage", "s1", 0),
    },
    wrong: {
      "all happens out of sight": [
        () => many(2).step("files", "backstage", "s2", 0),
        {
          s2: "In the stage “Stage 2” all happens out of sight: the map does not say what the client does meanwhile.",
        },
      ],
    },
  },
  "journey/unnamed-step": {
    sound: {
      "a title": work,
      "a start needs none": () =>
        new BlueprintBuilder().step("x", "client", "s1", 0, { title: "", kind: "start" }),
    },
    wrong: {
      "no title": [
        () => new BlueprintBuilder().step("x", "client", "s1", 0, { title: " " }),
        { x: "A step in the lane “client”, stage “Stage 1”, has no title." },
      ],
    },
  },
};
