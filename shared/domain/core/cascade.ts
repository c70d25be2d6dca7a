import type { Id } from "@shared/base/ids.ts";
import type { RecordOf, RecordTypeName } from "../records.ts";
import type { Behavior } from "./command.ts";
import type { Draft } from "./draft.ts";

/** What these helpers build costs nothing in a commit that removes no record of the type they watch. */

/** When a record goes, the records that cannot be without it go too. The fields must be indexes of their type. */
export function removesOwned<K extends RecordTypeName>(
  id: string,
  when: RecordTypeName,
  owned: K,
  fields: readonly (keyof RecordOf<K> & string)[],
): Behavior {
  return {
    id,
    run(draft) {
      for (const gone of draft.removed(when)) {
        for (const field of fields)
          for (const record of draft.by(owned, field, gone)) draft.remove(record.id);
      }
    },
  };
}

type Patch<K extends RecordTypeName> = Partial<Omit<RecordOf<K>, "id" | "type">>;

/** When a record goes, those that name it in an indexed field forget it. */
export function forgetsIndexed<K extends RecordTypeName>(
  id: string,
  when: RecordTypeName,
  holder: K,
  field: keyof RecordOf<K> & string,
): Behavior {
  return {
    id,
    run(draft) {
      for (const gone of draft.removed(when)) {
        for (const record of draft.by(holder, field, gone)) {
          draft.update(holder, record.id, { [field]: null } as unknown as Patch<K>);
        }
      }
    },
  };
}

/**
 * When a record goes, those that name it elsewhere forget it: `without` gives the fields to change, or null when
 * the record does not name any of the gone. For types of which there are few: it looks at all of them.
 */
export function forgets<K extends RecordTypeName>(
  id: string,
  when: RecordTypeName,
  holder: K,
  without: (record: RecordOf<K>, gone: ReadonlySet<Id>) => Patch<K> | null,
): Behavior {
  return {
    id,
    run(draft: Draft) {
      const gone = draft.removed(when);
      if (gone.size === 0) return;
      for (const record of draft.all(holder)) {
        const patch = without(record, gone);
        if (patch) draft.update(holder, record.id, patch);
      }
    },
  };
}

/** The list without the gone ids; null when none of them is in it. */
export function listWithout(list: readonly Id[], gone: ReadonlySet<Id>): Id[] | null {
  return list.some((id) => gone.has(id)) ? list.filter((id) => !gone.has(id)) : null;
}

/** The parts with a cleared `touchPointId` where it is gone; null when no part changes. */
export function forgetTouchPoints<P extends { touchPointId: Id | null }>(
  parts: readonly P[],
  gone: ReadonlySet<Id>,
): P[] | null {
  const names = (part: P) => part.touchPointId !== null && gone.has(part.touchPointId);
  return parts.some(names)
    ? parts.map((part) => (names(part) ? { ...part, touchPointId: null } : part))
    : null;
}
