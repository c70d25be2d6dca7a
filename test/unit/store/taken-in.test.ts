import { takenIn } from "@renderer/platform/store/taken-in.ts";
import { engagementOf } from "@shared/domain/core/contents.ts";
import { renamed } from "@shared/domain/core/references.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { CALLS } from "@shared/ipc/contract.ts";
import { describe, expect, test } from "vitest";

const sample = areaNewspaperSample();
const { id: own } = engagementOf(sample.records);

describe("contents taken into the store", () => {
  test("keep their id where it is free, else they get a new one", () => {
    expect(takenIn(sample, true).id).toBe(own);
    const { id, contents } = takenIn(sample, false);
    expect(id).not.toBe(own);
    expect(engagementOf(contents.records).id).toBe(id);
  });
  test("get an id that the vault of the desktop takes", () => {
    const records = sample.records.map((record) =>
      record.id === own ? { ...record, id: "client.2026:x" } : record,
    );
    const { id } = takenIn({ ...sample, records }, true);
    const { request } = CALLS["vault.append"];
    expect(request.safeParse({ engagementId: id, revision: 1, payload: "" }).success).toBe(true);
  });
  test("take along under a new id what points at the engagement, also from inside a list", () => {
    const records = sample.records.map((record) =>
      record.type === "link" ? { ...record, targetId: own } : record,
    );
    const { id, contents } = takenIn({ ...sample, records }, false);
    const links = contents.records.filter((record) => record.type === "link");
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ targetId }) => targetId === id)).toBe(true);
    const inside = { id: "a", type: "link", parts: [{ pictureIds: ["old", "other"] }] };
    expect(renamed([inside as never], "old", "new")).toEqual([
      { ...inside, parts: [{ pictureIds: ["new", "other"] }] },
    ]);
  });
  test("are refused when one of them points at nothing", () => {
    const records = sample.records.filter((record) => record.type !== "lane");
    expect(() => takenIn({ ...sample, records }, true)).toThrow(/that is not there/);
  });
  test("begin a count of their own, wherever the file's has come to", () => {
    const { revision, contents } = takenIn({ ...sample, revision: Number.MAX_SAFE_INTEGER }, true);
    expect(revision).toBe(1);
    expect(contents.revision).toBe(1);
  });
});
