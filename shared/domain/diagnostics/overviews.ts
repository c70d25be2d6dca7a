import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Change, Overview } from "../core/rule.ts";
import { changesOf, type WholeChanges } from "./whole-changes.ts";

/** An overview that was made, and the wholes that it looks at, its own among them. */
interface Made {
  readonly overview: Overview<unknown>;
  readonly wholeId: Id;
  readonly wholes: readonly Id[];
  readonly value: unknown;
  /** It could not be made: so it stays, as any other, until something that it is made of changes. */
  readonly failure: { readonly error: unknown } | null;
}

/** All that was made by one overview. */
interface Kind {
  readonly overview: Overview<unknown>;
  readonly made: Map<Id, Made>;
  /** By each whole, those that look at it. */
  readonly looking: Map<Id, Set<Made>>;
}

/** The overviews that rules have asked for, each made once and kept until something that it is made of changes. */
export class Overviews {
  readonly #model: ReadModel;
  readonly #kinds = new Map<string, Kind>();

  constructor(model: ReadModel) {
    this.#model = model;
  }

  of<T>(overview: Overview<T>, wholeId: Id): T {
    const kind = this.#kindOf(overview);
    const made = kind.made.get(wholeId) ?? this.#make(kind, wholeId);
    if (made.failure) throw made.failure.error;
    return made.value as T;
  }

  /** Takes an edit over into the overviews that its records were or are part of, or forgets them; gives their keys. */
  follow(changes: readonly Change[]): string[] {
    const keys: string[] = [];
    for (const kind of this.#kinds.values()) {
      const { overview } = kind;
      const byWhole = changesOf(overview, changes);
      const concerned = new Map<Made, readonly Change[]>();
      for (const made of this.#moved(kind, changes)) concerned.set(made, []);
      for (const [wholeId, parts] of byWhole)
        for (const made of kind.looking.get(wholeId) ?? [])
          if (!concerned.has(made)) concerned.set(made, partsFor(made, wholeId, parts, byWhole));
      for (const [made, parts] of concerned) {
        // Of a whole that is gone nobody asks any more.
        const isGone = this.#model.find(made.wholeId) === undefined;
        if (isGone || parts.length === 0 || !follows(made, parts)) forget(kind, made);
        keys.push(overviewKey(overview, made.wholeId));
      }
      // Of one that was forgotten somebody may still hold what it said.
      for (const wholeId of byWhole.keys())
        if (!kind.made.has(wholeId)) keys.push(overviewKey(overview, wholeId));
    }
    return keys;
  }

  /** Those that look at other wholes than they did. */
  #moved({ overview, made }: Kind, changes: readonly Change[]): Made[] {
    if (!overview.beside) return [];
    const types = new Set(changes.map(([from, to]) => (from ?? to)?.type));
    return [...made.values()].filter(({ wholeId, wholes }) => {
      const whole = this.#model.find(wholeId);
      if (!whole) return true;
      return types.has(whole.type) && !sameIds(wholes, wholesOf(overview, this.#model, wholeId));
    });
  }

  #make(kind: Kind, wholeId: Id): Made {
    const { overview } = kind;
    const wholes = wholesOf(overview, this.#model, wholeId);
    const made = { overview, wholeId, wholes, ...tried(() => overview.make(this.#model, wholeId)) };
    kind.made.set(wholeId, made);
    for (const id of wholes) {
      const looking = kind.looking.get(id);
      if (looking) looking.add(made);
      else kind.looking.set(id, new Set([made]));
    }
    return made;
  }

  #kindOf(overview: Overview<unknown>): Kind {
    const held = this.#kinds.get(overview.id);
    if (held) return held;
    const kind: Kind = { overview, made: new Map(), looking: new Map() };
    this.#kinds.set(overview.id, kind);
    return kind;
  }
}

const wholesOf = ({ beside }: Overview<unknown>, model: ReadModel, wholeId: Id): readonly Id[] => [
  ...new Set([wholeId, ...(beside?.(model, wholeId) ?? [])]),
];

function tried(make: () => unknown): Pick<Made, "value" | "failure"> {
  try {
    return { value: make(), failure: null };
  } catch (error) {
    return { value: undefined, failure: { error } };
  }
}

const sameIds = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** All changes that one overview is to take over: of one whole as they are, of several together. */
function partsFor(
  { wholes }: Made,
  wholeId: Id,
  parts: readonly Change[],
  byWhole: WholeChanges,
): readonly Change[] {
  return wholes.length === 1 && wholes[0] === wholeId ? parts : wholes.flatMap((id) => byWhole.get(id) ?? []);
}

/** Whether an overview took the changes over. One that fails at them does not: it is made anew, and a rule that asks tells. */
function follows({ overview, value, failure }: Made, changes: readonly Change[]): boolean {
  if (failure) return false;
  try {
    return overview.follow?.(value, changes) ?? false;
  } catch {
    return false;
  }
}

function forget({ made, looking }: Kind, gone: Made): void {
  made.delete(gone.wholeId);
  for (const id of gone.wholes) {
    const held = looking.get(id);
    held?.delete(gone);
    if (held?.size === 0) looking.delete(id);
  }
}

export const overviewKey = (overview: Overview<unknown>, wholeId: Id): string => `${overview.id}~${wholeId}`;
