import { z } from "zod";

/** A patch of a record as a command argument: any object; the record's own schema judges the result at commit. */
export const patchArgument = <T extends object>() =>
  z.custom<Partial<Omit<T, "id" | "type">>>(
    (value) => typeof value === "object" && value !== null && !("id" in value) && !("type" in value),
    "is not a patch",
  );
