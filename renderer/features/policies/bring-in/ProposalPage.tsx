import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { addClauses } from "@shared/domain/policy/commands/add-clauses.ts";
import { bringInPolicy } from "@shared/domain/policy/commands/bring-in-policy.ts";
import { POLICY_KINDS, type Policy } from "@shared/domain/policy/records.ts";
import {
  editProposal,
  mergeWithNext,
  type Proposal,
  type Proposals,
  proposalsOf,
  splitProposal,
  takenClauses,
} from "@shared/interchange/policy/proposals.ts";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import { showWithUndo, withEntry } from "../../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { takeFocus } from "../../../ui/take-focus.ts";
import { messages as common } from "../messages.ts";
import { showClause } from "../wanted-clause.ts";
import { bringInMessages as messages } from "./bring-in-messages.ts";
import { LeftOut } from "./LeftOut.tsx";
import { ProposalDetail } from "./ProposalDetail.tsx";
import { ProposalList } from "./ProposalList.tsx";
import type { ReadPolicy } from "./read-policy.ts";
import { isUndoInList } from "./undo-key.ts";

interface PageProps {
  session: EngagementSession;
  read: ReadPolicy;
  /** The policy that it is brought in for; null for a new one. */
  intoId: Id | null;
  onAgain(): void;
  onDone(): void;
}

const NEW = "";

/** The proposed clauses: joined, split, left out and renamed, then brought in as one undo. */
export function ProposalPage({ session, read, intoId, onAgain, onDone }: PageProps) {
  const { dialogs } = useServices();
  const policies = useModel(session, (model) => model.all("policy").sort(byOrder));
  const [name, setName] = useState(read.name);
  const [kind, setKind] = useState<Policy["kind"]>("policy");
  const [into, setInto] = useState(intoId ?? NEW);
  const { list, place, setPlace, change, undo, canUndo } = useProposals(read);
  const scroller = useRef<HTMLDivElement>(null);
  const wording = useRef<HTMLTextAreaElement>(null);
  useEffect(() => takeFocus(scroller.current), []);
  const target = policies.find(({ id }) => id === into);
  const bringIn = useBringIn(session, onDone);
  const taken = takenClauses(list);
  const current = list[place];
  const patch = (values: Partial<Omit<Proposal, "id" | "place">>, joins?: string) => {
    if (current) change(editProposal(list, current.id, values), joins);
  };
  const join = () => {
    const above = list[place - 1];
    if (!above) return;
    const isLeftOut = above.isLeftOut && current?.isLeftOut === true;
    change(editProposal(mergeWithNext(list, above.id), above.id, { isLeftOut }));
    setPlace(place - 1);
  };
  const split = (letter: number) => {
    const parted = current ? splitProposal(list, current.id, letter) : list;
    if (parted === list) return;
    change(parted);
    setPlace(place + 1);
  };
  const keys = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === "ArrowDown") setPlace(Math.min(place + 1, list.length - 1));
    else if (key === "ArrowUp") setPlace(Math.max(place - 1, 0));
    else if (key === "Home") setPlace(0);
    else if (key === "End") setPlace(list.length - 1);
    else if (key === " " || key === "Delete") patch({ isLeftOut: !current?.isLeftOut });
    else if (key.toLowerCase() === "m") join();
    else if (key === "Enter") wording.current?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Wherever the focus is on this page, the engagement's own undo stays out of it.
  const undoKey = (event: KeyboardEvent) => {
    if (!isUndoInList(event, event.target as HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    if (canUndo) undo();
  };
  const again = async () => {
    const { againTitle: title, againText: text, again: confirm } = messages;
    if (!canUndo || (await dialogs.confirm({ title, text, confirm, danger: true }))) onAgain();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it has the focus; the key is the same everywhere
    <div className="bring-in" onKeyDown={undoKey}>
      <div className="bring-in-bar">
        {policies.length > 0 && (
          <Select
            label={messages.into}
            value={into}
            options={[
              { value: NEW, label: messages.newPolicy },
              ...policies.map((policy) => ({ value: policy.id, label: policy.name })),
            ]}
            onChange={setInto}
          />
        )}
        {!target && (
          <>
            <TextField
              label={messages.name}
              value={name}
              maximumLength={500}
              error={name.trim() === "" ? messages.noName : undefined}
              onInput={setName}
              onCommit={setName}
            />
            <Select
              label={messages.kind}
              value={kind}
              options={POLICY_KINDS.map((value) => ({ value, label: common.kinds[value] }))}
              onChange={(next) => setKind(next)}
            />
          </>
        )}
        <span className="spring" />
        <Button disabled={!canUndo} onClick={undo}>
          {messages.undo}
        </Button>
        <Button onClick={() => void again()}>{messages.again}</Button>
        <Button
          kind="primary"
          disabled={session.readOnly || taken.length === 0 || (!target && name.trim() === "")}
          onClick={() => bringIn(target ?? { name: name.trim(), kind, source: read.source }, taken)}
        >
          {messages.bringIn(taken.length)}
        </Button>
      </div>
      {read.leftOut.length > 0 && <LeftOut read={read} />}
      <div className="bring-in-work">
        <ProposalList list={list} place={place} scroller={scroller} onKeys={keys} onGo={setPlace} />
        {current && (
          <ProposalDetail
            key={current.id}
            proposal={current}
            isFirst={place === 0}
            wording={wording}
            onPatch={patch}
            onJoin={join}
            onSplit={split}
            onLeave={() => scroller.current?.focus()}
          />
        )}
      </div>
    </div>
  );
}

interface Step {
  readonly list: Proposals;
  readonly place: number;
  readonly joins: string;
}

/** The list with what was done to it, of which each step can be taken back; letters of one field are one step. */
function useProposals(read: ReadPolicy) {
  const [past, setPast] = useState<readonly Step[]>([]);
  const [list, setList] = useState(() => proposalsOf(read.clauses));
  const [place, setPlace] = useState(0);
  return {
    list,
    place: Math.min(place, list.length - 1),
    setPlace,
    canUndo: past.length > 0,
    change: (next: Proposals, joins = "") => {
      if (joins === "" || past.at(-1)?.joins !== joins) setPast([...past, { list, place, joins }]);
      setList(next);
    },
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setList(before.list);
      setPlace(before.place);
      setPast(past.slice(0, -1));
    },
  };
}

type Target = Policy | { readonly name: string; readonly kind: Policy["kind"]; readonly source: string };

/** Brings them in as one undo, tells of it, and opens the first of them in the audit. */
function useBringIn(session: EngagementSession, onDone: () => void) {
  const services = useServices();
  return (target: Target, clauses: ReturnType<typeof takenClauses>) => {
    const { result, entry } = withEntry(session, () =>
      "id" in target
        ? session.run(addClauses, { policyId: target.id, clauses, afterId: null })
        : session.run(bringInPolicy, { ...target, clauses }).clauseIds,
    );
    const text = messages.broughtIn(clauses.length, target.name);
    showWithUndo(session, services.notices, entry, { kind: "done", text });
    const [first] = result;
    onDone();
    if (first !== undefined) showClause(services, first);
  };
}
