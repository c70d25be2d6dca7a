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
