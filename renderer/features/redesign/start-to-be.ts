import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { topBlueprints } from "@shared/domain/blueprint/levels.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { meantToBe } from "@shared/domain/redesign/favoured.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** The blueprint that a menu, a palette or an editor title means; else the one on the screen, else the first as-is. */
export function meantBlueprint(services: Services, model: ReadModel, args: unknown): Blueprint | undefined {
  const given = typeof args === "object" && args !== null && "recordId" in args ? args.recordId : args;
  const ids = [given, services.editors.active()?.recordId, ...services.selection.get()];
  for (const id of ids) {
    const blueprint = typeof id === "string" ? model.get("blueprint", id) : undefined;
    if (blueprint) return blueprint;
  }
  const all = topBlueprints(model);
  return all.find((blueprint) => blueprint.kind === "as-is") ?? all[0];
}

/** Asks for the name, branches, and opens the copy. One undo takes it back. */
export async function startToBe(services: Services, args?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const source = meantBlueprint(services, session.model, args);
  if (!source) throw new UserError(messages.noBlueprint);
  const branches = session.model.all("blueprint").filter((other) => other.branchedFromId === source.id);
  const journey = session.model.get("journey", source.journeyId)?.name ?? source.name;
  const name = await services.dialogs.ask({
    title: messages.startTitle(source.name),
    label: messages.name,
    value: messages.toBeName(journey, branches.length),
    confirm: messages.start,
  });
  if (name === null) return;
  const id = session.run(branchBlueprint, { blueprintId: source.id, name });
  services.editors.open({ editor: "blueprint", recordId: id });
  services.notices.show({ kind: "done", text: messages.started(name) });
}

/** The two sides of a comparison that starts at one blueprint: its origin and itself, or itself and its favoured, else its newest branch. */
export function pairOf(model: ReadModel, blueprint: Blueprint): { asIs: Blueprint; toBe: Blueprint } | null {
  const origin = model.get("blueprint", blueprint.branchedFromId);
  if (origin) return { asIs: origin, toBe: blueprint };
  const branches = model.by("blueprint", "branchedFromId", blueprint.id).sort(byOrder);
  const meant = meantToBe(model, blueprint.journeyId);
  const branch = branches.find(({ id }) => id === meant?.id) ?? branches.at(-1);
  return branch ? { asIs: blueprint, toBe: branch } : null;
}

export function openComparison(services: Services, args?: unknown): void {
  const model = services.session()?.model;
  if (!model) return;
  const meant = meantBlueprint(services, model, args);
  const pair = meant && pairOf(model, meant);
  if (!pair) throw new UserError(messages.noPair);
  services.editors.open({ editor: "compare", recordId: pair.asIs.id, otherId: pair.toBe.id });
}

export function openRebase(services: Services, args?: unknown): void {
  const model = services.session()?.model;
  if (!model) return;
  const meant = meantBlueprint(services, model, args);
  const pair = meant && pairOf(model, meant);
  if (!pair) throw new UserError(messages.noPair);
  services.editors.open({ editor: "rebase", recordId: pair.toBe.id });
}

/** Of the journey that is meant, or of that of the blueprint that is. */
export function openAlternatives(services: Services, args?: unknown): void {
  const model = services.session()?.model;
  if (!model) return;
  const given = typeof args === "object" && args !== null && "recordId" in args ? args.recordId : args;
  const ids = [given, ...services.selection.get()];
  const journey = ids
    .map((id) => (typeof id === "string" ? model.get("journey", id) : undefined))
    .find(Boolean);
  const recordId = journey?.id ?? meantBlueprint(services, model, args)?.journeyId;
  if (recordId === undefined) throw new UserError(messages.noBlueprint);
  services.editors.open({ editor: "alternatives", recordId });
}
