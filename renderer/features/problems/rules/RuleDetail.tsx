import { SEVERITIES, type Severity } from "@shared/domain/core/severity.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import type { ParameterInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import { RotateCcw, TriangleAlert, Wrench } from "lucide-react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages } from "./messages.ts";
import type { RuleRow } from "./rule-rows.ts";

type Session = ViewProps["session"];

/** All that is known of the chosen rule, made from the rule itself, and how this engagement wants it. */
export function RuleDetail({ session, row }: { session: Session; row: RuleRow | null }) {
  if (!row) return <aside className="rule-detail muted">{messages.choose}</aside>;
  const { id, title, area, why, source, example, askedOf, fix } = row;
  return (
    <aside className="rule-detail" aria-label={messages.detail}>
      <header>
        <h3>{title}</h3>
        <p className="muted">{`${id} · ${messages.askedOf(askedOf)}`}</p>
      </header>
      <Found row={row} />
      <RuleSettings key={id} session={session} row={row} />
      <section>
        <h4>{messages.why}</h4>
        <p>{why}</p>
      </section>
      <section>
        <h4>{messages.says}</h4>
        <p className="rule-example" data-tone="wrong">
          {example.wrong}
        </p>
        <h4>{messages.sound}</h4>
        <p className="rule-example" data-tone="sound">
          {example.sound}
        </p>
      </section>
      <section>
        <h4>{messages.source}</h4>
        <p>{source}</p>
        <p className="rule-fix muted">
          {fix !== null && <Wrench size={16} strokeWidth={1.5} aria-hidden />}
          {fix === null ? messages.noFix : messages.fix(fix)}
        </p>
      </section>
      <section>
        <h4>{area.name}</h4>
        <p className="muted">{area.about}</p>
      </section>
    </aside>
  );
}

/** How many problems it has now, and the way to them. */
function Found({ row: { id, severity, open, suppressed } }: { row: RuleRow }) {
  const { commands } = useServices();
  if (severity === "off") return null;
  const told = open === null ? messages.checking : messages.found(open);
  return (
    <div className="rule-found">
      <span>{suppressed > 0 ? messages.foundSuppressed(told, suppressed) : told}</span>
      {open !== null && open + suppressed > 0 && (
        <Button kind="quiet" icon={TriangleAlert} onClick={() => void commands.run("problems.rule.show", id)}>
          {messages.show}
        </Button>
      )}
    </div>
  );
}

/** Severity and numbers, each one step to undo; a value that the rule does not take stays in its field and says why. */
function RuleSettings({ session, row }: { session: Session; row: RuleRow }) {
  const { id: ruleId, severity, ownSeverity, parameters, isChanged } = row;
  const disabled = session.readOnly;
  const reset = () =>
    session.run(setRule, {
      ruleId,
      severity: null,
      parameters: Object.fromEntries(parameters.map(({ name }) => [name, null])),
    });
  return (
    <section className="rule-settings" aria-label={messages.settings}>
      <Select<Severity | "off">
        label={messages.severity}
        value={severity}
        disabled={disabled}
        options={[...SEVERITIES, "off" as const].map((value) => {
          const name = messages.severities[value];
          return { value, label: value === ownSeverity ? messages.own(name) : name };
        })}
        onChange={(wish) => session.run(setRule, { ruleId, severity: wish })}
      />
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          disabled={disabled}
          onCommit={(value) => session.run(setRule, { ruleId, parameters: { [parameter.name]: value } })}
        />
      ))}
      {isChanged && (
        <Button icon={RotateCcw} disabled={disabled} onClick={reset}>
          {messages.reset}
        </Button>
      )}
    </section>
  );
}

interface ParameterProps {
  parameter: ParameterInWords;
  disabled: boolean;
  /** Null is the rule's own value again. */
  onCommit(value: number | null): void;
}

function ParameterField({ parameter, disabled, onCommit }: ParameterProps) {
  const { about, unit, value, fallback, minimum, maximum } = parameter;
  return (
    <NumberField
      label={about}
      value={value}
      unit={unit}
      minimum={minimum}
      maximum={maximum}
      placeholder={String(fallback)}
      hint={messages.between(minimum, maximum, fallback, unit)}
      disabled={disabled}
      onCommit={(next) => onCommit(next === fallback ? null : next)}
    />
  );
}
