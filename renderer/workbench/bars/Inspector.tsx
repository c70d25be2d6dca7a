import { MousePointerClick } from "lucide-react";
import { useMemo } from "react";
import { useEmitted, useModel, useSelection } from "../../platform/react/use-services.ts";
import type { View } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TypingContext } from "../../ui/typing-commit.ts";
import { messages } from "../messages.ts";
import { Sash } from "../Sash.tsx";
import { BOUNDS } from "../shell-state.ts";
import { ViewBody } from "../ViewBody.tsx";
import { useWorkbench } from "../workbench-context.ts";

/**
 * Sections for the types of what is selected, in the order of the features that bring them; with nothing selected,
 * those of what the editor shows as a whole. Beside an editor that none of them is for the room is the editor's.
 */
export function Inspector({ session }: { session: EngagementSession }) {
  const { editors, registry, shell } = useWorkbench();
  const editor = useEmitted([editors.changed], () => editors.active()?.editor);
  const layout = useEmitted([shell.changed], () => shell.layout);
  const selection = useSelection();
  const types = useModel(session, (model) => [
    ...new Set(selection.flatMap((id) => model.find(id)?.type ?? [])),
  ]);
  const front = useEmitted([editors.changed], () => editors.keys().front);
  // Beside an editor without a selection the sections are about what that editor shows.
  const subject = `${front} ${selection.join()}`;
  const typing = useMemo(() => ({ history: session, subject }), [session, subject]);
  const own = [...registry.views.values()].filter((view) => view.place === "inspector");
  const sections = own
    .filter((view) => view.beside === undefined || standsBeside(view, editor))
    .filter((view) =>
      selection.length === 0 ? view.ofTheWhole : view.selects?.some((type) => types.includes(type as never)),
    )
    .sort((a, b) => a.order - b.order);
  if (sections.length === 0 && !own.some((view) => standsBeside(view, editor))) return null;
  return (
    <aside className="dock" aria-label={messages.inspector}>
      <Sash
        direction="column"
        label={messages.resize(messages.inspector.toLowerCase())}
        value={layout.inspectorWidth}
        minimum={BOUNDS.inspectorWidth[0]}
        maximum={BOUNDS.inspectorWidth[1]}
        sign={-1}
        onChange={(inspectorWidth) => shell.set({ inspectorWidth })}
        onReset={() => shell.set({ inspectorWidth: 320 })}
      />
      <div className="inspector" style={{ width: layout.inspectorWidth }}>
        {sections.length === 0 && (
          <EmptyState
            small
            icon={MousePointerClick}
            title={selection.length > 1 ? messages.selectedMany(selection.length) : messages.noSelection}
            text={messages.noSelectionText}
          />
        )}
        <TypingContext value={typing}>
          {sections.map((view) => (
            <ViewBody key={view.id} view={view} session={session} />
          ))}
        </TypingContext>
      </div>
    </aside>
  );
}

const standsBeside = ({ beside }: View, editor: string | undefined): boolean =>
  editor !== undefined &&
  (typeof beside === "string" ? beside === editor : (beside?.includes(editor) ?? false));
