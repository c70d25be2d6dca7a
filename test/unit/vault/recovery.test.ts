import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { currentSchema } from "@shared/domain/core/migrate.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { canonicalJson } from "@shared/interchange/canonical-json.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Vault } from "../../../electron/services/vault.ts";
import { toPayload } from "../../../renderer/platform/store/journal-payload.ts";
import { recover } from "../../../renderer/platform/store/load-engagement.ts";
import type { Stored } from "../../../renderer/platform/store/stored-contents.ts";
import { mutate, seeded } from "../../builders/files/mutate.ts";
import { commandId, fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const PATIENCE = 180_000;
const ROUNDS = Number(process.env.FRONTSTAGE_FLIPS ?? 200);
const LAST = 30;
const SNAPSHOT = 15;

let folder: string;
/** The engagement at every revision, as text. */
const states = new Map<number, string>();
const recordsAt = new Map<number, readonly AnyRecord[]>();

const picture = (records: Iterable<AnyRecord>): string =>
  canonicalJson([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
/** Pictures have four bytes; data sets have as many blank columns as they say. */
function contentsAt(revision: number): EngagementContents {
  const records = recordsAt.get(revision) ?? [];
  const assets = records
    .filter(({ type }) => type === "asset")
    .map(({ id }) => [id, new Uint8Array(4)] as const);
  const blank = { values: new Float64Array(), dictionary: null };
  const columns = records.flatMap((record) =>
    record.type === "dataset" ? [[record.id, record.columns.map(() => blank)] as const] : [],
  );
  return { revision, records, assets: new Map(assets), columns: new Map(columns) };
}
const file = (revision: number) => writeFrontstage(contentsAt(revision));

/** Thirty edits; a snapshot of the first and one of the fifteenth revision, the journal of each. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-recovery-"));
  const vault = new Vault(folder, join(folder, "no-store"));
  const { session, document } = sessionInMemory([newEngagement("e", { name: "Ferry desk" })]);
  const keep = () => {
    recordsAt.set(session.revision, [...document.model.records()]);
    states.set(session.revision, picture(document.model.records()));
  };
  keep();
  await vault.writeSnapshot("e", 1, file(1));
  const endless = fc.sample(wishes(40), { numRuns: 40, seed: 11 }).flat();
  for (const wish of endless) {
    if (session.revision === LAST) break;
    // Bytes are in no journal: with such a commit a snapshot is written, which is another test's matter.
    if (
      /^(engagement\.(logo\.set|segment\.set-picture)|scoring\.survey\.import|verbatim\.collection\.import|event-log\.log\.import|blueprint\.step\.(picture\.add|add-evidence))$/.test(
        commandId(wish),
      )
    )
      continue;
    const before = session.revision;
    fulfil(session, wish);
    if (session.revision === before) continue;
    keep();
    const diff = session.undoStack.at(-1)?.diff;
    if (diff) await vault.append("e", session.revision, toPayload(diff));
    if (session.revision === SNAPSHOT) await vault.writeSnapshot("e", SNAPSHOT, file(SNAPSHOT));
  }
  await vault.close();
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the vault, spoilt; what is recovered from it, with or without a browser's store. */
async function recovered(spoil: (folder: string) => void, stored: Stored | null = null) {
  const copy = mkdtempSync(join(tmpdir(), "frontstage-recovery-"));
  try {
    cpSync(folder, copy, { recursive: true });
    spoil(join(copy, "e"));
    return await recover(stored, new Vault(copy, join(copy, "no-store")), "e");
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const snapshots = (at: string) =>
  readdirSync(join(at, "snapshots")).map((name) => join(at, "snapshots", name));
const newest = (at: string) => snapshots(at).find((path) => path.includes(`/${SNAPSHOT}-`)) ?? "";
const spoilFile = (path: string, seed: number) =>
  writeFileSync(path, mutate(new Uint8Array(readFileSync(path)), seeded(seed)));

function stored(revision: number, lose = 0): Stored {
  const contents = contentsAt(revision);
  const { length } = contents.records;
  const row = { id: "e", name: "Ferry desk", clientName: "", openedAt: 0, changedAt: 0, revision };
  return {
    row: { ...row, recordCount: length, schema: currentSchema() },
    contents: { ...contents, records: contents.records.slice(0, length - lose) },
    whole: lose === 0,
  };
}

describe("with the browser's store gone", () => {
  it(
    "everything comes back from snapshot and journal",
    async () => {
      const loaded = await recovered(() => undefined);
      expect(loaded.revision).toBe(LAST);
      expect(picture(loaded.contents.records)).toBe(states.get(LAST));
    },
    PATIENCE,
  );

  it.each([
    ["the newest snapshot", newest],
    ["the journal before it", (at: string) => join(at, "journal-previous.log")],
  ])(
    "and %s damaged or deleted, still everything",
    async (_what, path) => {
      for (let seed = 0; seed < ROUNDS / 4; seed++) {
        const loaded = await recovered((at) => (seed === 0 ? rmSync(path(at)) : spoilFile(path(at), seed)));
        expect(picture(loaded.contents.records), `seed ${seed}`).toBe(states.get(LAST));
      }
    },
    PATIENCE,
  );

  it(
    "and the journal damaged anywhere, the engagement as it was at one revision, never between two",
    async () => {
      let whole = 0;
      for (let seed = 0; seed < ROUNDS; seed++) {
        const loaded = await recovered((at) => spoilFile(join(at, "journal.log"), seed));
        expect(loaded.revision, `seed ${seed}`).toBeGreaterThanOrEqual(SNAPSHOT);
        expect(picture(loaded.contents.records), `seed ${seed}`).toBe(states.get(loaded.revision));
        if (loaded.revision === LAST) whole++;
      }
      expect(whole).toBeLessThan(ROUNDS);
    },
    PATIENCE,
  );

  it(
    "and everything damaged at once, an engagement that holds, or a refusal in words",
    async () => {
      for (let seed = 0; seed < ROUNDS / 4; seed++) {
        const outcome = await recovered((at) => {
          for (const path of [...snapshots(at), join(at, "journal.log"), join(at, "journal-previous.log")]) {
            spoilFile(path, seed);
          }
        }).then(
          ({ contents }) => writeFrontstage(contents).length > 0,
          (error: Error) => error.name === "UserError",
        );
        expect(outcome, `seed ${seed}`).toBe(true);
      }
    },
    PATIENCE,
  );
});

describe("with a browser's store", () => {
  it(
    "that is older, what the journal has more is added, and the old store is set aside",
    async () => {
      const loaded = await recovered(() => undefined, stored(20));
      expect(picture(loaded.contents.records)).toBe(states.get(LAST));
      expect(loaded).toMatchObject({
        rebuilt: true,
        setAside: true,
        recovered: expect.stringMatching(/10 changes/),
      });
    },
    PATIENCE,
  );

  it(
    "that has lost rows, it is rebuilt, though its revision is the newest",
    async () => {
      const loaded = await recovered(() => undefined, stored(LAST, 1));
      expect(picture(loaded.contents.records)).toBe(states.get(LAST));
      expect(loaded).toMatchObject({ rebuilt: true, setAside: true });
    },
    PATIENCE,
  );

  it(
    "that holds a record that is not sound, it is rebuilt",
    async () => {
      const good = stored(LAST);
      const records = good.contents.records.map((record, index) =>
        index === 0 ? { ...record, name: 7 } : record,
      );
      const contents = { ...good.contents, records: records as never };
      const loaded = await recovered(() => undefined, { ...good, contents });
      expect(picture(loaded.contents.records)).toBe(states.get(LAST));
      expect(loaded.rebuilt).toBe(true);
    },
    PATIENCE,
  );

  it(
    "that is current, it is taken as it is",
    async () => {
      const loaded = await recovered(() => undefined, stored(LAST));
      expect(loaded).toMatchObject({ rebuilt: false, vaultBehind: false, revision: LAST });
    },
    PATIENCE,
  );

  it(
    "that is alone, the vault is filled from it",
    async () => {
      const loaded = await recovered((at) => rmSync(at, { recursive: true }), stored(LAST));
      expect(loaded).toMatchObject({ rebuilt: false, vaultBehind: true });
    },
    PATIENCE,
  );
});
