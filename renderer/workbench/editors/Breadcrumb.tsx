import type { ReadModel } from "@shared/domain/core/model.ts";
import { ChevronRight } from "lucide-react";
import { useEmitted, useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import { menuGroups } from "../../platform/registry/menu-entries.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";

interface BreadcrumbProps {
  input: EditorInput;
  session: EngagementSession;
  actions(element: HTMLElement | null): void;
}

/** Client or engagement, journey, blueprint: where what is shown belongs. Nothing for editors that show no record. */
export function Breadcrumb({ input, session, actions }: BreadcrumbProps) {
  const { commands, selection } = useServices();
  const crumbs = useModel(session, (model) => crumbsOf(model, session.engagementId, input).join("\n"));
  if (crumbs === "") return null;
  const parts = crumbs.split("\n");
  return (
    <div className="editor-head">
      <nav className="breadcrumb" aria-label={messages.breadcrumb}>
        <ol>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a crumb is its depth; two may have one name
            <li key={index}>
              {index > 0 && <ChevronRight size={14} strokeWidth={1.5} aria-hidden />}
              {index === parts.length - 1 ? (
                <span aria-current="page">{part}</span>
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    if (input.recordId) selection.set([input.recordId]);
                    void commands.run("workbench.view.show", "journey");
                  }}
                >
                  {part}
                </button>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <TitleCommands input={input} />
      <div ref={actions} className="editor-actions" />
    </div>
  );
}

/** Commands that features put into the title of an editor; they get its input. */
function TitleCommands({ input }: { input: EditorInput }) {
  const services = useServices();
  useEmitted([services.context.changed], () => JSON.stringify(services.editors.active()));
  const lines = menuGroups(services, "editor-title", input).flat();
  return lines
    .filter((line) => line.enabled)
    .map(({ command, label, args }) =>
      command.icon ? (
        <IconButton
          key={command.id}
          icon={command.icon}
          label={label}
          shortcut={services.commands.shortcut(command.id)}
          onClick={() => void services.commands.run(command.id, args)}
        />
      ) : null,
    );
}

function crumbsOf(model: ReadModel, engagementId: string, input: EditorInput): string[] {
  const blueprint = model.get("blueprint", input.recordId);
  if (!blueprint) return [];
  const engagement = model.get("engagement", engagementId);
  const journey = model.get("journey", blueprint.journeyId);
  const names = [engagement?.clientName || engagement?.name, journey?.name, blueprint.name];
  return names.filter((name) => name !== undefined);
}
