import { orderAfterLast } from "@shared/base/order.ts";
import { defineCommand } from "../../core/command.ts";
import { givenFields, verbatimPatchField } from "../verbatim-fields.ts";

/** Writes down by hand what a client said. */
export const addVerbatim = defineCommand({
  id: "verbatim.verbatim.add",
  args: verbatimPatchField,
  label: () => "Add a verbatim",
  run: (draft, fields) =>
    draft.create("verbatim", {
      datasetId: null,
      row: null,
      text: "",
      date: "",
      channel: "",
      segment: "",
      kind: "comment",
      touchPointId: null,
      tags: [],
      sentiment: null,
      incident: null,
      pinned: false,
      triaged: true,
      order: orderAfterLast(draft.all("verbatim")),
      ...givenFields(fields),
    }).id,
});
