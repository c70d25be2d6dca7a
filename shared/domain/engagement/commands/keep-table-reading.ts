import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { tableReadingField } from "../table-reading.ts";

const MOST = 500;

/** Remembers how a table was read, in the place of the one of the same kind and name. Past 500 the oldest is forgotten. */
export const keepTableReading = defineCommand({
  id: "engagement.table-reading.keep",
  args: z.strictObject({ reading: tableReadingField.omit({ id: true }) }),
  label: ({ reading }) => `Keep how ${reading.name} is read`,
  run: (draft, { reading }) => {
    const [engagement] = draft.all("engagement");
    if (!engagement) return null;
    const held = engagement.tableReadings ?? [];
    const same = held.find(({ kind, name }) => kind === reading.kind && name === reading.name);
    const kept = { ...reading, id: same?.id ?? draft.newId() };
    const others = held.filter((one) => one !== same);
    draft.update("engagement", engagement.id, { tableReadings: [...others, kept].slice(-MOST) });
    return kept.id;
  },
});
