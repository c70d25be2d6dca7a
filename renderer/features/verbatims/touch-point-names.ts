import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { entryOf, type VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { suggester, type TouchPointSuggestion } from "@shared/domain/verbatim/suggest-touch-point.ts";
import { useCallback, useMemo } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { PickOption } from "../../ui/PickField.tsx";
import { messages } from "./messages.ts";
import { NO_PLACE } from "./places.ts";

/** “3 Asking for a refund” of an id, "" of none. */
export function useTouchPointNames(session: EngagementSession): (id: Id | null) => string {
  const touchPoints = useModel(session, (model) => model.all("touchPoint"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the touch points stand for the model
  const names = useMemo(() => namesOf(session.model), [session, touchPoints]);
  return useCallback((id) => (id === null ? "" : (names.get(id) ?? "")), [names]);
}

const namesOf = (model: ReadModel): ReadonlyMap<Id, string> =>
  new Map(
    touchPointRegister(model).map(({ touchPoint, number }) => [
      touchPoint.id,
      `${number} ${touchPoint.name}`,
    ]),
  );

/** Touch points to choose from: the suggested one, those chosen lately, then the register in its order. */
export function touchPointOptions(
  model: ReadModel,
  nameOf: (id: Id | null) => string,
  suggested: Id | null,
  recent: readonly Id[],
  chosen: Id | null,
): PickOption[] {
  const lately = recent.filter((id) => id !== suggested && nameOf(id) !== "");
  const first = [
    ...(suggested === null ? [] : [{ id: suggested, note: messages.suggestion }]),
    ...lately.map((id) => ({ id, note: messages.recent })),
  ];
  const listed = new Set(first.map(({ id }) => id));
  const rest = touchPointRegister(model)
    .map(({ touchPoint }) => ({ id: touchPoint.id, note: undefined }))
    .filter(({ id }) => !listed.has(id));
  const options = [...first, ...rest].map(({ id, note }) => ({
    id,
    label: nameOf(id),
    note,
    chosen: id === chosen,
  }));
  return chosen === null ? options : [...options, { id: NO_PLACE, label: messages.noTouchPoint }];
}

/** Which touch point the current one may be about; null when it has one, or nothing speaks for any. */
export function useSuggestion(
  session: EngagementSession,
  chosen: readonly VerbatimEntry[],
): TouchPointSuggestion | null {
  const touchPoints = useModel(session, (model) => model.all("touchPoint"));
  const judged = useModel(session, (model) => model.all("verbatim"));
  const suggest = useMemo(() => suggester(touchPoints, judged.map(entryOf)), [touchPoints, judged]);
  const [one] = chosen;
  return useMemo(
    () => (chosen.length === 1 && one && one.touchPointId === null ? suggest(one) : null),
    [suggest, one, chosen.length],
  );
}
