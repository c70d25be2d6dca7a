import { moveClause } from "@shared/domain/policy/commands/move-clause.ts";
import type { Clause, ClauseTest, Policy } from "@shared/domain/policy/records.ts";
import { CLAUSE_TESTS } from "@shared/domain/policy/records.ts";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useModel, useSelection, useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { takeFocus } from "../../../ui/take-focus.ts";
import { useLedHere } from "../../../ui/use-led-here.ts";
import { useStable } from "../../../ui/use-stable.ts";
import { onWantedTest, takeWantedTest } from "../wanted-clause.ts";
import { AuditPane } from "./AuditPane.tsx";
import { type AuditAct, readAuditKey } from "./audit-keys.ts";
import { ClauseList } from "./ClauseList.tsx";
import { openTests, sayOf } from "./say.ts";

interface WorkProps {
  session: EngagementSession;
  policy: Policy;
  clauses: readonly Clause[];
}

/** The clauses at the left, the audit of the chosen one at the right, all of it by keyboard. */
export function AuditWork({ session, policy, clauses }: WorkProps) {
  const { commands, notices, selection } = useServices();
  const place = usePlace(clauses, policy.id);
  const clause = clauses[place] as Clause;
  const findings = useModel(session, (model) => model.by("clauseFinding", "clauseId", clause.id));
  const [test, setTest] = useTest(clause.id, () => openTests(clause, findings)[0]);
  const [picking, setPicking] = useState(false);
  const tests = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const focusTests = () => tests.current?.focus({ preventScroll: true });
  const work = useRef<HTMLDivElement>(null);
  // Who was led to a field of a clause is there already.
  useEffect(() => {
    if (!work.current?.contains(document.activeElement)) takeFocus(tests.current);
  }, []);
  useLedHere(({ elementId, field }) => {
    const asked = CLAUSE_TESTS.find((one) => field === `passedTests.${one}`);
    if (asked && clauses.some(({ id }) => id === elementId)) setTest(asked, elementId);
  });
  const say = sayOf(session, clause, findings);
  const go = (to: number) => {
    const next = clauses[Math.max(0, Math.min(to, clauses.length - 1))];
    if (next) selection.set([next.id], "policy");
  };
  const toTest = (by: number) => {
    const at = Math.max(0, Math.min(CLAUSE_TESTS.indexOf(test) + by, CLAUSE_TESTS.length - 1));
    setTest(CLAUSE_TESTS[at] ?? test);
  };
  const isOpen = (one: Clause) =>
    one.decision === null || openTests(one, session.model.by("clauseFinding", "clauseId", one.id)).length > 0;
  const pass = () => {
    say.pass(test);
    toTest(1);
  };
  const remove = () => {
    go(place === clauses.length - 1 ? place - 1 : place + 1);
    say.remove();
  };
  const writes = (wanted: AuditAct): (() => void) | null => {
    switch (wanted.act) {
      case "severity":
        return () => say.severity(test, wanted.value);
      case "decision":
        return () => say.change({ decision: clause.decision === wanted.value ? null : wanted.value });
      case "pass":
        return pass;
      case "pass-rest":
        return say.passRest;
      case "not-asked":
        return () => say.notAsked(test);
      case "place":
        return () => setPicking(true);
      case "move":
        return () => session.run(moveClause, { id: clause.id, index: Math.max(0, place + wanted.by) });
      case "delete":
        return remove;
      default:
        return null;
    }
  };
  const act = (wanted: AuditAct) => {
    const write = writes(wanted);
    if (write) {
      if (session.readOnly) return;
      try {
        write();
      } catch (error) {
        notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
      }
      return;
    }
    if (wanted.act === "clause") go(place + wanted.by);
    else if (wanted.act === "test") toTest(wanted.by);
    else if (wanted.act === "tests") focusTests();
    else if (wanted.act === "note") note.current?.querySelector("textarea")?.focus();
    else if (wanted.act === "open-clause") {
      const after = clauses.findIndex((one, index) => index > place && isOpen(one));
      const first = after >= 0 ? after : clauses.findIndex(isOpen);
      if (first >= 0) go(first);
    }
  };
  const keys = (event: KeyboardEvent) => {
    const { nativeEvent } = event;
    const target = event.target as HTMLElement;
    if (nativeEvent.isComposing || target.closest("input, textarea, select, [aria-haspopup]")) return;
    const wanted = readAuditKey(nativeEvent, list.current?.contains(target) === true);
    if (!wanted || (nativeEvent.key.length === 1 && commands.bindingOf(nativeEvent))) return;
    // A button that has the focus is pressed by it, and a field's own list has its arrows.
    if (target.closest("button") && (nativeEvent.key === "Enter" || nativeEvent.key === "Delete")) return;
    event.preventDefault();
    event.stopPropagation();
    act(wanted);
  };
  const onTrap = useStable((clauseId: string, wanted: ClauseTest) => {
    selection.set([clauseId], "policy");
    setTest(wanted, clauseId);
    focusTests();
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists in it have the focus and the keys
    <div className="policy-work" ref={work} onKeyDown={keys}>
      <ClauseList
        session={session}
        clauses={clauses}
        place={place}
        scroller={list}
        onGo={go}
        onTrap={onTrap}
      />
      <AuditPane
        session={session}
        clause={clause}
        findings={findings}
        place={{ at: place, count: clauses.length }}
        test={test}
        say={say}
        tests={tests}
        note={note}
        picking={picking}
        onTest={setTest}
        onPick={setPicking}
        onPicked={() => {
          setPicking(false);
          focusTests();
        }}
        onGo={go}
        onPass={pass}
        onRemove={remove}
      />
    </div>
  );
}

/** Which clause it is about: the one that is selected, else the one it was about before, else the first. */
function usePlace(clauses: readonly Clause[], policyId: string): number {
  const selected = useSelection();
  const { editors, selection } = useServices();
  const [held, setHeld] = useState("");
  const chosen = clauses.findIndex(({ id }) => selected.includes(id));
  const before = clauses.findIndex(({ id }) => id === held);
  const place = Math.max(0, chosen >= 0 ? chosen : before);
  const id = clauses[place]?.id ?? "";
  if (id !== held) setHeld(id);
  useEffect(() => {
    const shown = editors.active();
    const isFront = shown?.editor === "policy" && shown.recordId === policyId;
    if (isFront && chosen < 0 && id !== "") selection.set([id], "policy");
  }, [editors, selection, policyId, chosen, id]);
  return place;
}

/** The test that is asked: where another place wants one it is that, of another clause the first that is open. */
function useTest(
  clauseId: string,
  firstOpen: () => ClauseTest | undefined,
): [ClauseTest, (test: ClauseTest, of?: string) => void] {
  const fresh = () => ({ clauseId, test: takeWantedTest() ?? firstOpen() ?? CLAUSE_TESTS[0] });
  const [held, setHeld] = useState(fresh);
  const shown = held.clauseId === clauseId ? held : fresh();
  if (shown !== held) setHeld(shown);
  useEffect(
    () =>
      onWantedTest.on(() => {
        const test = takeWantedTest();
        if (test) setHeld({ clauseId, test });
      }),
    [clauseId],
  );
  return [shown.test, (test, of = clauseId) => setHeld({ clauseId: of, test })];
}
