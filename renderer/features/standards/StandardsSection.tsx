import type { Step } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { promiseStanding } from "@shared/domain/standard/promise-standing.ts";
import type { ServicePromise, Standard } from "@shared/domain/standard/records.ts";
import { serviceLevelsOf, standardsAt } from "@shared/domain/standard/standards-of.ts";
import { complianceWords } from "@shared/domain/standard/words.ts";
import { BadgeCheck } from "lucide-react";
import { useMemo } from "react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { standardRow } from "./standard-rows.ts";
import { PromiseBadge, StandingBadge } from "./verdict-badges.tsx";
import "./standards.css";

interface Here {
  readonly standards: readonly Standard[];
  readonly promises: readonly ServicePromise[];
  readonly isHandOff: boolean;
}

/** What clients and colleagues can count on at the selected touch point or hand-off; nothing of any other step. */
export function StandardsSection({ session }: ViewProps) {
  const { commands } = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const here = useMemo(() => standardsHere(session.model, selected), [session, selected, revision]);
  if (here === null) return null;
  const { standards, promises, isHandOff } = here;
  const add = isHandOff ? "standards.service-level.add" : "standards.standard.add";
  return (
    <section className="standards-here" aria-label={messages.inspector}>
      <header>
        <h2>{messages.inspector}</h2>
        {!session.readOnly && (
          <Button kind="quiet" icon={BadgeCheck} onClick={() => void commands.run(add)}>
            {isHandOff ? messages.addServiceLevel : messages.addStandard}
          </Button>
        )}
      </header>
      {standards.length === 0 && (
        <p className="muted">{isHandOff ? messages.noLevelHere : messages.noneHere}</p>
      )}
      <ul>
        {standards.map((standard) => (
          <StandardEntry key={standard.id} model={session.model} standard={standard} />
        ))}
        {promises.map((promise) => (
          <PromiseEntry key={promise.id} model={session.model} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function standardsHere(model: ReadModel, selected: readonly string[]): Here | null {
  const [id, ...others] = selected;
  if (id === undefined || others.length > 0) return null;
  const step = model.get("step", id);
  const touchPointId = step ? step.touchPointId : id;
  const levels = step ? serviceLevelsOf(model, step) : [];
  if (step && !isAbout(step) && levels.length === 0) return null;
  return {
    standards: [...levels, ...(touchPointId === null ? [] : standardsAt(model, touchPointId))],
    promises: touchPointId === null ? [] : model.by("promise", "touchPointId", touchPointId),
    isHandOff: step?.kind === "handoff",
  };
}

const isAbout = ({ kind, touchPointId }: Step): boolean => kind === "handoff" || touchPointId !== null;

function StandardEntry({ model, standard }: { model: ReadModel; standard: Standard }) {
  const services = useServices();
  const { objective, standing } = standardRow(model, standard);
  const figures = standing.compliance ? complianceWords(standing.compliance) : "";
  return (
    <li>
      <button
        type="button"
        aria-label={messages.openOne(standard.name)}
        onClick={() => void openElement(services, standard.id)}
      >
        {standard.name}
      </button>
      <StandingBadge standing={standing} />
      <small className="muted">{[objective, figures].filter((part) => part !== "").join(" · ")}</small>
    </li>
  );
}

function PromiseEntry({ model, promise }: { model: ReadModel; promise: ServicePromise }) {
  const services = useServices();
  const { verdict, isOutOfDate } = promiseStanding(model, promise);
  return (
    <li>
      <button
        type="button"
        aria-label={messages.openOne(promise.text)}
        onClick={() => void openElement(services, promise.id)}
      >
        “{promise.text}”
      </button>
      <PromiseBadge verdict={verdict} isOutOfDate={isOutOfDate} />
      <small className="muted">{promise.saidAt}</small>
    </li>
  );
}
