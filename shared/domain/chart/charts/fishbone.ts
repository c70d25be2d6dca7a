import { fishboneContent } from "../../cause/fishbone/content.ts";
import { defineChart } from "../chart-kind.ts";

/** Why an opportunity hurts, as a fishbone with its outline behind it. */
export const fishboneChart = defineChart({
  measure: "causes",
  args: ({ opportunityId }) => ({ opportunityId: String(opportunityId ?? "") }),
  content: (parts, { model, choices }) =>
    parts === null ? null : fishboneContent(model, String(choices.opportunityId ?? "")),
});
