import { Emitter } from "@shared/base/emitter.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { scopeText } from "@shared/domain/chart/with-scope.ts";
import { shortNameOf } from "@shared/domain/measure/group-names.ts";
import type { SegmentFilter } from "@shared/domain/scoring/figures.ts";
import { type AskedScope, NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import type { Services } from "../services/services.ts";
import type { KeptKey } from "../services/state-scopes.ts";
import { readKept, writeKept } from "../services/storage.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";
import { newestWaveChanged, newestWaveOf } from "./newest-wave.ts";

const chosen = new WeakMap<EngagementSession, AskedScope>();
export const measureScopeChanged = new Emitter<void>();
const STATUS = "measure-scope";
const keyOf = ({ engagementId }: EngagementSession): KeptKey => `frontstage.scope:${engagementId}`;

/** What was chosen, of the newest wave where no wave was. */
const chosenIn = (session: EngagementSession): AskedScope => {
  const held = chosen.get(session);
  if (held) return held;
  const scope = soundScope(readKept<Partial<Record<string, unknown>>>(keyOf(session), {}));
  chosen.set(session, scope);
  return scope;
};

/**
 * Whose answers all figures of the window are of: one scope for maps, register and measures; kept, never undone. Its
 * wave is the newest one where none was chosen, and left out where there is none.
 */
export function measureScopeOf(session: EngagementSession): AskedScope {
  const scope = chosenIn(session);
  const newest = newestWaveOf(session);
  return scope.wave === undefined && newest ? { ...scope, wave: newest.key } : scope;
}

/** Who chooses the newest wave goes along when there is a newer one. */
export function setMeasureScope(session: EngagementSession, { segments, wave }: AskedScope): void {
  const newest = newestWaveOf(session)?.key;
  const scope = wave === undefined || wave === newest ? { segments } : { segments, wave };
  chosen.set(session, scope);
  writeKept(keyOf(session), scope);
  measureScopeChanged.emit();
}

const before = new WeakMap<EngagementSession, { from: AskedScope; to: AskedScope }>();

/** Limits the figures to a group for as long as it stands beside another. */
export function compareScope(session: EngagementSession, scope: AskedScope): void {
  const from = before.get(session)?.from ?? chosenIn(session);
  setMeasureScope(session, scope);
  before.set(session, { from, to: chosenIn(session) });
}

/** The figures are of those again that they were of before; a filter that was chosen since then stays. */
export function restoreScope(session: EngagementSession): void {
  const held = before.get(session);
  before.delete(session);
  if (held && chosenIn(session) === held.to) setMeasureScope(session, held.from);
}

/** “segment: Agency · Wave 2026-Q1”: what was chosen, in the words of every chart; "" where nothing was. */
export const scopeName = (scope: AskedScope): string =>
  [scopeText(scopeChoicesOf(scope)), scope.wave === null ? messages.allWaves : ""]
    .filter((text) => text !== "")
    .join(" · ");

/** While figures are limited the status bar says to whom, whatever is open; a press there lifts it. */
export function followMeasureScope(services: Services): void {
  const tell = () => {
    const session = services.session();
    const scope = session ? chosenIn(session) : NOTHING_CHOSEN;
    if (scopeName(scope) === "") services.status.remove(STATUS);
    else
      services.status.set({
        id: STATUS,
        text: messages.figuresOf(shortNameOf(session ? measureScopeOf(session) : scope)),
        tooltip: `${scopeName(scope)}. ${messages.everybodyAgain}`,
        tone: "warn",
        side: "left",
        order: 30,
        command: "measures.scope.clear",
      });
  };
  measureScopeChanged.on(tell);
  newestWaveChanged.on(tell);
  services.onSession.on(tell);
}

/** What is kept may come from an older version: whatever is not a filter counts as none. */
function soundScope({ segments, wave }: Partial<Record<string, unknown>>): AskedScope {
  const sound = (entry: unknown): entry is SegmentFilter =>
    typeof entry === "object" &&
    entry !== null &&
    "column" in entry &&
    "value" in entry &&
    typeof entry.column === "string" &&
    typeof entry.value === "string";
  return {
    segments: Array.isArray(segments) ? segments.filter(sound) : [],
    ...((typeof wave === "string" || wave === null) && { wave }),
  };
}
