import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import type { Flow } from "../../blueprint/records.ts";
import { defineCommand } from "../../core/command.ts";
import { idField, shareField } from "../../core/fields.ts";

/** Which share of single segments goes this way; who is not named goes as the flow says for all. */
export const setFlowShares = defineCommand<{ flowId: Id; shares: Flow["shares"] }, void>({
  id: "simulation.flow.set-shares",
  args: z.strictObject({
    flowId: idField,
    shares: z.array(z.strictObject({ segmentId: idField, probability: shareField })),
  }),
  label: () => "Change the shares of segments",
  mergeKey: ({ flowId }) => `flow ${flowId} shares`,
  run: (draft, { flowId, shares }) => {
    const last = new Map(shares.map((share) => [share.segmentId, share]));
    draft.update("flow", flowId, { shares: [...last.values()] });
  },
});
