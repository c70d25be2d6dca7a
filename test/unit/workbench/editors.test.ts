import { beforeEach, describe, expect, test } from "vitest";
import { Editors } from "../../../renderer/platform/services/editor-service.ts";
import type { ContextService } from "../../../renderer/platform/services/services.ts";

let editors: Editors;
beforeEach(() => {
  editors = new Editors({ set: () => undefined } as unknown as ContextService);
});
const open = (...ids: string[]) => {
  for (const recordId of ids) editors.open({ editor: "blueprint", recordId });
};
const tabs = () => editors.layout.groups.map(({ tabs }) => tabs.map((tab) => tab.recordId));
const front = () => editors.active()?.recordId;
const thereAre = (...ids: string[]) => editors.followRecords((tab) => ids.includes(tab.recordId ?? ""));

describe("a tab whose record is gone", () => {
  test("closes, and is in front again when redo brings its record back", () => {
    open("a", "new");
    thereAre("a");
    expect([tabs(), front()]).toEqual([[["a"]], "a"]);
    thereAre("a", "new");
    expect([tabs(), front()]).toEqual([[["a", "new"]], "new"]);
  });

  test("comes back alone when it was the only one", () => {
    open("new");
    thereAre();
    expect(front()).toBeUndefined();
    thereAre("new");
    expect([tabs(), front()]).toEqual([[["new"]], "new"]);
  });

  test("comes back behind the others when it was behind", () => {
    open("a", "b");
    thereAre("b");
    thereAre("a", "b");
    expect([tabs(), front()]).toEqual([[["a", "b"]], "b"]);
  });

  test("whose group has closed comes back in the one that is left", () => {
    open("a");
    editors.open({ editor: "blueprint", recordId: "new" }, { beside: true });
    thereAre("a");
    expect(tabs()).toEqual([["a"]]);
    thereAre("a", "new");
    expect([tabs(), front()]).toEqual([[["a", "new"]], "new"]);
  });

  test("is not opened twice, nor in another engagement", () => {
    open("a", "new");
    thereAre("a");
    open("new");
    thereAre("a", "new");
    expect(tabs()).toEqual([["a", "new"]]);
    thereAre("a");
    editors.forgetGone();
    thereAre("a", "new");
    expect(tabs()).toEqual([["a"]]);
  });

  test("that was closed by hand stays closed", () => {
    open("a", "new");
    editors.closeActive();
    thereAre("a");
    thereAre("a", "new");
    expect(tabs()).toEqual([["a"]]);
  });
});
