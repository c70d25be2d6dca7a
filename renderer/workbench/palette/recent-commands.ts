import { readKept, writeKept } from "../../platform/services/storage.ts";

const KEY = "frontstage.recent-commands";
const MOST = 8;

const kept = (): readonly string[] => {
  const { ids } = readKept<{ ids?: unknown }>(KEY, {});
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
};

/** Commands last run from the palette, kept on this machine: they stand first the next time. */
export const recentCommands = {
  add(id: string): void {
    writeKept(KEY, { ids: [id, ...kept().filter((other) => other !== id)].slice(0, MOST) });
  },
  /** 0 for the last one; those not lately used are all as far. */
  rank(id: string): number {
    const place = kept().indexOf(id);
    return place < 0 ? MOST : place;
  },
};
