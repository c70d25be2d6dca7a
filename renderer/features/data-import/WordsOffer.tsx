import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { subjectOfHeader } from "@shared/interchange/survey/marked-columns.ts";
import { planWithWord, type WordGroup } from "@shared/interchange/survey/word-groups.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";

interface WordsOfferProps {
  groups: readonly WordGroup[];
  plans: readonly ColumnPlan[];
  onPlans(plans: readonly ColumnPlan[], columns: readonly string[]): void;
}

const SCORED_AS = ["perception", "expectation", "csat"] as const;

/** What the words of answers stand for, said once for all columns in the same words; and words of a scale that nobody scores. */
export function WordsOffer({ groups, plans, onPlans }: WordsOfferProps) {
  if (groups.length === 0) return null;
  const change = ({ columns }: WordGroup, by: (plan: ColumnPlan) => ColumnPlan) =>
    onPlans(
      plans.map((plan) => (columns.includes(plan.column) ? by(plan) : plan)),
      columns,
    );
  return (
    <ul className="import-offers import-words" aria-label={messages.wordsOffers}>
      {groups.map((group) => (
        <li key={group.columns.join("\n")} className={group.unscored ? "import-warning" : undefined}>
          {group.unscored ? (
            <>
              {messages.unscoredWords(
                group.columns,
                group.words.map(({ text }) => text),
              )}
              <span className="import-choices">
                {SCORED_AS.map((role) => (
                  <Button key={role} onClick={() => change(group, (plan) => scoredAs(plan, role))}>
                    {messages.roles[role]}
                  </Button>
                ))}
              </span>
            </>
          ) : (
            <Words
              group={group}
              onWord={(text, to) => change(group, (plan) => planWithWord(plan, text, to))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface WordsProps {
  group: WordGroup;
  onWord(text: string, number: number | null): void;
}

function Words({ group, onWord }: WordsProps) {
  const unread = group.words.filter(({ number }) => number === null).length;
  return (
    <details open={unread > 0 || undefined}>
      <summary className={unread > 0 ? "import-warning" : undefined}>
        {unread > 0 ? messages.unreadWords(group.columns) : messages.readWords(group.columns, group.words)}
      </summary>
      <div className="import-options">
        {group.words.map(({ text, number }) => (
          <div key={text} className="import-word">
            <NumberField label={text} value={number} onCommit={(value) => onWord(text, value)} />
          </div>
        ))}
      </div>
    </details>
  );
}

function scoredAs(plan: ColumnPlan, role: (typeof SCORED_AS)[number]): ColumnPlan {
  const isOfPoint = role !== "csat" && plan.subject.kind === "none";
  const subject = isOfPoint ? { kind: "create" as const, name: subjectOfHeader(plan.column) } : plan.subject;
  return { ...plan, role, subject };
}
