import { dayInShort } from "@shared/base/date-words.ts";
import { updatePolicy } from "@shared/domain/policy/commands/update-policy.ts";
import { CLAUSE_TESTS, type Clause, POLICY_KINDS, type Policy } from "@shared/domain/policy/records.ts";
import { ChevronDown, ChevronRight, FileText, Grid3x3, Plus } from "lucide-react";
import { useState } from "react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { Place } from "../../../ui/Place.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea, TextField } from "../../../ui/TextField.tsx";
import { useLedHere } from "../../../ui/use-led-here.ts";
import { messages as common } from "../messages.ts";
import { auditMessages as messages } from "./audit-messages.ts";

interface HeadProps {
  session: EngagementSession;
  policy: Policy;
  clauses: readonly Clause[];
  onAdd(): void;
}

/** What the policy is and how far its audit has come; everything about it behind one press. */
export function PolicyHead({ session, policy, clauses, onAdd }: HeadProps) {
  const { commands, editors } = useServices();
  const [open, setOpen] = useState(false);
  const asked = useModel(session, (model) =>
    clauses.reduce(
      (sum, { id, passedTests }) =>
        sum + passedTests.length + model.by("clauseFinding", "clauseId", id).length,
      0,
    ),
  );
  useLedHere(({ elementId, field }) => {
    if (elementId === policy.id && field !== null) setOpen(true);
  });
  const decided = clauses.filter(({ decision }) => decision !== null).length;
  const told = [
    common.kinds[policy.kind],
    policy.owner,
    policy.lastChanged && `${messages.lastChanged} ${dayInShort(policy.lastChanged)}`,
    policy.source,
  ];
  return (
    <header className="policy-head" data-element={policy.id}>
      <div className="policy-bar">
        <button
          type="button"
          className="policy-name"
          aria-expanded={open}
          title={messages.edit}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
          <span>{policy.name}</span>
        </button>
        <small className="muted policy-told">{told.filter(Boolean).join(" · ")}</small>
        <span className="spring" />
        <small className="muted" aria-live="polite">
          {messages.summary(clauses.length, asked, clauses.length * CLAUSE_TESTS.length, decided)}
        </small>
        <IconButton
          icon={Grid3x3}
          label={common.openMatrix}
          onClick={() => void commands.run("policy.matrix.open")}
        />
        <IconButton
          icon={FileText}
          label={messages.bringInMore}
          disabled={session.readOnly}
          onClick={() => editors.open({ editor: "policy-bring-in", recordId: policy.id })}
        />
        <IconButton icon={Plus} label={messages.addClause} disabled={session.readOnly} onClick={onAdd} />
      </div>
      {open && <PolicyFields session={session} policy={policy} />}
    </header>
  );
}

const TOLD = ["unknown", "yes", "no"] as const;
const TOLD_VALUES = { unknown: null, yes: true, no: false };

function PolicyFields({ session, policy }: { session: EngagementSession; policy: Policy }) {
  const change = (patch: Partial<Omit<Policy, "id" | "type">>) =>
    session.run(updatePolicy, { id: policy.id, patch });
  const disabled = session.readOnly;
  const told = TOLD.find((key) => TOLD_VALUES[key] === policy.staffTold) ?? "unknown";
  return (
    <div className="policy-fields">
      <TextField
        label={messages.name}
        value={policy.name}
        disabled={disabled}
        onCommit={(name) => {
          if (name.trim() === "") return false;
          return change({ name: name.trim() });
        }}
      />
      <Select
        label={messages.kind}
        value={policy.kind}
        disabled={disabled}
        options={POLICY_KINDS.map((value) => ({ value, label: common.kinds[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <Place field="owner">
        <TextField
          label={messages.owner}
          value={policy.owner}
          disabled={disabled}
          onCommit={(owner) => change({ owner: owner.trim() })}
        />
      </Place>
      <TextField
        label={messages.source}
        value={policy.source}
        disabled={disabled}
        onCommit={(source) => change({ source: source.trim() })}
      />
      <DateField
        label={messages.lastChanged}
        value={policy.lastChanged}
        disabled={disabled}
        onCommit={(lastChanged) => change({ lastChanged })}
      />
      <Place field="staffTold">
        <Select
          label={messages.staffTold}
          value={told}
          disabled={disabled}
          options={TOLD.map((value) => ({ value, label: messages.told[value] }))}
          onChange={(value) => change({ staffTold: TOLD_VALUES[value] })}
        />
      </Place>
      <TextArea
        label={messages.description}
        value={policy.description}
        disabled={disabled}
        rows={2}
        onCommit={(description) => change({ description })}
      />
    </div>
  );
}
