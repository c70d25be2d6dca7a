import { blankScreens } from "./list/blank.mjs";
import { blueprintScreens } from "./list/blueprint.mjs";
import { eventLogScreens } from "./list/event-log.mjs";
import { fullScreens } from "./list/full.mjs";
import { journeyMapScreens } from "./list/journey-map.mjs";
import { mapExchangeScreens } from "./list/map-exchange.mjs";
import { measureScreens } from "./list/measure.mjs";
import { measuresScreens } from "./list/measures.mjs";
import { pictureExportScreens } from "./list/picture-export.mjs";
import { policyScreens } from "./list/policies.mjs";
import { problemScreens } from "./list/problems.mjs";
import { recoveryScreens } from "./list/recovery.mjs";
import { redesignScreens } from "./list/redesign.mjs";
import { remarkScreens } from "./list/remarks.mjs";
import { reportScreens } from "./list/report.mjs";
import { rolloutScreens } from "./list/rollout.mjs";
import { scoreSheetScreens } from "./list/score-sheets.mjs";
import { shellScreens } from "./list/shell.mjs";
import { standardScreens } from "./list/standards.mjs";
import { strategyScreens } from "./list/strategy.mjs";
import { verbatimScreens } from "./list/verbatims.mjs";
import { welcomeFilled, welcomeScreens } from "./list/welcome.mjs";
import { workshopScreens } from "./list/workshop.mjs";

/** Every screen: those of a program that holds nothing yet, and those of one that holds the seeded engagements. */
export const listScreens = () => ({
  empty: welcomeScreens,
  filled: async (hand) => {
    await hand.begin("sample", "light");
    const { views, editors } = await hand.page.evaluate(() => {
      const { registry } = window.__frontstage.services;
      const views = [...registry.views.values()].map(({ id, place, needsEngagement }) => ({
        id,
        place,
        needsEngagement,
      }));
      return { views, editors: [...registry.editors.keys()] };
    });
    const screens = [
      ...welcomeFilled,
      ...blankScreens,
      ...blueprintScreens,
      ...journeyMapScreens,
      ...eventLogScreens,
      ...mapExchangeScreens,
      ...measureScreens,
      ...measuresScreens,
      ...pictureExportScreens,
      ...policyScreens,
      ...problemScreens,
      ...standardScreens,
      ...recoveryScreens,
      ...redesignScreens,
      ...rolloutScreens,
      ...remarkScreens,
      ...reportScreens,
      ...scoreSheetScreens,
      ...shellScreens,
      ...strategyScreens,
      ...verbatimScreens,
      ...workshopScreens,
      ...fullScreens,
      ...viewScreens(views),
    ];
    const shown = new Set([...welcomeScreens, ...screens].flatMap((screen) => screen.editors ?? []));
    return { screens, missing: editors.filter((id) => !shown.has(id)).map((id) => `the editor ${id}`) };
  },
});

/** Every registered side-bar view and panel tab gets its pictures without being listed: blank, and with the sample. */
const viewScreens = (views) =>
  ["blank", "sample"].flatMap((engagement) =>
    views
      .filter(({ place }) => place === "sidebar" || place === "panel")
      .map(({ id, place }) => ({
        name: `${engagement}-${place === "panel" ? "panel" : "side"}-${id}`,
        engagement,
        show: async (hand) => {
          if (place === "panel") await hand.panel(id);
          else await hand.view(id);
          await hand.see(place === "panel" ? ".panel-body > *" : ".side-body > *");
        },
      })),
  );
