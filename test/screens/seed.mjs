import { fullEngagement } from "./full-engagement.mjs";

/** The engagements that the screens show, made in the open program: ids by the names that the screens use. */
export async function seed(page) {
  await page.evaluate(async () => {
    const { services } = window.__frontstage;
    await services.commands.run("engagement.sample.open");
  });
  const sample = await page.evaluate(() => window.__frontstage.services.session().engagementId);
  const make = (name, { records, columns = {} }) =>
    page.evaluate(
      async ([name, records, columns]) => {
        const { services } = window.__frontstage;
        const id = await services.store.create(name);
        await services.openEngagement(id);
        const session = services.session();
        for (const [dataset, cells] of Object.entries(columns)) {
          const columns = cells.map(({ numbers, dictionary }) => ({
            values: dictionary ? Uint32Array.from(numbers) : Float64Array.from(numbers),
            dictionary: dictionary ?? null,
          }));
          await session.writeColumns(dataset, columns);
        }
        session.commit({ label: "Fill" }, (draft) => {
          for (const { type, ...fields } of records) draft.create(type, fields);
        });
        await session.flush();
        await services.closeEngagement();
        return id;
      },
      [name, records, columns],
    );
  const blank = await make("Municipal library", { records: [] });
  const started = await make("Harbour ferry", { records: blankMap() });
  const full = await make("Kundenerlebnis der Bundesversicherungsanstalt", fullEngagement());
  return { sample, blank, started, full };
}

/** A journey whose blueprint has its lanes and no step yet. */
function blankMap() {
  const bands = ["evidence", "client", "frontstage", "backstage", "support"];
  const names = ["Evidence", "Client", "Frontstage", "Backstage", "Support"];
  return [
    {
      ...{ type: "journey", id: "ferry", name: "Cross the harbour", description: "" },
      ...{ hiddenRows: [], favouredToBeId: null, favourReason: "", order: "a0" },
    },
    {
      type: "blueprint",
      id: "ferry-map",
      journeyId: "ferry",
      name: "As is",
      kind: "as-is",
      branchedFromId: null,
      parentStepId: null,
      order: "a0",
    },
    ...bands.map((band, index) => ({
      type: "lane",
      id: `ferry-${band}`,
      blueprintId: "ferry-map",
      band,
      name: names[index],
      subtitle: "",
      order: `a${index}`,
      originId: null,
    })),
    {
      type: "stage",
      id: "ferry-stage",
      blueprintId: "ferry-map",
      name: "Stage 1",
      columns: 1,
      order: "a0",
      originId: null,
    },
  ];
}
