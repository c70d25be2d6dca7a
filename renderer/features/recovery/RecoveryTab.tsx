import { updateFailPoints } from "@shared/domain/blueprint/commands/update-fail-points.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import type { FailPoint } from "@shared/domain/blueprint/records.ts";
import { RECOVERY_PARTS } from "@shared/domain/recovery/completeness.ts";
import { ChevronLeft, ChevronRight, Locate, Trash2 } from "lucide-react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { JudgementSection } from "./JudgementSection.tsx";
import { LadderSection } from "./LadderSection.tsx";
import { messages } from "./messages.ts";
import { PriorityMark } from "./PriorityMark.tsx";
import type { RecoveryPartProps } from "./recovery-part.ts";
import type { FailPointRow } from "./rows.ts";
import { WhySection } from "./WhySection.tsx";

interface TabProps {
  session: EngagementSession;
  rows: readonly FailPointRow[];
  row: FailPointRow | null;
  onChoose(stepId: string): void;
}

/** One fail point from what goes wrong to how it cannot happen again. */
export function RecoveryTab({ session, rows, row, onChoose }: TabProps) {
  if (!row) return <EmptyState title={messages.gone} />;
  const change = (patch: Partial<FailPoint>) => {
    session.run(updateFailPoints, { stepIds: [row.step.id], patch });
  };
  const shared = { session, step: row.step, point: row.failPoint, change };
  return (
    <div className="recovery-page">
      <RecoveryHead session={session} rows={rows} row={row} onChoose={onChoose} />
      {/* What is typed belongs to its fail point: the next one has fields of its own. */}
      <div key={row.step.id} className="recovery-form">
        <div className="recovery-column">
          <JudgementSection {...shared} />
          <LadderSection {...shared} />
        </div>
        <div className="recovery-column">
          <AuthorityFields {...shared} />
          <WhySection {...shared} />
          <section className="recovery-section" aria-label={messages.prevention}>
            <h3>{messages.prevention}</h3>
            <TextArea
              hideLabel
              label={messages.prevention}
              hint={messages.preventionHint}
              value={row.failPoint.prevention}
              disabled={session.readOnly}
              onCommit={(prevention) => change({ prevention })}
            />
          </section>
        </div>
      </div>
    </div>
  );
}

function RecoveryHead({ session, rows, row, onChoose }: TabProps & { row: FailPointRow }) {
  const services = useServices();
  const at = rows.indexOf(row);
  const go = (by: number) => {
    const next = rows[at + by];
    if (next) onChoose(next.step.id);
  };
  const { missing } = row;
  const said = RECOVERY_PARTS.length - missing.length;
  return (
    <header className="recovery-head">
      <IconButton icon={ChevronLeft} label={messages.previous} disabled={at <= 0} onClick={() => go(-1)} />
      <span className="recovery-position">{messages.position(at + 1, rows.length)}</span>
      <IconButton
        icon={ChevronRight}
        label={messages.next}
        disabled={at >= rows.length - 1}
        onClick={() => go(1)}
      />
      <div className="recovery-title">
        <h2>{row.step.title}</h2>
        <p className="muted">{[row.blueprint, row.stage, row.touchPoint].filter(Boolean).join(" · ")}</p>
        <p className="recovery-state" role="status" data-complete={missing.length === 0 || undefined}>
          {missing.length === 0
            ? messages.complete
            : messages.missing(
                said,
                RECOVERY_PARTS.length,
                missing.map((part) => messages.parts[part]).join(", "),
              )}
        </p>
      </div>
      <strong className="recovery-rpn">{messages.rpn(row.rpn)}</strong>
      <PriorityMark priority={row.priority} />
      <IconButton
        icon={Locate}
        label={messages.showOnMap}
        onClick={() => void openElement(services, row.step.id)}
      />
      <IconButton
        icon={Trash2}
        label={messages.remove}
        disabled={session.readOnly}
        onClick={() => session.run(updateSteps, { stepIds: [row.step.id], patch: { failPoint: null } })}
      />
    </header>
  );
}

function AuthorityFields({ session, point, change }: RecoveryPartProps) {
  const roles = useModel(session, (model) =>
    [...new Set(model.all("step").flatMap(({ role }) => (role.trim() === "" ? [] : [role.trim()])))].sort(),
  );
  const currency = useModel(session, (model) => model.all("engagement")[0]?.currency ?? "");
  return (
    <section className="recovery-section" aria-label={messages.authorityTitle}>
      <h3>{messages.authorityTitle}</h3>
      <div className="recovery-pair">
        <TextField
          label={messages.authority}
          hint={messages.authorityHint}
          value={point.authority}
          suggestions={roles}
          maximumLength={500}
          disabled={session.readOnly}
          onCommit={(authority) => change({ authority })}
        />
        <NumberField
          label={messages.authorityLimit}
          hint={messages.noLimit}
          unit={currency}
          value={point.authorityLimit}
          minimum={0}
          disabled={session.readOnly}
          onCommit={(authorityLimit) => change({ authorityLimit })}
        />
      </div>
    </section>
  );
}
