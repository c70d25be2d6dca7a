import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";

/** Tells clients something a week before a wave goes live; of no wave it is about the whole roll-out. */
export const addCommunication = defineCommand<{ message: string; waveId: Id | null }, Id>({
  id: "rollout.communication.add",
  args: z.object({ message: textField.min(1), waveId: idField.nullable() }),
  label: ({ message }) => `Add communication “${message.slice(0, 40)}”`,
  run: (draft, { message, waveId }) =>
    draft.create("communication", {
      waveId,
      audience: "clients",
      segmentId: draft.get("rolloutWave", waveId)?.segmentId ?? null,
      message,
      promiseIds: [],
      channel: "",
      date: "",
      daysBefore: waveId === null ? null : 7,
      owner: "",
      state: "planned",
      feedback: "",
      order: orderAfterLast(draft.all("communication")),
    }).id,
});
