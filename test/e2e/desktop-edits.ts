import type { Page } from "playwright-core";

/** The few services that a test reaches through FRONTSTAGE_TEST. */
interface Reached {
  __frontstage: {
    services: {
      openEngagement(id: string): Promise<void>;
      store: {
        create(name: string): Promise<string>;
        list(): Promise<{ id: string; name: string }[]>;
      };
      session(): {
        revision: number;
        model: { get(type: string, id: string): { name: string } | undefined };
        flush(): Promise<void>;
        commit(
          options: { label: string },
          change: (draft: { update(type: string, id: string, fields: object): void }) => void,
        ): void;
      } | null;
    };
  };
}

export const newEngagement = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (name) => {
    const { services } = (window as never as Reached).__frontstage;
    const id = await services.store.create(name);
    await services.openEngagement(id);
    return id;
  }, name);

/** Every engagement that the list shows, by id. */
export const names = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const list = await (window as never as Reached).__frontstage.services.store.list();
    return Object.fromEntries(list.map(({ id, name }) => [id, name]));
  });

export const openEngagement = (page: Page, id: string): Promise<void> =>
  page.evaluate((id) => (window as never as Reached).__frontstage.services.openEngagement(id), id);

/** The engagement's name now, and how many commits made it what it is. */
export const shownState = (page: Page, id: string): Promise<{ name: string; revision: number }> =>
  page.evaluate((id) => {
    const session = (window as never as Reached).__frontstage.services.session();
    return { name: session?.model.get("engagement", id)?.name ?? "", revision: session?.revision ?? 0 };
  }, id);

/**
 * Renames the engagement again and again: `edit N`. Every number that the program called saved is reported through
 * `acknowledged`, which lives outside of the program and outlives its end.
 */
export async function startEdits(
  page: Page,
  id: string,
  first: number,
  acknowledged: (edit: number) => void,
): Promise<void> {
  await page.exposeFunction("acknowledged", acknowledged);
  await page.evaluate(
    ({ id, first }) => {
      const session = (window as never as Reached).__frontstage.services.session();
      const report = (window as never as { acknowledged(edit: number): Promise<void> }).acknowledged;
      if (!session) throw new Error("no engagement is open");
      const run = async () => {
        for (let edit = first; ; edit++) {
          session.commit({ label: `edit ${edit}` }, (draft) =>
            draft.update("engagement", id, { name: `edit ${edit}` }),
          );
          await session.flush();
          void report(edit);
        }
      };
      void run();
    },
    { id, first },
  );
}

/** One edit, on the disk when this resolves. */
export const editOnce = (page: Page, id: string, name: string): Promise<void> =>
  page.evaluate(
    async ({ id, name }) => {
      const session = (window as never as Reached).__frontstage.services.session();
      session?.commit({ label: name }, (draft) => draft.update("engagement", id, { name }));
      await session?.flush();
    },
    { id, name },
  );
