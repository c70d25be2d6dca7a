import { z } from "zod";
import { datasetType } from "./records.ts";

/** A data set as a command takes it in: everything but its place in the list. */
export const datasetField = z.custom<Omit<ReturnType<typeof datasetType.schema.parse>, "type" | "order">>(
  (value) => datasetType.schema.safeParse({ ...(value as object), type: "dataset", order: "a0" }).success,
  "is not a data set",
);
