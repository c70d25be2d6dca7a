import type { Id } from "@shared/base/ids.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { VERBATIM_KINDS, type VerbatimKind } from "@shared/domain/verbatim/records.ts";
import type { TouchPointSuggestion } from "@shared/domain/verbatim/suggest-touch-point.ts";
import { signedText } from "@shared/drawing/figure-text.ts";
import { ChevronDown, Pin, Plus, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "../../ui/Button.tsx";
import { PickField, type PickOption } from "../../ui/PickField.tsx";
import { Choices } from "./Choices.tsx";
import { KIND_ICONS } from "./kind-icons.ts";
import { messages } from "./messages.ts";
import { NO_PLACE } from "./places.ts";
import type { Say } from "./use-say.ts";

interface JudgementProps {
  chosen: readonly VerbatimEntry[];
  say: Say;
  suggestion: TouchPointSuggestion | null;
  touchPointName(id: Id | null): string;
  touchPointOptions: readonly PickOption[];
  tagOptions: readonly PickOption[];
  readOnly: boolean;
}

const KIND_KEYS: Readonly<Record<VerbatimKind, string>> = {
  complaint: "C",
  comment: "M",
  praise: "R",
  suggestion: "G",
};
const KINDS = VERBATIM_KINDS.map((value) => ({
  value,
  label: messages.kinds[value],
  icon: KIND_ICONS[value],
  keyName: KIND_KEYS[value],
}));
const SENTIMENTS = messages.sentiments.map((label, index) => ({
  value: index - 2,
  label,
  short: signedText(index - 2, 0),
  keyName: String(index + 1),
}));
const INCIDENTS = [
  { value: "satisfying" as const, label: messages.satisfying, keyName: "S" },
  { value: "dissatisfying" as const, label: messages.dissatisfying, keyName: "D" },
];

/** What all of them have in common, null where they differ; in one walk, since they may be the whole of a long list. */
function saidOf(chosen: readonly VerbatimEntry[]) {
  const [first] = chosen;
  const same = { touchPointId: true, sentiment: true, kind: true, incident: true, pinned: true };
  const tags = new Set<string>();
  for (const entry of chosen) {
    same.touchPointId &&= entry.touchPointId === first?.touchPointId;
    same.sentiment &&= entry.sentiment === first?.sentiment;
    same.kind &&= entry.kind === first?.kind;
    same.incident &&= entry.incident === first?.incident;
    same.pinned &&= entry.pinned;
    for (const tag of entry.tags) tags.add(tag);
  }
  return {
    touchPointId: first && same.touchPointId ? first.touchPointId : null,
    sentiment: first && same.sentiment ? first.sentiment : null,
    kind: first && same.kind ? first.kind : null,
    incident: first && same.incident ? first.incident : null,
    pinned: same.pinned,
    tags: [...tags],
  };
}

/** Everything that can be said of a verbatim, in the order in which it is decided. */
export function Judgement(props: JudgementProps) {
  const { chosen, say, suggestion, readOnly } = props;
  const { touchPointId, sentiment, kind, incident, pinned, tags } = useMemo(() => saidOf(chosen), [chosen]);
  return (
    <div className="judgement">
      <Line label={messages.touchPoint} keyName="W">
        {say.picking === "touch-point" ? (
          <PickField
            label={messages.pickTouchPoint}
            options={props.touchPointOptions}
            newLabel={messages.newTouchPoint}
            onPick={(id) => say.touchPoint(id === NO_PLACE ? null : id)}
            onNew={say.newTouchPoint}
            onClose={say.stopPicking}
          />
        ) : (
          <Button disabled={readOnly} onClick={() => say.pick("touch-point")}>
            <span className="judgement-place" data-none={touchPointId === null || undefined}>
              {touchPointId === null ? messages.choose : props.touchPointName(touchPointId)}
            </span>
            <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
          </Button>
        )}
        {suggestion && say.picking === null && (
          <span className="judgement-suggestion">
            <span title={messages.because(suggestion.words.join(", "))}>
              {messages.suggested(props.touchPointName(suggestion.touchPointId))}
            </span>
            <Button
              kind="link"
              tooltip="A"
              disabled={readOnly}
              onClick={() => say.touchPoint(suggestion.touchPointId)}
            >
              {messages.take}
            </Button>
          </span>
        )}
      </Line>
      <Line label={messages.sentiment} keyName="1 … 5">
        <Choices<number>
          label={messages.sentiment}
          choices={SENTIMENTS}
          value={sentiment}
          disabled={readOnly}
          // A second press on the same takes it back; its key says it again, for whoever reads fast.
          onChoose={(value) => say.sentiment(value === sentiment ? null : value)}
        />
      </Line>
      <Line label={messages.kind} keyName="C M R G">
        <Choices label={messages.kind} choices={KINDS} value={kind} disabled={readOnly} onChoose={say.kind} />
      </Line>
      <Line label={messages.incident} keyName="S D">
        <Choices
          label={messages.incident}
          choices={INCIDENTS}
          value={incident}
          disabled={readOnly}
          onChoose={say.incident}
        />
      </Line>
      <Line label={messages.tags} keyName="T">
        {tags.map((tag) => (
          <span key={tag} className="verbatim-tag">
            {tag}
            <button
              type="button"
              aria-label={messages.removeTag(tag)}
              disabled={readOnly}
              onClick={() => say.dropTag(tag)}
            >
              <X size={12} strokeWidth={1.5} aria-hidden />
            </button>
          </span>
        ))}
        {say.picking === "tags" ? (
          <PickField
            label={messages.pickTag}
            options={props.tagOptions}
            newLabel={messages.newTag}
            onPick={say.tag}
            onNew={say.tag}
            onClose={say.stopPicking}
          />
        ) : (
          <Button kind="quiet" icon={Plus} disabled={readOnly} onClick={() => say.pick("tags")}>
            {messages.addTag}
          </Button>
        )}
      </Line>
      <Line label={messages.pin} keyName="P">
        <Button icon={Pin} aria-pressed={pinned} disabled={readOnly} onClick={say.pin}>
          {pinned ? messages.pinned : messages.pin}
        </Button>
        {pinned && chosen.some((entry) => entry.touchPointId === null) && (
          <span className="muted">{messages.pinNeedsPlace}</span>
        )}
      </Line>
    </div>
  );
}

function Line({ label, keyName, children }: { label: string; keyName: string; children: ReactNode }) {
  return (
    <div className="judgement-line">
      <span className="judgement-label">{label}</span>
      <div className="judgement-choices">{children}</div>
      <kbd>{keyName}</kbd>
    </div>
  );
}
