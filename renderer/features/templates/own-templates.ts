import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { BlueprintTemplate } from "@shared/domain/templates/template.ts";
import { readTemplate, TEMPLATE_FILE_LIMIT, writeTemplate } from "@shared/interchange/template-file.ts";
import { saveAndTell } from "../../platform/services/save-file.ts";
import type { Services } from "../../platform/services/services.ts";
import { rememberKept } from "./last-kept.ts";
import { messages } from "./messages.ts";

const KIND = { description: messages.fileKind, extensions: ["frontstage-template"] };

/** Read and checked as a whole before it is kept. */
export async function importTemplate(services: Services): Promise<void> {
  const file = await services.host.files.open([KIND], TEMPLATE_FILE_LIMIT);
  if (!file) return;
  const read = readTemplate(file.bytes, newId());
  if (!read.ok) throw new UserError(messages.refused(file.name, read.error.message), read.error.place);
  await services.templates.put(read.value);
  rememberKept(read.value.id);
  services.notices.show({ kind: "done", text: messages.imported(read.value.name) });
}

export async function exportTemplate(services: Services, template: BlueprintTemplate): Promise<void> {
  const plain = template.name.replace(/[^\p{L}\p{N} _-]/gu, "").trim();
  const name = `${plain || messages.fileName}.frontstage-template`;
  const file = { name, kind: KIND, told: messages.exported, isOwn: true };
  await saveAndTell(services, file, writeTemplate(template));
}

export async function renameTemplate(services: Services, template: BlueprintTemplate): Promise<void> {
  const name = await services.dialogs.ask({
    title: messages.renameTitle(template.name),
    label: messages.name,
    value: template.name,
    confirm: messages.rename,
  });
  if (name !== null && name !== template.name) await services.templates.put({ ...template, name });
}

export async function deleteTemplate(services: Services, template: BlueprintTemplate): Promise<void> {
  const yes = await services.dialogs.confirm({
    title: messages.deleteTitle(template.name),
    text: messages.deleteText,
    confirm: messages.delete,
    danger: true,
  });
  if (yes) await services.templates.remove(template.id);
}
