import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { testedStrategy } from "@shared/domain/diagnostics/tested-strategy.ts";
import { beginStrategy } from "@shared/domain/strategy/commands/begin-strategy.ts";
import { theStrategy } from "@shared/domain/strategy/the-strategy.ts";
import { BookOpen, Compass, Pencil, Printer } from "lucide-react";
import { useMemo, useState } from "react";
import { leadTo, openProblem } from "../../platform/diagnostics/problem-actions.ts";
import { useEmitted, useModel, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useLedHere } from "../../ui/use-led-here.ts";
import { DirectionSection } from "./DirectionSection.tsx";
import { FocusSection } from "./FocusSection.tsx";
import { InitiativesSection } from "./InitiativesSection.tsx";
import { messages } from "./messages.ts";
import { StrategySheet } from "./StrategySheet.tsx";
import { StrategyTests } from "./StrategyTests.tsx";
import { ValuesSection } from "./ValuesSection.tsx";
import "./strategy.css";

/** Whose fields are in the form. */
const isWrittenHere = (type: string | undefined): boolean =>
  type === "strategy" || type === "serviceValue" || type === "initiative";

/** The strategy on one page, its tests beside it; to be written, or to be read in the room. */
export function StrategyEditor({ session }: EditorProps) {
  const services = useServices();
  const { problems } = services;
  const strategy = useModel(session, theStrategy);
  const shown = useEmitted([problems.changed], () =>
    problems.isReady && !problems.hasFailed ? problems.shown : null,
  );
  const hasFailed = useEmitted([problems.changed], () => problems.hasFailed);
  const [reading, setReading] = useState(session.readOnly);
  useLedHere(({ elementId }) => {
    if (!session.readOnly && isWrittenHere(session.model.find(elementId)?.type)) setReading(false);
  });
  const tested = useMemo(() => (shown ? testedStrategy(session.model, shown.open) : null), [session, shown]);
  if (!strategy) {
    return (
      <EmptyState icon={Compass} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" disabled={session.readOnly} onClick={() => session.run(beginStrategy, {})}>
          {messages.begin}
        </Button>
      </EmptyState>
    );
  }
  const goTo = (problem: Problem) => {
    if (!isWrittenHere(session.model.find(problem.at)?.type)) return void openProblem(services, problem);
    services.selection.set([problem.at]);
    leadTo(problem);
  };
  const holds = tested?.filter(({ state }) => state === "holds").length ?? 0;
  const asked = tested?.filter(({ state }) => state === "holds" || state === "fails").length ?? 0;
  return (
    <div className="strategy">
      <div className="strategy-bar">
        <h2>
          {hasFailed ? messages.testsStopped : tested ? messages.tested(holds, asked) : messages.testing}
        </h2>
        <span className="spring" />
        <Button icon={Printer} onClick={() => void services.commands.run("strategy.sheet.print")}>
          {messages.printShort}
        </Button>
        <Button icon={reading ? Pencil : BookOpen} onClick={() => setReading(!reading)}>
          {reading ? messages.edit : messages.read}
        </Button>
      </div>
      <div className="strategy-page">
        {reading ? (
          <StrategySheet session={session} strategy={strategy} tested={tested ?? []} />
        ) : (
          <div className="strategy-form" data-element={strategy.id}>
            <DirectionSection session={session} strategy={strategy} />
            <FocusSection session={session} strategy={strategy} />
            <ValuesSection session={session} />
            <InitiativesSection session={session} />
          </div>
        )}
        {!reading && tested && <StrategyTests tested={tested} onGo={goTo} />}
      </div>
    </div>
  );
}
