import { checkFrontstage, readFrontstage } from "@shared/interchange/frontstage-file.ts";
import { describe, expect, it } from "vitest";
import { changedFile, goodFile, recordOf } from "../../builders/files/change-file.ts";

const problemsOf = (bytes: Uint8Array): string[] =>
  checkFrontstage(bytes).problems.map(({ message, place }) => `${place ?? "file"} | ${message}`);

describe("a file that is checked to the end", () => {
  it("gives no problem and the contents when it is sound", () => {
    const read = readFrontstage(goodFile());
    expect(checkFrontstage(goodFile())).toEqual({ problems: [], contents: read.ok && read.value });
  });

  it("names every problem with its place, not only the first", () => {
    const problems = problemsOf(
      changedFile((main) => {
        Object.assign(recordOf(main, "step"), { cost: "much", feeling: 9 });
        recordOf(main, "touchPoint").class = "vital";
        recordOf(main, "flow").fromId = "nobody";
        main.revision = -1;
        main.records.push({ id: "x", type: "dream" });
      }),
    );
    expect(problems).toHaveLength(6);
    const found = (pattern: RegExp) => problems.filter((line) => pattern.test(line)).length;
    expect(found(/^record \d+, step \S+ \| A step is not sound: cost: /)).toBe(1);
    expect(found(/^record \d+, step \S+ \| A step is not sound: feeling: /)).toBe(1);
    expect(found(/^record \d+, touchPoint \S+ \| A touch point is not sound: class: /)).toBe(1);
    expect(found(/^flow \S+, fromId \| A flow points at a step that is not there \(nobody\)/)).toBe(1);
    expect(found(/^engagement\.json \| "revision" is not a whole number/)).toBe(1);
    expect(found(/^record \d+ \| "dream" is not a kind of record/)).toBe(1);
  });

  it("does not blame those that point at a record which is there but unsound", () => {
    const problems = problemsOf(
      changedFile((main) => Object.assign(recordOf(main, "blueprint"), { kind: "x" })),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^record \d+, blueprint \S+ \| A blueprint is not sound: kind/),
    ]);
  });

  it("says once what is wrong with many records alike", () => {
    const problems = problemsOf(changedFile((main) => delete main.schema.step));
    expect(problems).toEqual(['engagement.json | "schema" does not tell the version of step.']);
  });

  it("goes on past a missing and a damaged part", () => {
    let dataset = "";
    let asset = "";
    changedFile((main) => {
      dataset = String(recordOf(main, "dataset").id);
      asset = String(recordOf(main, "asset").id);
    });
    const bytes = changedFile(undefined, {
      [`columns/${dataset}/0`]: new Uint8Array(3),
      [`assets/${asset}`]: null,
    });
    expect(problemsOf(bytes)).toEqual([
      expect.stringMatching(new RegExp(`^assets/${asset} \\| The picture ".*" is missing`)),
      `columns/${dataset}/0 | A data column is damaged.`,
    ]);
  });

  it("gives first what the reader refuses the file for", () => {
    const bytes = changedFile((main) => {
      recordOf(main, "step").cost = -1;
      recordOf(main, "flow").kind = "x";
    });
    const read = readFrontstage(bytes);
    expect(read.ok).toBe(false);
    expect(checkFrontstage(bytes).problems[0]).toEqual(!read.ok && read.error);
  });

  it("is told that it is no engagement at all in one line", () => {
    expect(problemsOf(new TextEncoder().encode("text"))).toEqual([
      "file | This is not a .frontstage file, or its end is missing.",
    ]);
  });
});
