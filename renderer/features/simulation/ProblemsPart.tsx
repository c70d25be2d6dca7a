import type { Version } from "@shared/domain/simulation/versions.ts";
import { OctagonAlert, TriangleAlert } from "lucide-react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useServices } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface ProblemsPartProps {
  versions: readonly Version[];
  failure: string | null;
}

/** What stands in the way of a run, and what must be known before it; each leads to its place. */
export function ProblemsPart({ versions, failure }: ProblemsPartProps) {
  const services = useServices();
  const stopped = versions.flatMap(({ blueprint, service }) =>
    service.ok ? [] : [{ name: blueprint.name, problems: service.problems }],
  );
  const warnings = versions.flatMap(({ service }) => (service.ok ? service.warnings : []));
  const told = new Map(warnings.map((warning) => [warning.message, warning]));
  if (stopped.length === 0 && told.size === 0 && failure === null) return null;
  const entry = (message: string, at: string) => (
    <li key={`${at} ${message}`}>
      <span>{message}</span>
      <Button kind="quiet" onClick={() => void openElement(services, at)}>
        {messages.goThere}
      </Button>
    </li>
  );
  return (
    <section className="simulation-problems" role="status">
      {failure !== null && (
        <p>
          <OctagonAlert size={16} strokeWidth={1.5} aria-hidden /> {messages.failed(failure)}
        </p>
      )}
      {stopped.map(({ name, problems }) => (
        <div key={name}>
          <h3>
            <OctagonAlert size={16} strokeWidth={1.5} aria-hidden /> {messages.cannotRun(name)}
          </h3>
          <ul>{problems.map(({ message, at }) => entry(message, at))}</ul>
        </div>
      ))}
      {told.size > 0 && (
        <ul data-kind="warning">
          {[...told.values()].map(({ message, at }) => (
            <li key={message}>
              <TriangleAlert size={16} strokeWidth={1.5} aria-hidden />
              <span>{message}</span>
              <Button kind="quiet" onClick={() => void openElement(services, at)}>
                {messages.goThere}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
