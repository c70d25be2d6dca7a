import { validateRecord } from "@shared/domain/core/document.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { bench, describe } from "vitest";
import { bigBlueprint } from "../builders/big-blueprint.ts";

describe("records checked at the door", () => {
  for (const count of [1_000, 10_000]) {
    const all = bigBlueprint(count);
    bench(`${all.length} records`, () => {
      for (const record of all) validateRecord(record);
    });
  }
});

describe("a .frontstage file", () => {
  for (const count of [1_000, 10_000]) {
    const contents = { records: bigBlueprint(count), datasets: [], assets: [] } as never;
    const bytes = writeFrontstage(contents);
    const size = `${count} steps, ${Math.round(bytes.length / 1024)} kB`;
    bench(`written: ${size}`, () => void writeFrontstage(contents));
    bench(`read: ${size}`, () => {
      const result = readFrontstage(bytes);
      if (!result.ok) throw new Error(result.error.message);
    });
  }
});
