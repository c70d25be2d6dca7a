import { goesOnFrom, startPlace } from "@renderer/features/blueprint-editor/places.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

/** What the first step that is typed into the second stage is joined to. */
function joinedIn(builder: BlueprintBuilder): string | null {
  const layout = layoutBlueprint(new Model(builder.records), "b");
  const place = startPlace(layout, ["s2"]);
  return place && goesOnFrom(layout, place);
}
const asked = () => new BlueprintBuilder().step("ask", "client", "s1", 0).step("wait", "client", "s1", 1);

describe("the first step of a new stage", () => {
  it("follows the last one of its lane in the stage before, as the next step does", () => {
    expect(joinedIn(asked().flow("ask", "wait"))).toBe("wait");
  });

  it("follows none where the journey has gone on from there, or where nothing stands before it", () => {
    const answered = asked().step("answer", "frontstage", "s1", 1).flow("ask", "wait").flow("wait", "answer");
    expect(joinedIn(answered)).toBeNull();
    expect(joinedIn(new BlueprintBuilder())).toBeNull();
  });

  it("is no first one where the stage has a step of the lane", () => {
    expect(joinedIn(asked().step("pay", "client", "s2", 0))).toBeNull();
  });
});
