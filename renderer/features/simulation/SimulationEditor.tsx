import { reportFormat } from "@shared/domain/report/format.ts";
import { Workflow } from "lucide-react";
import { useRecord } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Answer } from "./Answer.tsx";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { ChartsPart } from "./ChartsPart.tsx";
import { ContentsBar } from "./ContentsBar.tsx";
import type { PartGroup } from "./contents.ts";
import { DemandPart } from "./DemandPart.tsx";
import { KeptNote } from "./KeptNote.tsx";
import { LoadPart } from "./LoadPart.tsx";
import { MeasuredPart } from "./MeasuredPart.tsx";
import { messages } from "./messages.ts";
import { NotYet } from "./NotYet.tsx";
import { PartGroupPlace } from "./PartGroupPlace.tsx";
import { PeoplePart } from "./PeoplePart.tsx";
import { ProblemsPart } from "./ProblemsPart.tsx";
import { QuestionsPart } from "./QuestionsPart.tsx";
import { RunBar } from "./RunBar.tsx";
import { assumptionsShown, type Results, resultsOfKept, resultsOfRun } from "./results.ts";
import { TargetsPart } from "./TargetsPart.tsx";
import { TouchPointsPart } from "./TouchPointsPart.tsx";
import { useKept } from "./use-kept.ts";
import { useMeasuredLead } from "./use-measured-lead.ts";
import { useSimulation } from "./use-simulation.ts";
import { QueuePart } from "./what-if/QueuePart.tsx";
import { WhatIfParts } from "./what-if/WhatIfParts.tsx";
import "./simulation.css";

/** A journey run as its clients meet it, today and as it is meant to be, beside each other. */
export function SimulationEditor({ input, session }: EditorProps) {
  const journeyId = input.recordId ?? "";
  const journey = useRecord("journey", journeyId);
  const engagement = useRecord("engagement", session.engagementId);
  const state = useSimulation(session, journeyId);
  const kept = useKept(session, journeyId);
  const measured = useMeasuredLead(session, journeyId);
  if (!journey) return <EmptyState title={messages.gone} />;
  if (state.blueprints.length === 0)
    return <EmptyState icon={Workflow} title={messages.noBlueprint} text={messages.noBlueprintText} />;
  const { figures, versions } = state;
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  const shown = figures === null && !state.isRunning ? kept.result : null;
  const results: Results | null = figures
    ? resultsOfRun(session.model, figures, versions, format)
    : shown && resultsOfKept(shown, format);
  const groups: readonly PartGroup[] = [
    "answer",
    ...(results ? (["touchPoints"] as const) : []),
    "people",
    ...(state.input ? (["whatIf"] as const) : []),
    "rests",
  ];
  return (
    <div className="simulation">
      <RunBar
        session={session}
        journeyId={journeyId}
        state={state}
        kept={kept.result}
        format={format}
        contents={<ContentsBar groups={groups} />}
      />
      <PartGroupPlace group="answer">
        <ProblemsPart versions={versions} failure={state.failure} />
        {shown && (
          <KeptNote session={session} result={shown} isOutOfDate={kept.isOutOfDate} format={format} />
        )}
        {results === null ? (
          !state.isRunning && <NotYet versions={versions} format={format} />
        ) : (
          <>
            <Answer results={results} />
            <ChartsPart session={session} results={results} measured={measured} />
          </>
        )}
      </PartGroupPlace>
      {results && (
        <PartGroupPlace group="touchPoints">
          <TouchPointsPart session={session} results={results} />
          <TargetsPart results={results} />
        </PartGroupPlace>
      )}
      <PartGroupPlace group="people">
        <PeoplePart session={session} results={results} />
        {results && <LoadPart session={session} results={results} />}
        {results && <QueuePart session={session} results={results} input={state.input} />}
      </PartGroupPlace>
      {state.input && (
        <PartGroupPlace group="whatIf">
          <QuestionsPart
            session={session}
            input={state.input}
            names={state.input.variants.map(({ id }) => session.model.get("blueprint", id)?.name ?? "")}
            format={format}
          />
          <WhatIfParts
            session={session}
            journeyId={journeyId}
            simulation={state.simulation}
            input={state.input}
            ids={state.ids}
            format={format}
          />
        </PartGroupPlace>
      )}
      <PartGroupPlace group="rests">
        {measured && (
          <MeasuredPart
            session={session}
            journeyId={journeyId}
            results={results}
            measured={measured}
            format={format}
          />
        )}
        <DemandPart session={session} journeyId={journeyId} />
        <AssumptionsPart entries={assumptionsShown(versions, shown)} />
      </PartGroupPlace>
    </div>
  );
}
