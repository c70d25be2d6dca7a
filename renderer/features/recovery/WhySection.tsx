import type { FailPoint } from "@shared/domain/blueprint/records.ts";
import { addWhy } from "@shared/domain/recovery/commands/add-why.ts";
import { removeWhy } from "@shared/domain/recovery/commands/remove-why.ts";
import { updateWhy } from "@shared/domain/recovery/commands/update-why.ts";
import { answersOf, rootCauseOf } from "@shared/domain/recovery/root-cause.ts";
import { CircleAlert, Plus, Target, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import type { RecoveryPartProps } from "./recovery-part.ts";

/** As many as a fail point holds. */
const MOST = 10;
const KINDS = (["none", "symptom", "cause"] as const).map((value) => ({
  value,
  label: messages.kinds[value],
}));

/** Why, and why again, until something is found that can be changed. */
export function WhySection({ session, step, point }: RecoveryPartProps) {
  const stepId = step.id;
  const disabled = session.readOnly;
  const { whys } = point;
  const list = useRef<HTMLOListElement>(null);
  const wantsFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer that was asked for has come
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>("li:last-child textarea")?.focus();
  }, [whys.length]);
  const add = () => {
    wantsFocus.current = true;
    session.run(addWhy, { stepId });
  };
  return (
    <section className="recovery-section" aria-label={messages.whys}>
      <h3>{messages.whys}</h3>
      {whys.length === 0 && <p className="muted">{messages.noWhys}</p>}
      <ol ref={list} className="recovery-whys">
        {whys.map((why, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place
          <li key={index} data-kind={why.kind ?? undefined}>
            <TextArea
              label={messages.why(index + 1)}
              placeholder={index === 0 ? messages.firstWhy : messages.nextWhy}
              rows={1}
              value={why.answer}
              disabled={disabled}
              onCommit={(answer) => session.run(updateWhy, { stepId, index, patch: { answer } })}
            />
            <Select
              label={messages.kind}
              value={why.kind ?? "none"}
              options={KINDS}
              disabled={disabled}
              onChange={(kind) =>
                session.run(updateWhy, { stepId, index, patch: { kind: kind === "none" ? null : kind } })
              }
            />
            <IconButton
              icon={Trash2}
              label={messages.removeWhy(index + 1)}
              disabled={disabled}
              onClick={() => session.run(removeWhy, { stepId, index })}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button icon={Plus} disabled={disabled || whys.length >= MOST} onClick={add}>
          {messages.addWhy}
        </Button>
      </div>
      <RootCause whys={whys} />
    </section>
  );
}

function RootCause({ whys }: Pick<FailPoint, "whys">) {
  const cause = rootCauseOf(whys);
  const answers = answersOf(whys);
  if (answers.length === 0) return null;
  if (cause === null) {
    const isSymptoms = answers.every(({ kind }) => kind === "symptom");
    return (
      <p className="recovery-warning">
        <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
        {isSymptoms ? messages.noCause : messages.notJudged}
      </p>
    );
  }
  return (
    <p className="recovery-cause">
      <Target size={16} strokeWidth={1.5} aria-hidden />
      <span>
        <strong>{messages.rootCause}:</strong> {cause}
      </span>
    </p>
  );
}
