import type { Id } from "@shared/base/ids.ts";
import { addPolicy } from "@shared/domain/policy/commands/add-policy.ts";
import { removePolicy } from "@shared/domain/policy/commands/remove-policy.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** Asks what a policy is called, adds it and opens it. */
export async function askPolicy(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { addTitle: title, addLabel: label, confirm } = messages;
  const name = (await services.dialogs.ask({ title, label, confirm }))?.trim();
  if (!name) return;
  const recordId = session.run(addPolicy, { name, kind: "policy", source: "" });
  services.editors.open({ editor: "policy", recordId });
}

/** Asks first: all its clauses and what was found in them go with it. */
export async function askRemovePolicy(services: Services, id: Id): Promise<void> {
  const session = services.session();
  const policy = session?.model.get("policy", id);
  if (!session || !policy) return;
  const yes = await services.dialogs.confirm({
    title: messages.deleteTitle(policy.name),
    text: messages.deleteText(session.model.by("clause", "policyId", id).length),
    confirm: messages.delete,
    danger: true,
  });
  if (yes) session.run(removePolicy, { id });
}
