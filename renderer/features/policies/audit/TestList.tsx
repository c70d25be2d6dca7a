// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and points at its current test
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list has the keys of all its tests
import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import {
  CLAUSE_TESTS,
  type Clause,
  type ClauseFinding,
  type ClauseTest,
} from "@shared/domain/policy/records.ts";
import { Check, Circle, ScanSearch } from "lucide-react";
import { type RefObject, useId } from "react";
import { messages as common } from "../messages.ts";
import { SeverityChip } from "../SeverityChip.tsx";
import { auditMessages as messages } from "./audit-messages.ts";

interface TestListProps {
  clause: Clause;
  findings: readonly ClauseFinding[];
  /** How many words of the wording betray a problem of each test. */
  traps: ReadonlyMap<ClauseTest, number>;
  test: ClauseTest;
  list: RefObject<HTMLDivElement | null>;
  onTest(test: ClauseTest): void;
}

/** The ten tests with what each found; the keys are about the one that is chosen. */
export function TestList({ clause, findings, traps, test, list, onTest }: TestListProps) {
  const id = useId();
  return (
    <div
      ref={list}
      className="test-list"
      data-place="passedTests"
      role="listbox"
      tabIndex={0}
      aria-label={messages.tests}
      aria-activedescendant={`${id}-${test}`}
    >
      {CLAUSE_TESTS.map((one) => {
        const finding = findings.find((found) => found.test === one);
        const passed = clause.passedTests.includes(one);
        const words = traps.get(one) ?? 0;
        return (
          <div
            key={one}
            id={`${id}-${one}`}
            role="option"
            aria-selected={one === test}
            className="test-row"
            onClick={() => onTest(one)}
          >
            {finding ? (
              <SeverityChip severity={finding.severity} />
            ) : (
              <span className="test-state" data-passed={passed || undefined}>
                {passed ? (
                  <Check size={16} aria-hidden />
                ) : (
                  <Circle size={14} strokeWidth={1.5} aria-hidden />
                )}
              </span>
            )}
            <span className="test-name">{CLAUSE_TEST_TEXTS[one].name}</span>
            {words > 0 && (
              <span className="test-words" title={messages.trapCount(words)}>
                <ScanSearch size={14} strokeWidth={1.5} aria-hidden />
                <span aria-hidden>{words}</span>
                <span className="visually-hidden">{messages.trapCount(words)}</span>
              </span>
            )}
            <span className="visually-hidden">
              {finding
                ? `${common.severity(finding.severity)}: ${common.severities[finding.severity - 1]}`
                : passed
                  ? messages.states.passed
                  : messages.states.open}
            </span>
          </div>
        );
      })}
    </div>
  );
}
