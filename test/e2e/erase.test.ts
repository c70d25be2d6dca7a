import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrontstage } from "@shared/interchange/frontstage-file.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desktop, makeUserData, removeFolder, startDesktop } from "./desktop.ts";
import { newEngagement } from "./desktop-edits.ts";

/** Who asks for their answers to be erased is told that it was done: no file of the vault may hold them then. */

const SAID = "The ferry desk was closed at noon";

let userData: string;
let desktop: Desktop;
beforeAll(async () => {
  userData = makeUserData();
  desktop = await startDesktop({ userData });
});
afterAll(async () => {
  await desktop.killTree();
  removeFolder(userData);
});

interface Draft {
  create(type: "dataset" | "verbatim", fields: object): { id: string };
}
interface Reached {
  __frontstage: {
    services: {
      session(): {
        readonly revision: number;
        flush(): Promise<void>;
        commit(options: { label: string }, change: (draft: Draft) => void): void;
        writeColumns(datasetId: string, columns: readonly object[]): Promise<void>;
        readColumn(datasetId: string, column: number): Promise<object | null>;
        eraseDataset(datasetId: string): Promise<void>;
      };
    };
  };
}

/** Imports a column of what clients said, with a judgement of one, and erases it once `meanwhile` is so far. */
const importAndErase = (meanwhile: "the import is being written" | "the import is on the disk") =>
  desktop.page.evaluate(
    async ({ meanwhile, said }) => {
      const session = (window as never as Reached).__frontstage.services.session();
      const id = `answers-${session.revision}`;
      const column = { name: "said", label: "", kind: "text" };
      const row = { datasetId: id, row: 0, text: said, date: "", channel: "", segment: "" };
      const judged = { kind: "complaint", touchPointId: null, tags: [], sentiment: null, incident: null };
      const origin = { purpose: "comments", fileName: "said.csv", sheet: "", encoding: "utf-8" };
      const shape = { delimiter: ",", rowCount: 1, columns: [column], importedOn: "2026-03-01" };
      await session.writeColumns(id, [{ values: new Uint32Array([1]), dictionary: ["", said] }]);
      session.commit({ label: "import" }, (draft) => {
        draft.create("dataset", {
          id,
          name: "Said",
          ...origin,
          ...shape,
          dropped: [],
          pseudonymous: [],
          order: "a0",
        });
        draft.create("verbatim", { ...row, ...judged, pinned: false, triaged: true, order: "a0" });
      });
      if (meanwhile === "the import is on the disk") await session.flush();
      // The queue has taken the import, and its snapshot comes after it.
      else await Promise.resolve().then(() => undefined);
      await session.eraseDataset(id);
      return { revision: session.revision, column: await session.readColumn(id, 0) };
    },
    { meanwhile, said: SAID },
  );

/** Everything that the vault keeps of the engagement: what its snapshots hold, and its journal as text. */
function kept(id: string) {
  const folder = join(userData, "vault", id);
  const snapshots = readdirSync(join(folder, "snapshots")).map((name) => {
    const read = readFrontstage(new Uint8Array(readFileSync(join(folder, "snapshots", name))));
    if (!read.ok) throw new Error(read.error.message);
    const { revision, records, columns } = read.value;
    return {
      revision,
      datasets: columns.size,
      verbatims: records.filter(({ type }) => type === "verbatim").length,
    };
  });
  const logs = readdirSync(folder).filter((name) => name.endsWith(".log"));
  const journal = logs.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  return { snapshots, journal };
}

it.each(["the import is being written", "the import is on the disk"] as const)(
  "answers that are erased while %s are in no snapshot and in no journal afterwards",
  async (meanwhile) => {
    const id = await newEngagement(desktop.page, "Ferry desk");
    const erased = await importAndErase(meanwhile);
    expect(erased.column).toBeNull();
    const { snapshots, journal } = kept(id);
    expect(snapshots).toEqual([{ revision: erased.revision, datasets: 0, verbatims: 0 }]);
    expect(journal).not.toContain(SAID);
  },
);
