import { measureScopeOf, setMeasureScope } from "@renderer/platform/queries/measure-scope.ts";
import { followNewestWave } from "@renderer/platform/queries/newest-wave.ts";
import { Emitter } from "@shared/base/emitter.ts";
import { WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const survey = (waveName: string, waveDate: string) => ({
  columns: { s: [4, 5] },
  questions: [{ column: "s", role: "perception", subject: { kind: "create", name: "Desk" } } as const],
  wave: { waveName, waveDate },
});
const autumn = survey("Autumn", "2025-10-01");
const spring = survey("Spring", "2026-04-01");
const summer = survey("Summer", "2026-07-01");

/** An open engagement with these surveys, and a way to bring in others. */
function opened(engagementId: string, ...surveys: (typeof autumn)[]) {
  const onSession = new Emitter<void>();
  const onChange = new Emitter<void>();
  const session = { engagementId, model: surveysInMemory(surveys).model, onChange };
  followNewestWave({ onSession, session: () => session } as never);
  onSession.emit();
  const bringIn = (...newer: (typeof autumn)[]) => {
    session.model = surveysInMemory([...surveys, ...newer]).model;
    onChange.emit();
  };
  return { session: session as never, bringIn };
}

describe("the figures of a window", () => {
  it("are of the newest wave, and of a newer one as soon as it is there", () => {
    const { session, bringIn } = opened("newest", spring, autumn);
    expect(measureScopeOf(session)).toEqual({ segments: [], wave: "Spring" });
    bringIn(summer);
    expect(measureScopeOf(session)).toEqual({ segments: [], wave: "Summer" });
  });
  it("are of all that is there while there is one wave, and name none", () => {
    const { session, bringIn } = opened("one", autumn);
    expect(measureScopeOf(session)).toEqual({ segments: [] });
    bringIn(spring);
    expect(measureScopeOf(session)).toEqual({ segments: [], wave: "Spring" });
  });
  it("stay with the older wave, or with all of them, where that was chosen", () => {
    const { session, bringIn } = opened("chosen", autumn, spring);
    setMeasureScope(session, { segments: [], wave: "Autumn" });
    bringIn(summer);
    expect(measureScopeOf(session)).toEqual({ segments: [], wave: "Autumn" });
    setMeasureScope(session, WHOLE_SCOPE);
    expect(measureScopeOf(session)).toEqual(WHOLE_SCOPE);
  });
  it("go along with the newest wave where that was chosen, or a segment alone", () => {
    const { session, bringIn } = opened("along", autumn, spring);
    const segments = [{ column: "segment", value: "Agency" }];
    setMeasureScope(session, { segments, wave: "Spring" });
    bringIn(summer);
    expect(measureScopeOf(session)).toEqual({ segments, wave: "Summer" });
  });
});
