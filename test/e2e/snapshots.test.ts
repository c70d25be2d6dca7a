import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desktop, makeUserData, removeFolder, startDesktop } from "./desktop.ts";
import { newEngagement } from "./desktop-edits.ts";

/** Bytes are in no journal: a commit that names a picture is on the disk only with the snapshot that follows it. */

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
  create(type: "asset", fields: object): { id: string };
  update(type: "engagement", id: string, fields: object): void;
}
interface Reached {
  __frontstage: {
    services: {
      store: { snapshots(id: string): Promise<{ revision: number }[]> };
      session(): {
        readonly revision: number;
        flush(): Promise<void>;
        undo(): object | null;
        commit(options: { label: string }, change: (draft: Draft) => void): void;
        writeAsset(id: string, bytes: Uint8Array): Promise<void>;
      };
    };
  };
}

/** The revision that is in the newest snapshot, and the session's own, after what was done. */
const after = (id: string, doing: "edit while a picture is written" | "undo a removal long ago") =>
  desktop.page.evaluate(
    async ({ id, doing }) => {
      const { services } = (window as never as Reached).__frontstage;
      const session = services.session();
      const change = (fields: object) =>
        session.commit({ label: "edit" }, (draft) => draft.update("engagement", id, fields));
      const name = (logo: string) =>
        session.commit({ label: "logo" }, (draft) => {
          const fields = {
            name: "logo.png",
            mediaType: "image/png",
            size: 3_000_000,
            sha256: "0".repeat(64),
          };
          draft.create("asset", { id: logo, ...fields });
          draft.update("engagement", id, { clientLogoId: logo });
        });
      const newest = async () =>
        Math.max(...(await services.store.snapshots(id)).map(({ revision }) => revision));
      if (doing === "edit while a picture is written") {
        const written = session.writeAsset("logo", new Uint8Array(3_000_000));
        change({ name: "meanwhile" });
        await session.flush();
        await written;
        name("logo");
      } else {
        const before = session.revision;
        change({ clientLogoId: null });
        // As many commits as it takes until a snapshot without the picture is the newest.
        while ((await newest()) <= before) {
          change({ name: `edit ${session.revision}` });
          await session.flush();
        }
        for (let left = session.revision - before; left > 0; left--) session.undo();
      }
      await session.flush();
      return { revision: session.revision, snapshot: await newest() };
    },
    { id, doing },
  );

it("a picture is in a snapshot with the commit that names it, also when there was an edit while it was written, and when undo brings it back", async () => {
  const id = await newEngagement(desktop.page, "Ferry desk");
  const named = await after(id, "edit while a picture is written");
  expect(named.snapshot).toBe(named.revision);
  const broughtBack = await after(id, "undo a removal long ago");
  expect(broughtBack.revision).toBeGreaterThan(named.revision + 200);
  expect(broughtBack.snapshot).toBe(broughtBack.revision);
});
