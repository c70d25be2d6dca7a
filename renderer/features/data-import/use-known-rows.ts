import { hiddenFields } from "@shared/domain/verbatim/brought-in-again.ts";
import { findKnownRows, type KnownRows } from "@shared/domain/verbatim/known-rows.ts";
import { columnPlaces, openCollection, readableCollections } from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimMapping } from "@shared/domain/verbatim/records.ts";
import { datasetRecord, layColumns } from "@shared/interchange/sources/source-info.ts";
import type { Uses } from "@shared/interchange/sources/source-kinds.ts";
import { useMemo } from "react";
import { inSlices } from "../../platform/queries/slices.ts";
import { useVerbatims } from "../../platform/queries/use-verbatims.ts";
import type { OpenSource } from "./open-source.ts";
import { useAsked } from "./use-asked.ts";

/** The table that is not in yet, among those that are. */
const NEW = "new";
let versions = 0;

/** Which rows of comments are in already, looked for whenever the columns that tell a row are others; null for none. */
export function useKnownRows(
  source: OpenSource,
  uses: Uses,
): { readonly value: KnownRows | null; readonly current: boolean; readonly version: string } {
  const { entries, reading } = useVerbatims(source.session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version whenever a verbatim changes
  const version = useMemo(() => ++versions, [entries]);
  const { text = "", date = "", channel = "", segment = "" } = uses;
  const { pseudonymous } = source.privacy;
  const told = [text, date, channel, segment, [...source.dayOrders], [...pseudonymous], version, reading];
  const asks = source.held === undefined && text !== "" && !reading && entries.length > 0;
  const asked = useAsked(JSON.stringify(told), () =>
    asks ? compare(source, { text, date, channel, segment }) : null,
  );
  return { value: asked.value, current: asked.current && !reading, version: asked.key };

  async function compare(
    { reader, info, fileName, name }: OpenSource,
    columns: Pick<VerbatimMapping, "text" | "date" | "channel" | "segment">,
  ): Promise<KnownRows | null> {
    const mapping: VerbatimMapping = {
      ...{ id: NEW, type: "verbatimMapping", order: "", name, datasetId: NEW },
      ...{ sentiment: "", kind: "", touchPoint: "", touchPoints: [], usualKind: "comment", clients: null },
      ...columns,
    };
    const fields = { id: NEW, name, fileName, importedOn: "", purpose: "comments" as const };
    const dataset = {
      ...datasetRecord(info, layColumns(info, { dropped: new Set(), pseudonymous }), fields),
      type: "dataset" as const,
      order: "",
    };
    const places = [...new Set(Object.values(columnPlaces(mapping, dataset)))].filter((place) => place >= 0);
    const read = new Map(
      await Promise.all(
        places.map(async (index) => [index, await reader.ask("column", { index, as: "keep" })] as const),
      ),
    );
    const table = openCollection(mapping, dataset, (_, place) => read.get(place) ?? null);
    if ("why" in table) return null;
    // What the new table will hold as pseudonyms tells nothing of an earlier one, nor the other way round.
    const hidden = hiddenFields([...readableCollections(source.session.model), { mapping, dataset }]);
    return findKnownRows(entries, table, inSlices, hidden);
  }
}
