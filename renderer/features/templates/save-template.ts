import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { blueprintsWithin } from "@shared/domain/blueprint/levels.ts";
import { checkTemplate, stepCountOf } from "@shared/domain/templates/template.ts";
import { isWhole, templateOf } from "@shared/domain/templates/template-of.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { rememberKept } from "./last-kept.ts";
import { messages } from "./messages.ts";
import { SaveDialog } from "./SaveDialog.tsx";

interface Wish {
  readonly name: string;
  readonly description: string;
}

/** Keeps the blueprint that is meant, or the one on the screen, for every engagement. */
export async function saveAsTemplate(services: Services, args?: unknown): Promise<void> {
  const model = services.session()?.model;
  const given = typeof args === "object" && args !== null && "recordId" in args ? args.recordId : args;
  const ids = [given, services.editors.active()?.recordId];
  const blueprint = ids
    .map((id) => (typeof id === "string" ? model?.get("blueprint", id) : undefined))
    .find(Boolean);
  if (!model || !blueprint) throw new UserError(messages.noBlueprint);
  const content = templateOf(model, blueprint.id);
  if (!isWhole(content)) throw new UserError(messages.empty);
  const journey = model.get("journey", blueprint.journeyId)?.name ?? blueprint.name;
  // Before the name is asked for: what cannot be kept is told at once.
  checkTemplate({ id: "new", name: journey || blueprint.name, description: "", content });
  const text = messages.saveText(stepCountOf(content), blueprintsWithin(model, blueprint.id).length);
  const wish = await ask(services, journey, text);
  if (!wish) return;
  const { templates } = await services.templates.list();
  const held = templates.find((template) => template.name === wish.name);
  const question = {
    title: messages.replaceTitle(wish.name),
    text: messages.replaceText,
    confirm: messages.replace,
  };
  if (held && !(await services.dialogs.confirm(question))) return;
  const id = held?.id ?? newId();
  await services.templates.put({ id, ...wish, content });
  rememberKept(id);
  services.notices.show({ kind: "done", text: messages.saved(wish.name) });
}

async function ask(services: Services, name: string, text: string): Promise<Wish | null> {
  const held: { wish: Wish | null } = { wish: null };
  await services.dialogs.open({
    title: messages.saveTitle,
    width: 480,
    render: (close) =>
      createElement(SaveDialog, {
        name,
        text,
        onCancel: close,
        onSave: (wish) => {
          held.wish = wish;
          close();
        },
      }),
  });
  return held.wish;
}
