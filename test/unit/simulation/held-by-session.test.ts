import { describe, expect, it } from "vitest";
import { heldBySession } from "../../../renderer/features/simulation/held-by-session.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

class Work {
  ended = 0;
  end(): void {
    this.ended++;
  }
}

describe("what works for a journey in the background", () => {
  it("is one for each journey of a session, and stays while the engagement is open", () => {
    const of = heldBySession(() => new Work());
    const [one, other] = [sessionInMemory([]).session, sessionInMemory([]).session];
    expect(of(one, "a")).toBe(of(one, "a"));
    expect(of(one, "a")).not.toBe(of(one, "b"));
    expect(of(one, "a")).not.toBe(of(other, "a"));
  });

  it("ends once when its engagement closes, and that of another one goes on", async () => {
    const of = heldBySession(() => new Work());
    const [closing, open] = [sessionInMemory([]).session, sessionInMemory([]).session];
    const works = [of(closing, "a"), of(closing, "b"), of(open, "a")];
    await closing.close();
    expect(works.map(({ ended }) => ended)).toEqual([1, 1, 0]);
  });
});
