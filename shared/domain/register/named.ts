import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { touchPointNumbers } from "./register.ts";

/** A touch point as charts write it. */
export interface Named {
  readonly number: number;
  readonly name: string;
}

/** Number and name of every touch point of the register. */
export function namesOf(model: ReadModel): (id: Id) => Named {
  const numbers = touchPointNumbers(model);
  return (id) => ({ number: numbers.get(id) ?? 0, name: model.get("touchPoint", id)?.name ?? "" });
}
