import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Journal } from "../../../electron/services/journal.ts";
import { decodeEntries, encodeEntry } from "../../../electron/services/journal-format.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (revision: number) => ({ revision, payload: JSON.stringify({ note: `é ${revision}` }) });
const revisions = async () => (await new Journal(folder).read()).entries.map(({ revision }) => revision);

async function write(count: number): Promise<string> {
  const journal = new Journal(folder);
  for (let revision = 1; revision <= count; revision++) await journal.append([entry(revision)]);
  await journal.close();
  return join(folder, "journal.log");
}

describe("journal", () => {
  it("gives back what was appended, in order", async () => {
    await write(5);
    const { entries, torn } = await new Journal(folder).read();
    expect(entries).toEqual([1, 2, 3, 4, 5].map(entry));
    expect(torn).toBe(false);
  });

  it("cut at every byte of its last three records keeps every whole record before the cut, and can go on", async () => {
    const path = await write(6);
    const copy = join(folder, "copy");
    copyFileSync(path, copy);
    const size = readFileSync(path).length;
    const lengths = [1, 2, 3, 4, 5, 6].map((revision) => encodeEntry(entry(revision)).length);
    const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((a, b) => a + b, 0));
    for (let cut = ends[2] ?? 0; cut < size; cut++) {
      copyFileSync(copy, path);
      truncateSync(path, cut);
      const whole = ends.filter((end) => end <= cut).length;
      const read = await new Journal(folder).read();
      expect(read.entries).toEqual([1, 2, 3, 4, 5, 6].slice(0, whole).map(entry));
      expect(read.torn).toBe(!ends.includes(cut));
      const journal = new Journal(folder);
      await journal.append([entry(100)]);
      await journal.close();
      expect((await new Journal(folder).read()).entries.at(-1)).toEqual(entry(100));
      expect(await revisions()).toHaveLength(whole + 1);
    }
  });

  it("with any one byte flipped never gives an entry that was not written", async () => {
    const path = await write(4);
    const good = readFileSync(path);
    for (let at = 0; at < good.length; at++) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 0x41;
      const { entries, good: kept } = decodeEntries(bad);
      expect(entries).toEqual([1, 2, 3, 4].slice(0, entries.length).map(entry));
      expect(kept).toBeLessThanOrEqual(at);
    }
    writeFileSync(path, good);
  });

  it("whose file was deleted while it was open goes on in a new one", async () => {
    const journal = new Journal(folder);
    await journal.append([entry(1)]);
    rmSync(join(folder, "journal.log"));
    await journal.append([entry(2)]);
    await journal.close();
    expect(await revisions()).toEqual([2]);
  });

  it("keeps what is later than the snapshot, and the generation before it", async () => {
    const journal = new Journal(folder);
    for (const revision of [1, 2, 3, 4]) await journal.append([entry(revision)]);
    await journal.startAnew(3);
    await journal.append([entry(5)]);
    await journal.close();
    expect(await revisions()).toEqual([1, 2, 3, 4, 5]);
    expect(decodeEntries(readFileSync(join(folder, "journal.log"))).entries).toEqual([entry(4), entry(5)]);
  });

  it("that was written by a snapshot of an earlier revision loses nothing", async () => {
    const journal = new Journal(folder);
    for (const revision of [7, 8]) await journal.append([entry(revision)]);
    await journal.startAnew(1);
    await journal.startAnew(8);
    await journal.close();
    expect(await revisions()).toEqual([7, 8]);
  });
});
