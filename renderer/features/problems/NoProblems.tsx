import { hasMatter } from "@shared/domain/diagnostics/has-matter.ts";
import { ListChecks, ShieldCheck } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import { type FilteredProblems, isFiltered, NO_FILTER, type ProblemFilter } from "./problem-filter.ts";
import { problemList } from "./problem-list.ts";

interface NoProblemsProps extends ViewProps {
  filter: ProblemFilter;
  found: FilteredProblems;
}

/** There is nothing to be wrong yet; or nothing is wrong, or nothing that the filters leave. */
export function NoProblems({ session, filter, found }: NoProblemsProps) {
  const isBare = !useModel(session, hasMatter);
  if (!isFiltered(filter) && found.bySeverity.suppressed === 0) {
    if (isBare) return <NothingYet session={session} />;
    return <EmptyState small icon={ShieldCheck} title={messages.none} text={messages.noneText} />;
  }
  const ofSelection = filter.where.kind === "selection";
  return (
    <EmptyState
      small
      icon={ShieldCheck}
      title={ofSelection ? messages.noneSelected : messages.noneOf}
      text={ofSelection ? messages.noneSelectedText : messages.noneOfText}
    >
      <Button onClick={() => problemList.set({ ...NO_FILTER, grouping: filter.grouping })}>
        {messages.clear}
      </Button>
    </EmptyState>
  );
}

function NothingYet({ session }: ViewProps) {
  const { commands } = useServices();
  return (
    <EmptyState small icon={ListChecks} title={messages.nothingYet} text={messages.nothingYetText}>
      <Button disabled={session.readOnly} onClick={() => void commands.run("journey.new")}>
        {messages.newJourney}
      </Button>
      <Button disabled={session.readOnly} onClick={() => void commands.run("policy.bring-in.open")}>
        {messages.bringIn}
      </Button>
    </EmptyState>
  );
}
