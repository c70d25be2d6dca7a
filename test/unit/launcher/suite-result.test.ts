import { describe, expect, it } from "vitest";
import { countSuite } from "../../../build/launcher/lib/suite-result.mjs";

const report = (fields: object) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: "passed", assertionResults: [{}] }],
    ...fields,
  });

describe("the count of a suite", () => {
  it("is what passed when all is well", () => {
    expect(countSuite(report({}), 0)).toEqual({ passed: 3, failed: 0 });
  });

  it.each([
    ["a failed test", report({ numFailedTests: 1 }), 1],
    ["a skipped test", report({ numPendingTests: 1 }), 0],
    ["a test that is only planned", report({ numTodoTests: 1 }), 0],
    [
      "a file that could not be loaded",
      report({ testResults: [{ status: "failed", assertionResults: [] }] }),
      1,
    ],
    ["an error outside of any test", report({}), 1],
    ["a runner that was killed", report({}), null],
    ["no test at all", report({ numPassedTests: 0 }), 0],
    ["no report", null, 0],
    ["half a report", '{"numPassedTests": 3', 0],
  ])("has one failure for %s", (_, text, status) => {
    expect(countSuite(text, status).failed).toBe(1);
  });
});
