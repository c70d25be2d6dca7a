import { fileURLToPath } from "node:url";

/** Reference diagrams of the BPMN exchange group and lists of steps, where they lie. */
const diagram = (name) =>
  fileURLToPath(new URL(`../../../../shared/data/bpmn/${name}.bpmn`, import.meta.url));
const table = (name) => fileURLToPath(new URL(`../../fixtures/maps/${name}`, import.meta.url));

async function chooseFile(hand, file) {
  await hand.open({ editor: "map-import" });
  await hand.see(".exchange-start");
  const [chooser] = await Promise.all([
    hand.page.waitForEvent("filechooser"),
    hand.click(".exchange-start button"),
  ]);
  await chooser.setFiles(file);
  await hand.see(".exchange-page, .exchange-refused");
}

/** Maps of other programs on their way in. */
export const mapExchangeScreens = [
  {
    name: "map-import-empty",
    engagement: "blank",
    show: async (hand) => {
      await hand.open({ editor: "map-import" });
      await hand.see(".exchange-start");
    },
  },
  {
    name: "map-import-bpmn",
    engagement: "blank",
    editors: ["map-import"],
    contrast: true,
    show: (hand) => chooseFile(hand, diagram("C.1.0")),
  },
  {
    name: "map-import-bpmn-wide",
    engagement: "sample",
    show: (hand) => chooseFile(hand, diagram("C.5.0")),
  },
  {
    name: "map-import-list",
    engagement: "blank",
    show: (hand) => chooseFile(hand, table("service-steps.csv")),
  },
  {
    name: "map-import-refused",
    engagement: "blank",
    show: (hand) => chooseFile(hand, table("entities.bpmn")),
  },
];
