import { addBrainstorm } from "@shared/domain/brainstorm/commands/add-brainstorm.ts";
import { addCards } from "@shared/domain/brainstorm/commands/add-cards.ts";
import { addCluster } from "@shared/domain/brainstorm/commands/add-cluster.ts";
import { castBallot } from "@shared/domain/brainstorm/commands/cast-ballot.ts";
import { clusterLooseCards } from "@shared/domain/brainstorm/commands/cluster-loose-cards.ts";
import { decideCluster } from "@shared/domain/brainstorm/commands/decide-cluster.ts";
import { moveCards } from "@shared/domain/brainstorm/commands/move-cards.ts";
import { removeBrainstorm } from "@shared/domain/brainstorm/commands/remove-brainstorm.ts";
import { removeCluster } from "@shared/domain/brainstorm/commands/remove-cluster.ts";
import { updateBrainstorm } from "@shared/domain/brainstorm/commands/update-brainstorm.ts";
import { removeIdea } from "@shared/domain/redesign/commands/remove-idea.ts";
import { removeOpportunity } from "@shared/domain/redesign/commands/remove-opportunity.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { idea, opportunity } from "../../builders/rule-cases/small-records.ts";

/** A board about one opportunity with three cards, two of them in a cluster. */
function board() {
  const document = new BlueprintBuilder().add(opportunity("Slow"), idea("Quick")).build();
  const id = document.run(addBrainstorm, { question: "How?", opportunityIds: ["Slow"] }).result;
  const cards = document.run(addCards, {
    brainstormId: id,
    texts: ["A limit", "One signature", "Cash"],
    author: "",
  }).result;
  const [limit = "", signature = "", cash = ""] = cards;
  const cluster = document.run(addCluster, {
    brainstormId: id,
    title: "The desk decides",
    cardIds: [limit, signature],
  }).result;
  return { document, model: document.model, id, limit, signature, cash, cluster };
}
const second = ({ document, id }: ReturnType<typeof board>) =>
  document.run(addBrainstorm, { question: `not ${id}`, opportunityIds: [] }).result;

describe("cards", () => {
  it("come in the order in which they were pasted, in one step that is undone as one", () => {
    const { document, id, model } = board();
    const texts = Array.from({ length: 40 }, (_, at) => `Idea ${at}`);
    const { diff } = document.run(addCards, { brainstormId: id, texts, author: "" });
    const all = model.by("brainstormCard", "brainstormId", id).sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(all.slice(3).map(({ text }) => text)).toEqual(texts);
    document.undo(diff);
    expect(model.countBy("brainstormCard", "brainstormId", id)).toBe(3);
  });

  it("are not moved into a cluster of another board", () => {
    const made = board();
    const { document, cash } = made;
    const other = document.run(addCluster, { brainstormId: second(made), title: "", cardIds: [] }).result;
    expect(() => document.run(moveCards, { ids: [cash], clusterId: other })).toThrow("on another board");
  });

  it("that lie beside the clusters become clusters of their own", () => {
    const { document, id, model, cash } = board();
    expect(document.run(clusterLooseCards, { brainstormId: id }).result).toBe(1);
    const cluster = model.get("brainstormCluster", model.need("brainstormCard", cash).clusterId);
    expect(cluster?.title).toBe("Cash");
  });

  it("stay when their cluster is taken apart", () => {
    const { document, model, cluster, limit } = board();
    document.run(removeCluster, { id: cluster });
    expect(model.need("brainstormCard", limit).clusterId).toBeNull();
  });
});

describe("a ballot", () => {
  it("takes no more dots than each person has", () => {
    const { document, id, model, cluster } = board();
    const cast = (count: number) =>
      document.run(castBallot, { brainstormId: id, voter: "", dots: [{ clusterId: cluster, count }] });
    expect(() => cast(4)).toThrow("4 dots are more than the 3 of each person.");
    cast(3);
    expect(model.countBy("brainstormBallot", "brainstormId", id)).toBe(1);
  });

  it("names a cluster once, and none of another board", () => {
    const made = board();
    const { document, id, cluster } = made;
    const twice = [1, 1].map((count) => ({ clusterId: cluster, count }));
    expect(() => document.run(castBallot, { brainstormId: id, voter: "", dots: twice })).toThrow("once");
    const other = second(made);
    const elsewhere = { brainstormId: other, voter: "", dots: [{ clusterId: cluster, count: 1 }] };
    expect(() => document.run(castBallot, elsewhere)).toThrow("on another board");
  });

  it("keeps no name where the board is without names", () => {
    const { document, id, model } = board();
    const cast = () => document.run(castBallot, { brainstormId: id, voter: " Mara ", dots: [] }).result;
    expect(model.need("brainstormBallot", cast()).voter).toBe("");
    document.run(updateBrainstorm, { id, patch: { anonymous: false } });
    expect(model.need("brainstormBallot", cast()).voter).toBe("Mara");
  });

  it("stays when a cluster goes, without its dots", () => {
    const { document, id, model, cluster } = board();
    const ballot = document.run(castBallot, {
      brainstormId: id,
      voter: "",
      dots: [{ clusterId: cluster, count: 2 }],
    }).result;
    document.run(removeCluster, { id: cluster });
    expect(model.need("brainstormBallot", ballot).dots).toEqual([]);
  });
});

describe("a cluster", () => {
  it("that is accepted becomes an idea for the board's opportunities, with its cards and votes; one undo takes both back", () => {
    const { document, id, model, cluster } = board();
    for (const count of [2, 0])
      document.run(castBallot, { brainstormId: id, voter: "", dots: [{ clusterId: cluster, count }] });
    const { diff } = document.run(decideCluster, { id: cluster, decision: "accepted", ideaId: null });
    const made = model.get("idea", model.need("brainstormCluster", cluster).ideaId);
    expect(made?.title).toBe("The desk decides");
    expect(made?.opportunityIds).toEqual(["Slow"]);
    expect(made?.description).toBe("A limit\nOne signature\nBrainstorm: 2 dots, from 1 of 2 people.");
    document.undo(diff);
    expect(model.all("idea")).toHaveLength(1);
    expect(model.need("brainstormCluster", cluster).decision).toBeNull();
  });

  it("is joined to an idea that is there", () => {
    const { document, model, cluster } = board();
    document.run(decideCluster, { id: cluster, decision: "accepted", ideaId: "Quick" });
    expect(model.all("idea")).toHaveLength(1);
    expect(model.need("brainstormCluster", cluster).ideaId).toBe("Quick");
  });

  it("is not parked without a reason", () => {
    const { document, model, cluster } = board();
    const park = (reason: string) => document.run(decideCluster, { id: cluster, decision: "parked", reason });
    expect(() => park(" ")).toThrow("Say why it is parked");
    park("Later.");
    expect(model.need("brainstormCluster", cluster)).toMatchObject({ decision: "parked", reason: "Later." });
    document.run(decideCluster, { id: cluster, decision: null });
    expect(model.need("brainstormCluster", cluster)).toMatchObject({ decision: null, reason: "" });
  });

  it("is to be decided again when its idea is deleted", () => {
    const { document, model, cluster } = board();
    document.run(decideCluster, { id: cluster, decision: "accepted", ideaId: "Quick" });
    document.run(removeIdea, { id: "Quick" });
    expect(model.need("brainstormCluster", cluster)).toMatchObject({ decision: null, ideaId: null });
  });
});

describe("a board", () => {
  it("takes its cards, clusters and ballots along, and leaves the ideas", () => {
    const { document, id, model, cluster } = board();
    document.run(castBallot, { brainstormId: id, voter: "", dots: [{ clusterId: cluster, count: 1 }] });
    document.run(decideCluster, { id: cluster, decision: "accepted", ideaId: null });
    document.run(removeBrainstorm, { id });
    const left = ["brainstormCard", "brainstormCluster", "brainstormBallot"] as const;
    expect(left.flatMap((type) => model.all(type) as unknown[])).toEqual([]);
    expect(model.all("idea")).toHaveLength(2);
  });

  it("outlives an opportunity that it is about", () => {
    const { document, id, model } = board();
    document.run(removeOpportunity, { id: "Slow" });
    expect(model.need("brainstorm", id).opportunityIds).toEqual([]);
  });
});

describe("a board that is made anonymous later", () => {
  it("forgets the names on its cards and ballots, and an undo brings them back", () => {
    const { document, model, id, cluster } = board();
    document.run(updateBrainstorm, { id, patch: { anonymous: false } });
    const [card = ""] = document.run(addCards, {
      brainstormId: id,
      texts: ["Cash"],
      author: "Mara",
    }).result;
    document.run(castBallot, { brainstormId: id, voter: "Lena", dots: [{ clusterId: cluster, count: 1 }] });
    const names = () => [
      model.need("brainstormCard", card).author,
      model.by("brainstormBallot", "brainstormId", id)[0]?.voter,
    ];
    document.run(updateBrainstorm, { id, patch: { question: "How, then?" } });
    expect(names()).toEqual(["Mara", "Lena"]);
    const { diff } = document.run(updateBrainstorm, { id, patch: { anonymous: true } });
    expect(names()).toEqual(["", ""]);
    document.undo(diff);
    expect(names()).toEqual(["Mara", "Lena"]);
  });
});
