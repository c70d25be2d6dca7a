import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { describe, expect, it } from "vitest";

describe("a command within a change that does more", () => {
  it("is refused for arguments that are not sound, as where it runs alone, and nothing of the change is kept", () => {
    const document = new EngagementDocument([newEngagement("one")], BEHAVIORS);
    const patch = { reach: "half" } as never;
    const change = () =>
      document.commit((draft) => {
        const id = runIn(draft, createTouchPoint, { name: "Desk" });
        runIn(draft, updateTouchPoint, { id, patch });
      });
    expect(change).toThrow(/^touchpoint\.touch-point\.update: patch\.reach: /);
    expect(document.model.all("touchPoint")).toEqual([]);
  });

  it("is asked whether it can run after what the change did before", () => {
    const document = new EngagementDocument([newEngagement("one")], BEHAVIORS);
    const { result } = document.commit((draft) => runIn(draft, createTouchPoint, { name: "Desk" }));
    const gone = {
      ...updateTouchPoint,
      canRun: (model: typeof document.model) => (model.get("touchPoint", result) ? undefined : "It is gone."),
    };
    expect(() =>
      document.commit((draft) => {
        draft.remove(result);
        runIn(draft, gone as typeof updateTouchPoint, { id: result, patch: {} });
      }),
    ).toThrow("It is gone.");
    expect(document.model.get("touchPoint", result)).toBeDefined();
  });
});
