import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSample, run, type ServedPage, servePage } from "./served-page.ts";

/** What a browser's store may hold that this version did not write, or did not write whole. */

let served: ServedPage;
let page: Page;
beforeEach(async () => {
  served = await servePage();
  page = served.page;
  await openSample(page);
  await page.waitForSelector("[data-testid=save-state][data-state=saved]");
});
afterEach(() => served.close());

interface Contents {
  readonly revision: number;
  readonly records: readonly object[];
}
interface Reached {
  __frontstage: {
    services: {
      openEngagement(id: string): Promise<void>;
      closeEngagement(): Promise<void>;
      session(): { commit(options: object, change: (draft: object) => void): void } | null;
      store: {
        list(): Promise<{ id: string; recordCount: number }[]>;
        read(id: string): Promise<Contents>;
        import(contents: Contents, options?: { asCopy: boolean }): Promise<string>;
      };
    };
  };
}

const SAMPLE = "sample-area-newspaper";

/** Changes the store from a page of the same origin that runs none of the program. */
async function meddle(change: { schema?: [type: string, number: number]; lose?: string[] }): Promise<void> {
  const other = await served.context.newPage();
  await other.route("**/bystander", (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
  await other.goto(new URL("/bystander", served.url).href);
  await other.evaluate(
    ({ schema, lose, id }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("frontstage");
        opening.onsuccess = () => {
          const work = opening.result.transaction(["engagements", "records"], "readwrite");
          const engagements = work.objectStore("engagements");
          const asked = engagements.get(id);
          asked.onsuccess = () => {
            const row = asked.result as { schema: Record<string, number> };
            if (schema) row.schema[schema[0]] = schema[1];
            engagements.put(row);
          };
          for (const record of lose ?? []) work.objectStore("records").delete([id, record]);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
    { ...change, id: SAMPLE },
  );
  await other.close();
}

const close = () => page.evaluate(() => (window as never as Reached).__frontstage.services.closeEngagement());
const open = () =>
  page.evaluate(
    (id) =>
      (window as never as Reached).__frontstage.services.openEngagement(id).then(
        () => "opened",
        (error: Error) => error.message,
      ),
    SAMPLE,
  );
const recordCount = () =>
  page.evaluate(async (id) => {
    const list = await (window as never as Reached).__frontstage.services.store.list();
    return list.find((entry) => entry.id === id)?.recordCount;
  }, SAMPLE);

describe("an engagement of a newer version", () => {
  test("is shown read-only with a clear message, and can neither be changed nor copied", async () => {
    await close();
    await meddle({ schema: ["step", 99] });
    expect(await open()).toBe("opened");
    const banner = await page.getByTestId("read-only").textContent();
    expect(banner).toMatch(/last saved by a newer Frontstage.*read-only.*Update to edit it/);
    await page.getByRole("treeitem", { name: /^As is .*33 steps/ }).waitFor();
    const outcome = await page.evaluate(async (id) => {
      const { services } = (window as never as Reached).__frontstage;
      const failure = (work: () => unknown) =>
        Promise.resolve()
          .then(work)
          .then(
            () => "done",
            (error: Error) => error.message,
          );
      return {
        changed: await failure(() => services.session()?.commit({ label: "x" }, () => undefined)),
        copied: await failure(() => services.store.read(id)),
      };
    }, SAMPLE);
    expect(outcome.changed).toMatch(/newer Frontstage/);
    expect(outcome.copied).toMatch(/would not be whole/);
  });

  test("with a kind of record that this version does not know is shown without it", async () => {
    await close();
    await meddle({ schema: ["hologram", 1] });
    expect(await open()).toBe("opened");
    await page.getByTestId("read-only").waitFor();
  });
});

test("one that cannot be brought to this version is left as it is, and held by nobody", async () => {
  await close();
  await meddle({ schema: ["step", 0] });
  expect(await open()).toMatch(
    /could not be brought to this version, and nothing was changed: Schema 0 of a step/,
  );
  await meddle({ schema: ["step", 1] });
  expect(await open()).toBe("opened");
  expect(await page.getByTestId("read-only").count()).toBe(0);
});

test("rows lost without a word are noticed; what is left is shown, holds together, and is said to be less", async () => {
  const before = await recordCount();
  await close();
  await meddle({ lose: ["booking.client", "booking.book", "segment.agency"] });
  expect(await open()).toBe("opened");
  const notice = page.locator(".notice[data-kind=warning]");
  expect(await notice.textContent()).toMatch(
    /no snapshot to rebuild it from.*\d+ records could not be recovered/,
  );
  const after = (await recordCount()) ?? 0;
  expect(after).toBeLessThan((before ?? 0) - 3);
  await run(page, "workbench.view.show", "journey");
  await page.getByRole("treeitem", { name: /^Refund request/ }).waitFor();
  await close();
  expect(await open()).toBe("opened");
});

test("a copy is the same engagement, and counts its commits from one", async () => {
  await page.evaluate((id) => {
    const session = (window as never as Reached).__frontstage.services.session();
    for (const name of ["one", "two", "three"]) {
      session?.commit({ label: name }, (draft) =>
        (draft as { update(type: string, id: string, fields: object): void }).update("engagement", id, {
          name,
        }),
      );
    }
  }, SAMPLE);
  await page.waitForSelector("[data-testid=save-state][data-state=saved]");
  const both = await page.evaluate(async (id) => {
    const { store } = (window as never as Reached).__frontstage.services;
    const original = await store.read(id);
    const copy = await store.read(await store.import(original, { asCopy: true }));
    const shape = ({ revision, records }: Contents) => ({
      revision,
      records: records
        .map((record) =>
          JSON.stringify({
            ...record,
            id: "type" in record && record.type === "engagement" ? "" : (record as { id: string }).id,
          }),
        )
        .sort(),
    });
    return { original: shape(original), copy: shape(copy) };
  }, SAMPLE);
  expect(both.original.revision).toBeGreaterThan(3);
  expect(both.copy).toEqual({ ...both.original, revision: 1 });
});
