import { causeMessages } from "@shared/domain/cause/messages.ts";
import { isAnswered } from "@shared/domain/cause/outline.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { Fish } from "lucide-react";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import { askedAbout, showOpportunity } from "./shown-opportunity.ts";
import "./root-causes.css";

const rowsOf = (model: ReadModel) =>
  askedAbout(model).map(({ id, title }) => {
    const causes = model.by("cause", "opportunityId", id);
    const roots = causes.filter(({ kind }) => kind === "root");
    const open = roots.filter((root) => !isAnswered(model, root.id)).length;
    return { id, title, told: causeMessages.summary(causes.length, roots.length, open) };
  });

/** The opportunities with how far it is known why they hurt, below their register; pressing one asks on. */
export function RootCausesSection({ session }: ViewProps) {
  const { editors } = useServices();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => rowsOf(session.model), [session, revision]);
  if (rows.length === 0) return <EmptyState small icon={Fish} title={messages.empty} />;
  return (
    <ul className="side-list">
      {rows.map(({ id, title, told }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              showOpportunity(session, id);
              editors.open({ editor: "root-causes" });
            }}
          >
            {title}
            <small className="muted">{told}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
