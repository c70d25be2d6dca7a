import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type PromiseStanding, promiseStanding } from "@shared/domain/standard/promise-standing.ts";
import type { Calendar, ServicePromise } from "@shared/domain/standard/records.ts";
import { limitWords } from "@shared/domain/standard/time-words.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { messages } from "./messages.ts";

export interface PromiseRow {
  readonly promise: ServicePromise;
  /** null = round the clock. */
  readonly calendar: Calendar | null;
  readonly where: string;
  readonly behind: string;
  readonly time: string;
  readonly standing: PromiseStanding;
}

export const promiseRows = (model: ReadModel): PromiseRow[] =>
  model
    .all("promise")
    .sort(byOrder)
    .map((promise) => {
      const calendar = model.get("calendar", promise.calendarId) ?? null;
      return {
        promise,
        calendar,
        where: model.get("touchPoint", promise.touchPointId)?.name ?? "",
        behind: model.get("standard", promise.standardId)?.name ?? "",
        time: promise.limit === null ? "" : limitWords(promise.limit, calendar),
        standing: promiseStanding(model, promise),
      };
    });

/** Touch points that tell clients something which is in no register. */
export const unregisteredPromises = (model: ReadModel): TouchPoint[] =>
  model
    .all("touchPoint")
    .sort(byOrder)
    .filter(
      ({ id, promise }) => promise.trim() !== "" && model.by("promise", "touchPointId", id).length === 0,
    );

/** What a typed or pasted cell changes; throws what is wrong with it in words. The time has a command of its own. */
export function promisePatch(columnId: string, text: string): Partial<Omit<ServicePromise, "id" | "type">> {
  const words = text.trim();
  switch (columnId) {
    case "text":
      if (words === "") throw new UserError(messages.noText);
      return { text: words };
    case "saidAt":
      return { saidAt: words };
    case "owner":
      return { owner: words };
    default:
      return {};
  }
}
