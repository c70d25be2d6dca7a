import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeUserData, removeFolder, startDesktop, startDisplay } from "./desktop.ts";
import { editOnce, names, newEngagement, openEngagement, shownState } from "./desktop-edits.ts";
import { startBigImport, tablesAndColumns } from "./kill-imports.ts";
import { deleteBrowserStore, killRounds } from "./kill-rounds.ts";

/** `npm run soak` asks for a thousand. */
const ROUNDS = Number(process.env.FRONTSTAGE_KILL_ROUNDS ?? 20);

let screen: Awaited<ReturnType<typeof startDisplay>>;
let userData: string;
beforeAll(async () => {
  screen = await startDisplay();
});
afterAll(() => screen.close());
beforeEach(() => {
  userData = makeUserData();
});
afterEach(() => removeFolder(userData));

const start = () => startDesktop({ display: screen.display, userData });

/** Three edits, the program killed; resolves to the engagement's id. */
async function editAndKill(): Promise<string> {
  const desktop = await start();
  const id = await newEngagement(desktop.page, "Ferry desk");
  for (const name of ["one", "two", "three"]) await editOnce(desktop.page, id, name);
  await desktop.killTree();
  return id;
}

/** Opens it in a new run and says what is there and what the user was told. */
async function reopened(id: string) {
  const desktop = await start();
  const listed = await names(desktop.page);
  await openEngagement(desktop.page, id);
  const state = await shownState(desktop.page, id);
  const told = await desktop.page
    .getByText(/Recovered|rebuilt/)
    .first()
    .isVisible();
  await desktop.app.close();
  return { listed, state, told };
}

describe("killed in the middle of editing", () => {
  it(
    `loses no acknowledged edit in ${ROUNDS} rounds, the browser's store deleted in every fifth`,
    async () => {
      const result = await killRounds({
        display: screen.display,
        userData,
        rounds: ROUNDS,
        deleteStoreEvery: 5,
        onRound: (round, edits) => {
          if (round % 10 === 0) console.log(`  round ${round} of ${ROUNDS}, ${edits} edits acknowledged`);
        },
      });
      expect(result.lost).toEqual([]);
      expect(result.acknowledged).toBeGreaterThanOrEqual(20 * ROUNDS);
    },
    15_000 * ROUNDS,
  );
});

describe("killed in the middle of an import", () => {
  it("has the whole table or nothing of it, no column without its table, and says so", async () => {
    const first = await start();
    const id = await newEngagement(first.page, "Ferry desk");
    await startBigImport(first.page);
    await first.killTree();

    const second = await start();
    await openEngagement(second.page, id);
    const found = await tablesAndColumns(second.page, id);
    const told = await second.page.getByText("The program stopped while big.csv was brought in").count();
    expect(found.whole).toBe(found.tables);
    if (found.tables === 0) expect({ columns: found.columns, told }).toEqual({ columns: 0, told: 1 });
    else expect(told).toBe(0);
    await second.app.close();
  });
});

describe("the browser's store", () => {
  it("deleted between two runs is rebuilt from snapshot and journal, and the user is told", async () => {
    const id = await editAndKill();
    deleteBrowserStore(userData);
    const { listed, state, told } = await reopened(id);
    expect(listed).toEqual({ [id]: "three" });
    expect(state).toEqual({ name: "three", revision: 4 });
    expect(told).toBe(true);
  });

  it("damaged between two runs never shows an older state than the journal", async () => {
    const id = await editAndKill();
    const folder = join(userData, "IndexedDB");
    const level = readdirSync(folder).find((name) => name.endsWith(".leveldb")) ?? "";
    for (const name of readdirSync(join(folder, level)).filter((name) =>
      /\.(log|ldb)$|MANIFEST/.test(name),
    )) {
      const path = join(folder, level, name);
      const bytes = readFileSync(path);
      for (let at = 0; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      writeFileSync(path, bytes);
    }
    expect((await reopened(id)).state.name).toBe("three");
  });

  it("is enough alone when journal and snapshots are gone, and the vault is filled again", async () => {
    const id = await editAndKill();
    rmSync(join(userData, "vault"), { recursive: true });
    expect((await reopened(id)).state).toEqual({ name: "three", revision: 4 });
    deleteBrowserStore(userData);
    expect((await reopened(id)).state.name).toBe("three");
  });
});

it("a snapshot that cannot be read is passed over for the one before it, with both journals", async () => {
  const first = await start();
  const id = await newEngagement(first.page, "Ferry desk");
  await editOnce(first.page, id, "one");
  await first.app.close();
  const folder = join(userData, "vault", id, "snapshots");
  const newest = readdirSync(folder).sort().at(-1) ?? "";
  expect(newest.startsWith("2-")).toBe(true);
  writeFileSync(join(folder, newest), "not a zip");
  deleteBrowserStore(userData);
  expect((await reopened(id)).state.name).toBe("one");
});
