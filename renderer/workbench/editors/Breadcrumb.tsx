import { ChevronRight } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useEmitted, useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";
import { menuGroups } from "../../platform/registry/menu-entries.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "../messages.ts";
import { type Crumb, crumbsOf } from "./crumbs.ts";

interface BreadcrumbProps {
  input: EditorInput;
  session: EngagementSession;
  actions(element: HTMLElement | null): void;
}

/** Where what is shown belongs, from the client down. Arrows walk it. Nothing for editors that show no record. */
export function Breadcrumb({ input, session, actions }: BreadcrumbProps) {
  const { commands, editors, selection } = useServices();
  const shown = useModel(session, (model) => JSON.stringify(crumbsOf(model, session.engagementId, input)));
  const crumbs = JSON.parse(shown) as readonly Crumb[];
  if (crumbs.length === 0) return null;
  const go = ({ blueprintId, stepId }: Crumb) => {
    if (blueprintId === null) {
      if (input.recordId) selection.set([input.recordId]);
      void commands.run("workbench.view.show", "journey");
      return;
    }
    editors.open({ editor: "blueprint", recordId: blueprintId });
    selection.set(stepId === null ? [] : [stepId]);
  };
  return (
    <div className="editor-head">
      <nav className="breadcrumb" aria-label={messages.breadcrumb} onKeyDown={walkCrumbs}>
        <ol>
          {crumbs.map((crumb, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a crumb is its depth; two may have one name
            <li key={index} data-short={crumb.text.length <= SHORT || undefined}>
              {index > 0 && <ChevronRight size={14} strokeWidth={1.5} aria-hidden />}
              {index === crumbs.length - 1 ? (
                <span aria-current="page">{crumb.text}</span>
              ) : (
                <button type="button" title={crumb.text} onClick={() => go(crumb)}>
                  {crumb.text}
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

/** A crumb of so few letters is never cut. */
const SHORT = 8;
const BUTTONS = ".breadcrumb button";

function walkCrumbs(event: KeyboardEvent): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const now = buttons.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[next]?.focus();
}

/** The level above of the editor in front, or what is nearest to it. */
export function focusBreadcrumb(): void {
  const shown = [
    ...document.querySelectorAll<HTMLElement>(`.group[data-focused] ${BUTTONS}, .group ${BUTTONS}`),
  ];
  const visible = shown.filter((button) => button.checkVisibility({ visibilityProperty: true }));
  const inFront = visible.filter((button) => button.closest(".group[data-focused]"));
  (inFront.at(-1) ?? visible.at(-1))?.focus();
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
