import { removeCluster } from "@shared/domain/brainstorm/commands/remove-cluster.ts";
import { updateBrainstorm } from "@shared/domain/brainstorm/commands/update-brainstorm.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begunBallot, keepBegunBallot } from "../../../renderer/features/brainstorm/begun-ballot.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

beforeEach(() => {
  const held = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

function begun() {
  const { session } = sessionInMemory(areaNewspaperSample().records);
  const [found] = session.model.all("brainstorm");
  const id = found?.id ?? "";
  session.run(updateBrainstorm, { id, patch: { anonymous: false, dotsPerPerson: 3 } });
  const [first = "", second = ""] = session.model
    .by("brainstormCluster", "brainstormId", id)
    .map((cluster) => cluster.id);
  const dots = new Map([
    [first, 2],
    [second, 1],
  ]);
  keepBegunBallot(session, id, { voter: "Lena", dots });
  const read = () => begunBallot(session, session.model.need("brainstorm", id));
  return { session, id, first, second, dots, read };
}

describe("a ballot that is being filled", () => {
  it("is there again when the tab comes back, and gone when it was cast or given up", () => {
    const { session, id, dots, read } = begun();
    expect(read()).toEqual({ voter: "Lena", dots });
    keepBegunBallot(session, id, null);
    expect(read()).toBeNull();
  });

  it("holds no dots for what is gone, no more than each person has, and no name where none is asked for", () => {
    const { session, id, first, second, read } = begun();
    session.run(updateBrainstorm, { id, patch: { dotsPerPerson: 1, anonymous: true } });
    expect(read()).toEqual({ voter: "", dots: new Map([[first, 1]]) });
    session.run(removeCluster, { id: first });
    expect(read()).toEqual({ voter: "", dots: new Map([[second, 1]]) });
  });
});
