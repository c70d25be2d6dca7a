import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { clientStory } from "@shared/domain/simulation/replay/client-story.ts";
import { type ReplayPlaces, replayPlaces } from "@shared/domain/simulation/replay/places.ts";
import { ReplayScene } from "@shared/domain/simulation/replay/scene.ts";
import { replayTokens } from "@shared/domain/simulation/replay/tokens.ts";
import { simulateJourney } from "@shared/domain/simulation/simulate-journey.ts";
import type { TraceRow } from "@shared/simulation/results/results.ts";
import { describe, expect, it } from "vitest";

const places = (ways: Record<string, string[]>, staffed: string[] = []): ReplayPlaces => ({
  cards: new Map(Object.keys(ways).map((id) => [id, id])),
  next: new Map(Object.entries(ways).map(([id, next]) => [id, new Set(next)])),
  staffed: new Set(staffed),
});
const row = (stepId: string, reached: number, left: number, work?: [number, number]): TraceRow => ({
  caseNumber: 1,
  stepId,
  visit: 1,
  reached,
  asked: reached,
  workFrom: work?.[0] ?? Number.NaN,
  workTo: work?.[1] ?? Number.NaN,
  left,
});
/** Three cards in a row, 300 px apart, joined by straight flows. */
const layout = (ids: string[], flows: [string, string][]) =>
  ({
    steps: ids.map((id, index) => ({ step: { id }, x: index * 300, y: 0, width: 168, height: 64 })),
    flows: flows.map(([fromId, toId]) => ({
      flow: { fromId, toId },
      points: [
        { x: ids.indexOf(fromId) * 300 + 168, y: 32 },
        { x: ids.indexOf(toId) * 300, y: 32 },
      ],
    })),
  }) as unknown as ConstructorParameters<typeof ReplayScene>[1];

describe("the tokens of a client", () => {
  it("stop where time passes and run through what takes none", () => {
    const [token, ...more] = replayTokens(
      [row("ask", 0, 10, [4, 10]), row("note", 10, 10), row("pay", 10, 30)],
      places({ ask: ["note"], note: ["pay"], pay: [] }),
    );
    expect(more).toEqual([]);
    expect(token?.stays.map(({ card, way }) => [card, way])).toEqual([
      ["ask", []],
      ["pay", ["ask", "note", "pay"]],
    ]);
  });

  it("part where work goes on beside each other, and the one that comes last joins the one that waits", () => {
    const tokens = replayTokens(
      [row("split", 0, 5), row("left", 5, 8), row("right", 5, 20), row("join", 8, 25)],
      places({ split: ["left", "right"], left: ["join"], right: ["join"], join: [] }),
    );
    expect(tokens.map(({ stays }) => stays.map(({ card }) => card))).toEqual([
      ["split", "left", "join"],
      ["right"],
    ]);
    expect(tokens[1]).toMatchObject({ joins: "join", stays: [{ way: ["split", "right"] }] });
  });

  it("go round a loop visit by visit", () => {
    const tokens = replayTokens(
      [row("do", 0, 5), row("check", 5, 6), row("do", 6, 9), row("check", 9, 10)],
      places({ do: ["check"], check: ["do"] }),
    );
    expect(tokens.map(({ stays }) => stays.map(({ card }) => card))).toEqual([
      ["do", "check", "do", "check"],
    ]);
  });

  it("who gave up has waited for people until they left", () => {
    const [token] = replayTokens([row("call", 0, 12)], places({ call: [] }, ["call"]));
    expect(token?.stays[0]).toMatchObject({ workFrom: 12, workTo: 12 });
    expect(clientStory([token as never], 1)?.lines).toEqual([
      { card: "call", since: 0, queue: 12, work: 0, wait: 0 },
    ]);
  });
});

describe("a moment of the replay", () => {
  const tokens = replayTokens(
    [row("ask", 0, 10, [4, 8]), row("pay", 10, 110)],
    places({ ask: ["pay"], pay: [] }),
  );
  const scene = new ReplayScene(tokens, layout(["ask", "pay"], [["ask", "pay"]]));
  const one = (moment: number) => scene.at(moment, 4).tokens[0];

  it("tells the queue, the work and the wait at a card apart", () => {
    expect([1, 5, 9].map((moment) => one(moment)?.state)).toEqual(["queue", "work", "wait"]);
  });

  it("goes along the flow, half of the way after half of its time", () => {
    expect(one(12)).toMatchObject({ state: "move", x: 168 + (300 - 168) / 2, y: 32 });
    expect(one(14)).toMatchObject({ state: "wait" });
  });

  it("counts who is inside and who is through", () => {
    expect(scene.at(50, 4)).toMatchObject({ inside: 1, through: 0 });
    expect(scene.at(110, 4)).toMatchObject({ inside: 0, through: 1, tokens: [] });
  });

  it("puts more than two rows at a card into a number", () => {
    const crowd = replayTokens(
      Array.from({ length: 40 }, (_, index) => ({ ...row("ask", index, 100), caseNumber: index })),
      places({ ask: [] }),
    );
    const full = new ReplayScene(crowd, layout(["ask"], [])).at(60, 0);
    expect(full.tokens).toHaveLength(28);
    expect(full.more).toMatchObject([{ count: 12 }]);
  });
});

describe("the sample's refunds", () => {
  const model = new Model(areaNewspaperSample().records);
  const journey = model.all("journey").find(({ name }) => name.startsWith("Refund"));
  const { figures } = simulateJourney(model, journey?.id ?? "", { runs: 2 });
  const scenes = (figures?.variants ?? []).map(({ id, trace }) => {
    const found = replayPlaces(model, id);
    if (!found) throw new Error("it was run");
    return { scene: new ReplayScene(replayTokens(trace, found), layoutBlueprint(model, id)), trace };
  });

  it("every visit that takes time is a stop, and nothing else", () => {
    for (const { scene, trace } of scenes) {
      const stops = scene.tokens.flatMap(({ stays }) => stays.filter(({ reached, left }) => left > reached));
      expect(stops).toHaveLength(trace.filter(({ reached, left }) => left > reached).length);
    }
  });

  it("everybody who is inside is seen at every moment, on the map", () => {
    for (const { scene } of scenes)
      for (let step = 0; step <= 100; step++) {
        const moment = scene.from + ((scene.to - scene.from) * step) / 100;
        const frame = scene.at(moment, 60);
        const seen = new Set(frame.tokens.map(({ index }) => scene.tokens[index]?.client));
        const hidden = frame.more.reduce((sum, { count }) => sum + count, 0);
        expect(seen.size + hidden).toBeGreaterThanOrEqual(frame.inside);
        for (const { x, y } of frame.tokens) expect(Number.isFinite(x + y)).toBe(true);
      }
  });

  it("the parts of a story add up to its time where nothing is beside each other", () => {
    for (const { scene } of scenes) {
      const story = clientStory(scene.tokens, scene.tokens[0]?.client ?? -1);
      const sum = story?.lines.reduce((all, { queue, work, wait }) => all + queue + work + wait, 0);
      expect(sum).toBeGreaterThanOrEqual((story?.lead ?? 0) * 0.999);
    }
  });
});
