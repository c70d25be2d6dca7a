import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSnapshots } from "../../../electron/services/rolling.ts";
import { Vault } from "../../../electron/services/vault.ts";

let folder: string;
let vault: Vault;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-vault-"));
  vault = new Vault(folder, join(folder, "..", "no-store"));
});
afterEach(async () => {
  await vault.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (...values: number[]) => new Uint8Array(values);

describe("vault", () => {
  it("acknowledges many appends at once and keeps their order", async () => {
    const all = Array.from({ length: 200 }, (_, index) => index + 1);
    await Promise.all(all.map((revision) => vault.append("one", revision, `p${revision}`)));
    const { entries } = await new Vault(folder, join(folder, "..", "no-store")).readJournal("one");
    expect(entries.map(({ revision }) => revision)).toEqual(all);
  });

  it("keeps the newest snapshot alone when something is erased for good", async () => {
    for (const revision of [3, 9, 7]) await vault.writeSnapshot("one", revision, bytes(revision));
    await vault.setAside("one");
    await vault.keepNewest("one");
    expect((await vault.listSnapshots("one")).map(({ revision }) => revision)).toEqual([9]);
    expect(readdirSync(join(folder, "one"))).not.toContain("set-aside");
  });

  it("lists, reads and removes snapshots, and leaves no temporary file", async () => {
    await vault.writeSnapshot("one", 3, bytes(1, 2, 3));
    const [snapshot] = await vault.listSnapshots("one");
    expect(snapshot).toMatchObject({ revision: 3, bytes: 3 });
    expect(await vault.readSnapshot("one", snapshot?.id ?? "")).toEqual(bytes(1, 2, 3));
    expect(readdirSync(join(folder, "one", "snapshots"))).toHaveLength(1);
    expect(await vault.list()).toEqual(["one"]);
    await vault.remove("one");
    expect(await vault.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps engagements apart", async () => {
    await vault.append("one", 1, "a");
    await vault.append("two", 2, "b");
    expect((await vault.readJournal("one")).entries).toEqual([{ revision: 1, payload: "a" }]);
    expect((await vault.readJournal("two")).entries).toEqual([{ revision: 2, payload: "b" }]);
  });

  it("takes an engagement again after it was removed", async () => {
    await vault.append("one", 1, "a");
    await vault.remove("one");
    await vault.append("one", 2, "b");
    expect((await vault.readJournal("one")).entries).toEqual([{ revision: 2, payload: "b" }]);
  });

  it("rolls ten snapshots of one hour", async () => {
    for (let revision = 1; revision <= 14; revision++) await vault.writeSnapshot("one", revision, bytes(0));
    const kept = (await vault.listSnapshots("one")).map(({ revision }) => revision);
    expect(Math.min(...kept)).toBe(5);
    expect(kept).toHaveLength(10);
  });
});

describe("rolling rule", () => {
  const HOUR = 3_600_000;
  const now = 2_000 * 24 * HOUR + 30 * 60_000;
  const every = (step: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      at: now - index * step,
      revision: count - index,
    }));

  it("keeps the last ten, then one an hour for a day and one a day for a month", () => {
    const kept = keptSnapshots(every(HOUR / 2, 2 * 24 * 60), now);
    expect([...Array(10).keys()].every((index) => kept.has(`s${index}`))).toBe(true);
    const ages = every(HOUR / 2, 2 * 24 * 60)
      .filter(({ id }) => kept.has(id))
      .map(({ at }) => (now - at) / HOUR);
    expect(ages.filter((age) => age < 24).length).toBeGreaterThanOrEqual(24);
    expect(ages.filter((age) => age < 24).length).toBeLessThanOrEqual(24 + 10);
    expect(ages.filter((age) => age >= 24).length).toBeGreaterThanOrEqual(29);
    expect(Math.max(...ages)).toBeLessThan(31 * 24);
  });

  it("thins those of a clock that was set back as well", () => {
    const count = 500;
    const ahead = every(HOUR, count).map((snapshot) => ({ ...snapshot, at: snapshot.at + count * HOUR }));
    const kept = keptSnapshots(ahead, now);
    expect(kept.size).toBeLessThanOrEqual(10 + 24 + 31);
    expect([...Array(10).keys()].every((index) => kept.has(`s${index}`))).toBe(true);
  });

  it("never drops the last ten, however old they are", () => {
    const old = every(HOUR, 10).map((snapshot) => ({ ...snapshot, at: snapshot.at - 400 * 24 * HOUR }));
    expect(keptSnapshots(old, now).size).toBe(10);
  });
});
