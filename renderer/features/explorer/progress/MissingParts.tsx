import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import type { MissingPart, TenStepPart } from "@shared/domain/method/count-marks.ts";
import { methodMessages } from "@shared/domain/method/messages.ts";
import { RULE_OF_PART, type TenStep } from "@shared/domain/method/ten-steps.ts";
import { Wrench } from "lucide-react";
import { Fragment } from "react";
import { mendProblems } from "../../../platform/diagnostics/problem-actions.ts";
import { useEmitted, useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { messages } from "../messages.ts";
import { openBeginning, openPart } from "./places.ts";

/** The rule whose fix makes a missing part, where there is one. */
const FIXED_BY: Partial<Readonly<Record<TenStepPart, string>>> = {
  ...RULE_OF_PART,
  standard: "touchpoint/critical-without-standard",
};

/** What a step lacks, in one sentence of which each part is a way to its place. */
export function MissingParts({ step }: { step: TenStep }) {
  const services = useServices();
  if (step.of === 0) {
    return (
      <p className="missing-parts">
        <Part words={methodMessages.empty[step.id]} onOpen={() => void openBeginning(services, step.id)} />
      </p>
    );
  }
  return (
    <p className="missing-parts">
      {step.missing.map((missing, index) => (
        <Fragment key={missing.part}>
          {index > 0 && <span className="missing-comma">, </span>}
          <Part
            words={methodMessages.missing[missing.part](missing.count)}
            onOpen={() => void openPart(services, missing)}
          />
        </Fragment>
      ))}
    </p>
  );
}

function Part({ words, onOpen }: { words: string; onOpen(): void }) {
  return (
    <button type="button" className="missing-part" onClick={onOpen}>
      {words}
    </button>
  );
}

/** Mends in one press what of the missing parts a rule can mend. */
export function PartFixes({ session, step }: { session: EngagementSession; step: TenStep }) {
  return step.missing.map((missing) => <PartFix key={missing.part} session={session} missing={missing} />);
}

function PartFix({ session, missing }: { session: EngagementSession; missing: MissingPart }) {
  const services = useServices();
  const { problems } = services;
  const ruleId = FIXED_BY[missing.part];
  const fix = ruleId === undefined ? undefined : ruleOf(ruleId)?.fix;
  const mendable = useEmitted([problems.changed], () =>
    fix ? problems.shown.open.filter((problem) => problem.ruleId === ruleId) : [],
  );
  if (!fix || mendable.length === 0) return null;
  return (
    <Button
      icon={Wrench}
      disabled={session.readOnly}
      onClick={() => mendProblems(services, session, mendable)}
    >
      {messages.fixParts(fix.title, mendable.length)}
    </Button>
  );
}
