import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { bench, describe } from "vitest";
import { bigBlueprint } from "../builders/big-blueprint.ts";

const renamed = (document: EngagementDocument, suffix: () => number) => () =>
  void document.commit((draft) => draft.update("step", "x7", { title: `Step ${suffix()}` }));

describe("a commit that renames one step, cascades and checks included", () => {
  for (const count of [100, 1_000, 10_000]) {
    const document = new EngagementDocument(bigBlueprint(count), BEHAVIORS);
    let commits = 0;
    bench(
      `of ${count} steps`,
      renamed(document, () => ++commits),
    );
  }
});
