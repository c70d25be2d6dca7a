import type { Proposal } from "@shared/interchange/policy/proposals.ts";
import { ArrowUpToLine, CircleMinus, CirclePlus, Scissors } from "lucide-react";
import { type RefObject, useId } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { bringInMessages as messages } from "./bring-in-messages.ts";

interface DetailProps {
  proposal: Proposal;
  isFirst: boolean;
  wording: RefObject<HTMLTextAreaElement | null>;
  /** `joins`: with the same one it is one step to take back. */
  onPatch(patch: Partial<Omit<Proposal, "id" | "place">>, joins?: string): void;
  onJoin(): void;
  onSplit(letter: number): void;
  /** Escape: back to the list. */
  onLeave(): void;
}

/** The chosen clause before it is brought in. Its fields write into the list that is looked at, nowhere else. */
export function ProposalDetail(props: DetailProps) {
  const { proposal, isFirst, wording, onPatch } = props;
  const hint = useId();
  const line = (field: "number" | "title", label: string) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className="input"
          value={proposal[field]}
          maxLength={500}
          onChange={(event) => onPatch({ [field]: event.target.value }, `${field} ${proposal.id}`)}
        />
      )}
    </Field>
  );
  return (
    <section
      className="proposal-detail"
      aria-label={messages.chosen}
      onKeyDown={(event) => event.key === "Escape" && props.onLeave()}
    >
      <div className="proposal-line">
        {line("number", messages.number)}
        {line("title", messages.heading)}
      </div>
      <Field label={messages.wording}>
        {(id) => (
          <textarea
            ref={wording}
            id={id}
            className="input"
            rows={10}
            aria-describedby={hint}
            value={proposal.wording}
            onChange={(event) => onPatch({ wording: event.target.value }, `wording ${proposal.id}`)}
          />
        )}
      </Field>
      <p id={hint} className="muted">
        {messages.splitHint}
      </p>
      <div className="policy-choices">
        <Button icon={Scissors} onClick={() => props.onSplit(wording.current?.selectionStart ?? 0)}>
          {messages.splitHere}
        </Button>
        <Button icon={ArrowUpToLine} tooltip="M" disabled={isFirst} onClick={props.onJoin}>
          {messages.merge}
        </Button>
        <Button
          icon={proposal.isLeftOut ? CirclePlus : CircleMinus}
          onClick={() => onPatch({ isLeftOut: !proposal.isLeftOut })}
        >
          {proposal.isLeftOut ? messages.take : messages.leaveOut}
        </Button>
      </div>
      {proposal.place !== "" && <p className="muted">{messages.place(proposal.place)}</p>}
      <dl className="bring-in-legend">
        {messages.keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
