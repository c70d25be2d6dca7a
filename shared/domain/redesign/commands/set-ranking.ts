import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { rankingOf } from "../ranking/rank.ts";
import { RANKINGS, type RankingMethod } from "../records.ts";

/** How opportunities are ranked; the own formula stays while another method is chosen. */
export const setRanking = defineCommand<{ method: RankingMethod; formula?: string | undefined }, void>({
  id: "redesign.ranking.set",
  args: z.object({ method: z.enum(RANKINGS), formula: lineField.optional() }),
  label: () => "Choose the ranking",
  mergeKey: ({ formula }) => (formula === undefined ? undefined : "ranking formula"),
  run: (draft, { method, formula }) => {
    const held = rankingOf(draft);
    if (held) draft.update("ranking", held.id, { method, ...(formula !== undefined && { formula }) });
    else draft.create("ranking", { method, formula: formula ?? "" });
  },
});
