/** What drives the page to a screen: commands by their ids, and keys and presses as a person gives them. */
export function makeHand(page, url) {
  let known = {};
  const inPage = (work, args) => page.evaluate(work, args);
  const hand = {
    page,
    know: (engagements) => {
      known = engagements;
    },
    /** A page as if it were opened for the first time, with the engagement of that name open. */
    async begin(engagement, theme) {
      if (page.url() === "about:blank") await page.goto(url);
      await inPage((wish) => {
        localStorage.clear();
        sessionStorage.clear();
        localStorage.setItem("frontstage.settings", JSON.stringify({ "workbench.theme": wish }));
      }, theme);
      await page.reload();
      await page.waitForFunction(() => window.__frontstage && document.querySelector(".workbench"));
      if (engagement === null || engagement === undefined) return;
      await inPage((id) => window.__frontstage.services.openEngagement(id), known[engagement]);
      await page.waitForFunction(() => document.querySelector(".activity:nth-child(2)"));
    },
    run: (id, args) =>
      inPage(([id, args]) => window.__frontstage.services.commands.run(id, args), [id, args]),
    /** Starts a command that waits for an answer. */
    start: (id, args) =>
      inPage(
        ([id, args]) => {
          void window.__frontstage.services.commands.run(id, args);
        },
        [id, args],
      ),
    open: (input, options) =>
      inPage(
        ([input, options]) => window.__frontstage.services.editors.open(input, options),
        [input, options],
      ),
    select: (...ids) => inPage((ids) => window.__frontstage.services.selection.set(ids), ids),
    /** Ids of the records of a type, in their order. */
    ids: (type) =>
      inPage((type) => {
        const { model } = window.__frontstage.services.session();
        return model
          .all(type)
          .sort((a, b) => (a.order < b.order ? -1 : 1))
          .map((record) => record.id);
      }, type),
    /** The id of the first record of a type whose field has this in it. */
    find: (type, field, words) =>
      inPage(
        ([type, field, words]) => {
          const { model } = window.__frontstage.services.session();
          const found = model.all(type).find((record) => String(record[field]).includes(words));
          if (!found) throw new Error(`no ${type} with ${field} ${words}`);
          return found.id;
        },
        [type, field, words],
      ),
    view: (id) => hand.run("workbench.view.show", id),
    panel: (id) => hand.run("workbench.panel.show", id),
    async type(text) {
      await page.keyboard.type(text);
    },
    press: (key) => page.keyboard.press(key),
    /** The first one in sight: editors behind the active tab keep theirs. */
    at: (selector) => page.locator(selector).filter({ visible: true }).first(),
    see: (selector) => hand.at(selector).waitFor(),
    click: (selector) => hand.at(selector).click(),
    button: (name) => page.getByRole("button", { name }).first().click(),
    async setTheme(theme) {
      await inPage((wish) => window.__frontstage.services.settings.set("workbench.theme", wish), theme);
      await page.waitForFunction((wish) => document.documentElement.dataset.theme === wish, theme);
    },
    /** Until nothing loads, moves or turns. */
    async settle() {
      const loading = ".spinner, .notice progress, .side-body:empty, .panel-body:empty, .editor-body:empty";
      // Editors behind the active tab load when they are looked at.
      await page.waitForFunction(
        (loading) => ![...document.querySelectorAll(loading)].some((part) => part.checkVisibility()),
        loading,
      );
      await inPage(async () => {
        await document.fonts.ready;
        const ends = (animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime ?? 0);
        await Promise.allSettled(
          document
            .getAnimations()
            .filter(ends)
            .map((animation) => animation.finished),
        );
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      });
    },
  };
  return hand;
}

/** Takes back what a screen changed in its engagement, so that the next one finds it as it was. */
export const goBack = (page) =>
  page
    .evaluate(async () => {
      const session = window.__frontstage?.services.session();
      if (!session) return;
      while (session.undoStack.length > 0 && session.undo()) {}
      await session.flush();
    })
    .catch(() => undefined);
