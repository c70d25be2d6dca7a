import { Emitter } from "@shared/base/emitter.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { scopeText } from "@shared/domain/chart/with-scope.ts";
import type { SegmentFilter } from "@shared/domain/scoring/figures.ts";
import { isWhole, type MeasureScope, WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { useCallback } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { Services } from "../services/services.ts";
import type { KeptKey } from "../services/state-scopes.ts";
import { readKept, writeKept } from "../services/storage.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";

const scopes = new WeakMap<EngagementSession, MeasureScope>();
const changed = new Emitter<void>();
const STATUS = "measure-scope";
const keyOf = ({ engagementId }: EngagementSession): KeptKey => `frontstage.scope:${engagementId}`;

/** Whose answers all figures of the window are of: one scope for maps, register and measures; kept, never undone. */
export function measureScopeOf(session: EngagementSession): MeasureScope {
  const held = scopes.get(session);
  if (held) return held;
  const scope = soundScope(readKept<Partial<Record<string, unknown>>>(keyOf(session), {}));
  scopes.set(session, scope);
  return scope;
}

export function setMeasureScope(session: EngagementSession, scope: MeasureScope): void {
  scopes.set(session, scope);
  writeKept(keyOf(session), scope);
  changed.emit();
}

export function useMeasureScope(
  session: EngagementSession,
): readonly [scope: MeasureScope, set: (scope: MeasureScope) => void] {
  const scope = useEmitted([changed], () => measureScopeOf(session));
  return [scope, useCallback((next: MeasureScope) => setMeasureScope(session, next), [session])];
}

const before = new WeakMap<EngagementSession, { from: MeasureScope; to: MeasureScope }>();

/** Limits the figures to a group for as long as it stands beside another. */
export function compareScope(session: EngagementSession, scope: MeasureScope): void {
  const from = before.get(session)?.from ?? measureScopeOf(session);
  before.set(session, { from, to: scope });
  setMeasureScope(session, scope);
}

/** The figures are of those again that they were of before; a filter that was chosen since then stays. */
export function restoreScope(session: EngagementSession): void {
  const held = before.get(session);
  before.delete(session);
  if (held && measureScopeOf(session) === held.to) setMeasureScope(session, held.from);
}

/** “segment: Agency · Wave 2026-Q1”: what the figures are limited to, in the words of every chart; "" for everybody. */
export const scopeName = (scope: MeasureScope): string => scopeText(scopeChoicesOf(scope));

/** While figures are limited the status bar says to whom, whatever is open; a press there lifts it. */
export function followMeasureScope(services: Services): void {
  const tell = () => {
    const session = services.session();
    const scope = session ? measureScopeOf(session) : WHOLE_SCOPE;
    if (isWhole(scope)) services.status.remove(STATUS);
    else
      services.status.set({
        id: STATUS,
        text: messages.figuresOf(scopeName(scope)),
        tooltip: messages.everybodyAgain,
        tone: "warn",
        side: "left",
        order: 30,
        command: "measures.scope.clear",
      });
  };
  changed.on(tell);
  services.onSession.on(tell);
}

/** What is kept may come from an older version: whatever is not a filter counts as none. */
function soundScope({ segments, wave }: Partial<Record<string, unknown>>): MeasureScope {
  const sound = (entry: unknown): entry is SegmentFilter =>
    typeof entry === "object" &&
    entry !== null &&
    "column" in entry &&
    "value" in entry &&
    typeof entry.column === "string" &&
    typeof entry.value === "string";
  return {
    segments: Array.isArray(segments) ? segments.filter(sound) : [],
    wave: typeof wave === "string" ? wave : null,
  };
}
