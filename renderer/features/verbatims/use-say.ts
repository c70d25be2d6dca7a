import type { Id } from "@shared/base/ids.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimKind } from "@shared/domain/verbatim/records.ts";
import type { VerbatimPatch } from "@shared/domain/verbatim/verbatim-fields.ts";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { judge, judgeAtNew, remove, toggleTag } from "./judge.ts";

export type Picking = "touch-point" | "tags";

/** What can be said of the chosen verbatims; each is a step to undo and is kept at once. */
export interface Say {
  /** The field that is typed into; null when none is. */
  readonly picking: Picking | null;
  /** Touch points that were chosen before, the latest first. */
  readonly recent: readonly Id[];
  pick(what: Picking): void;
  stopPicking(): void;
  touchPoint(id: Id | null): void;
  newTouchPoint(name: string): void;
  sentiment(value: number | null): void;
  /** The same again takes it back. */
  incident(value: "satisfying" | "dissatisfying"): void;
  kind(value: VerbatimKind): void;
  tag(tag: string): void;
  dropTag(tag: string): void;
  pin(): void;
  done(): void;
  remove(): void;
  text(patch: VerbatimPatch): void;
}

const MOST_RECENT = 5;

export function useSay(
  session: EngagementSession,
  chosen: readonly VerbatimEntry[],
  /** Before anything is said: they stay in the list although a filter may no longer hold. */
  keep: (entries: readonly VerbatimEntry[]) => void,
  /** Where the focus goes when a field closes. */
  focusList: () => void,
): Say {
  const { notices } = useServices();
  const [picking, setPicking] = useState<Picking | null>(null);
  const [recent, setRecent] = useState<readonly Id[]>([]);
  const attempt = (act: () => void) => {
    if (chosen.length === 0 || session.readOnly) return;
    try {
      keep(chosen);
      act();
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  const say = (patch: VerbatimPatch) => attempt(() => judge(session, chosen, patch));
  const remember = (id: Id) => setRecent([id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT));
  const stopPicking = () => {
    setPicking(null);
    focusList();
  };
  return {
    picking,
    recent,
    pick: (what) => {
      if (chosen.length > 0 && !session.readOnly) setPicking(what);
    },
    stopPicking,
    touchPoint: (touchPointId) => {
      if (touchPointId !== null) remember(touchPointId);
      say({ touchPointId });
      stopPicking();
    },
    newTouchPoint: (name) => {
      attempt(() => remember(judgeAtNew(session, chosen, name)));
      stopPicking();
    },
    sentiment: (sentiment) => say({ sentiment }),
    incident: (value) => say({ incident: chosen.every(({ incident }) => incident === value) ? null : value }),
    kind: (kind) => say({ kind }),
    tag: (tag) => attempt(() => toggleTag(session, chosen, tag)),
    dropTag: (tag) =>
      attempt(() =>
        toggleTag(
          session,
          chosen.filter(({ tags }) => tags.includes(tag)),
          tag,
        ),
      ),
    pin: () => say({ pinned: !chosen.every(({ pinned }) => pinned) }),
    done: () => {
      if (chosen.some(({ triaged }) => !triaged)) say({ triaged: true });
    },
    remove: () => attempt(() => remove(session, chosen)),
    text: say,
  };
}
