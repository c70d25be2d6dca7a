import { describe, expect, test } from "vitest";
import type { Host, SavedFile } from "../../../renderer/platform/host/host.ts";
import { Notices } from "../../../renderer/platform/services/notice-service.ts";
import { makeAndSave, saveAndTell } from "../../../renderer/platform/services/save-file.ts";

const BYTES = new Uint8Array([1]);
const file = {
  name: "map.csv",
  kind: { description: "Table", extensions: ["csv"] },
  told: (name: string) => `Saved as ${name}.`,
};

function saving(saved: SavedFile | null) {
  const notices = new Notices();
  const host = { files: { save: async () => saved } } as unknown as Host;
  const said = () =>
    notices.notices.map(({ text, actions }) => [text, ...(actions ?? []).map(({ label }) => label)]);
  return { services: { host, notices }, said };
}
const onDesktop: SavedFile = { name: "mine.csv", open: async () => {}, reveal: async () => {} };

describe("a file that is handed over", () => {
  test("is told by the name that it was given, with ways to it", async () => {
    const { services, said } = saving(onDesktop);
    await saveAndTell(services, file, BYTES);
    expect(said()).toEqual([["Saved as mine.csv.", "Open", "Show in folder"]]);
  });

  test("offers no way where there is none, as in a browser", async () => {
    const { services, said } = saving({ name: "map.csv" });
    await saveAndTell(services, file, BYTES);
    expect(said()).toEqual([["Saved as map.csv."]]);
  });

  test("is not offered to be opened when it is this program's own", async () => {
    const { services, said } = saving(onDesktop);
    await saveAndTell(services, { ...file, isOwn: true }, BYTES);
    expect(said()).toEqual([["Saved as mine.csv.", "Show in folder"]]);
  });

  test("is not talked of when nobody said where it goes", async () => {
    const { services, said } = saving(null);
    await saveAndTell(services, file, BYTES);
    expect(said()).toEqual([]);
  });

  test("whose making is cancelled is said not to be written", async () => {
    const { services, said } = saving(onDesktop);
    await makeAndSave(services, file, "Making", async () => {
      throw new DOMException("cancelled", "AbortError");
    });
    expect(said()).toEqual([["The export was stopped; nothing was written."]]);
  });

  test("whose making fails lets the failure through", async () => {
    const { services } = saving(onDesktop);
    const making = makeAndSave(services, file, "Making", async () => {
      throw new Error("disk full");
    });
    await expect(making).rejects.toThrow("disk full");
  });
});
