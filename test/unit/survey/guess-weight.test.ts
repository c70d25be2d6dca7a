import { guessRole } from "@shared/interchange/survey/guess-role.ts";
import { rangeOf } from "@shared/interchange/survey/guess-scale.ts";
import { describe, expect, it } from "vitest";

function roleOf(name: string) {
  const column = { values: Float64Array.from([0.8, 1.2, 1.1, 0.9]), dictionary: null };
  return guessRole({ name, label: "", range: rangeOf(column), column, rowCount: 4 });
}

describe("the weight of a respondent", () => {
  it.each(["weight", "Weighting", "survey_weight", "Sample weight", "design weight factor", "resp_wt"])(
    "is found under %s",
    (name) => expect(roleOf(name)).toBe("weight"),
  );

  it.each(["Parcel weight", "body_weight", "Weight in kg"])("is not what %s says", (name) =>
    expect(roleOf(name)).not.toBe("weight"),
  );
});
