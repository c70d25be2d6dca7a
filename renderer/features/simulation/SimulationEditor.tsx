import { reportFormat } from "@shared/domain/report/format.ts";
import { Workflow } from "lucide-react";
import { useRecord } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Answer } from "./Answer.tsx";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { ChartsPart } from "./ChartsPart.tsx";
import { DemandPart } from "./DemandPart.tsx";
import { LoadPart } from "./LoadPart.tsx";
import { MeasuredPart } from "./MeasuredPart.tsx";
import { messages } from "./messages.ts";
import { NotYet } from "./NotYet.tsx";
import { PeoplePart } from "./PeoplePart.tsx";
import { ProblemsPart } from "./ProblemsPart.tsx";
import { QuestionsPart } from "./QuestionsPart.tsx";
import { RunBar } from "./RunBar.tsx";
import { namesOf, type Results } from "./results.ts";
import { TargetsPart } from "./TargetsPart.tsx";
import { TouchPointsPart } from "./TouchPointsPart.tsx";
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
  const measured = useMeasuredLead(session, journeyId);
  if (!journey) return <EmptyState title={messages.gone} />;
  if (state.blueprints.length === 0)
    return <EmptyState icon={Workflow} title={messages.noBlueprint} text={messages.noBlueprintText} />;
  const { figures, versions } = state;
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  const results: Results | null = figures && {
    figures,
    names: namesOf(session.model, figures),
    format,
    weeks: versions.flatMap(({ service }) => (service.ok ? [service.demand.horizonWeeks] : []))[0] ?? 0,
  };
  return (
    <div className="simulation">
      <RunBar journeyId={journeyId} state={state} format={format} />
      <ProblemsPart versions={versions} failure={state.failure} />
      {results === null ? (
        !state.isRunning && <NotYet versions={versions} format={format} />
      ) : (
        <>
          <Answer results={results} />
          {measured && <MeasuredPart results={results} measured={measured} />}
          <ChartsPart session={session} results={results} versions={versions} measured={measured} />
        </>
      )}
      <PeoplePart session={session} results={results} />
      {state.input && (
        <QuestionsPart
          session={session}
          input={state.input}
          names={state.input.variants.map(({ id }) => session.model.get("blueprint", id)?.name ?? "")}
          format={format}
        />
      )}
      <WhatIfParts
        session={session}
        journeyId={journeyId}
        simulation={state.simulation}
        input={state.input}
        ids={state.ids}
        format={format}
      />
      {results && <LoadPart session={session} results={results} />}
      {results && <QueuePart session={session} results={results} input={state.input} />}
      {results && <TouchPointsPart session={session} results={results} />}
      {results && <TargetsPart results={results} versions={versions} />}
      <DemandPart session={session} journeyId={journeyId} />
      <AssumptionsPart versions={versions} />
    </div>
  );
}
