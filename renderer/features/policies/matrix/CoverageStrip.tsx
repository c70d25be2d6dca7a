import type { AuditCoverage } from "@shared/domain/policy/audit-figures.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { matrixMessages as messages } from "./matrix-messages.ts";

const whole = (count: number) => numberText(count, 0);
const percent = (share: number | null) => (share === null ? "n/a" : `${numberText(share * 100, 0)} %`);

/** How far the audit has come, in five figures. */
export function CoverageStrip({ coverage }: { coverage: AuditCoverage }) {
  const { figures } = messages;
  const shown = [
    {
      label: figures.asked,
      value: percent(coverage.askedShare),
      note: messages.of(whole(coverage.asked), whole(coverage.askable)),
    },
    {
      label: figures.decided,
      value: percent(coverage.decidedShare),
      note: messages.of(whole(coverage.decided), whole(coverage.clauses)),
    },
    {
      label: figures.open,
      value: whole(coverage.openFindings),
      note: messages.ofFindings(whole(coverage.findings)),
    },
    { label: figures.notLinked, value: whole(coverage.notLinked), note: messages.clausesNamed },
    { label: figures.controls, value: whole(coverage.controlsMissing), note: messages.controlsNamed },
  ];
  return (
    <dl className="coverage">
      {shown.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong> <small className="muted">{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
