import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { findText, recordsOfBlueprint, type TextQuery } from "@shared/domain/search/find-text.ts";
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import { HitText } from "../../platform/search/HitText.tsx";
import { nameOfRecord } from "../../platform/search/hit-place.ts";
import { messages as searchMessages } from "../../platform/search/messages.ts";
import { replaceHits } from "../../platform/search/replace-hits.ts";
import { ReplaceLine, SearchFields } from "../../platform/search/SearchFields.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { findMessages as messages } from "./find-messages.ts";

/** Rows that are drawn; the count says how many there are, and all of them are walked and replaced. */
const MOST_SHOWN = 200;

interface FindBarProps {
  session: EngagementSession;
  blueprintId: Id;
  layout: BlueprintLayout;
  /** Which field has the focus when it opens or is asked for again. */
  asked: { readonly replace: boolean };
  onGo(recordId: Id): void;
  onClose(): void;
}

/**
 * Every word of the blueprint: titles, roles, channels, thoughts, notes, lanes, stages, flows. Enter goes to the next
 * place, Shift+Enter to the one before, Escape closes; in the second field Enter replaces, Alt+Enter replaces all.
 */
export function FindBar({ session, blueprintId, layout, asked, onGo, onClose }: FindBarProps) {
  const { notices } = useServices();
  const [query, setQuery] = useState<TextQuery>({ text: "", matchCase: false, wholeWord: false });
  const [replacement, setReplacement] = useState("");
  const [replacing, setReplacing] = useState(asked.replace);
  const [index, setIndex] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const secondField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useDeferredValue(query);
  const revision = useModel(session, () => session.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const hits = useMemo(() => {
    const places = new Map(layout.steps.map((box, place) => [box.step.id, place]));
    const placeOf = ({ id }: { id: Id }) => places.get(id) ?? layout.steps.length;
    const records = recordsOfBlueprint(session.model, blueprintId);
    return findText(
      records.sort((a, b) => placeOf(a) - placeOf(b)),
      wanted,
    );
  }, [session, blueprintId, layout, wanted, revision]);
  const answered = useRef<FindBarProps["asked"] | null>(null);
  useEffect(() => {
    if (answered.current === asked) return;
    // The second field takes the focus when it is there.
    if (asked.replace && !replacing) return setReplacing(true);
    answered.current = asked;
    // What was looked for stays, to be looked for again or typed over.
    const wished = asked.replace && (field.current?.value ?? "") !== "" ? secondField.current : field.current;
    wished?.focus();
    wished?.select();
  }, [asked, replacing]);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  });

  const go = (next: number) => {
    const position = (next + hits.length) % Math.max(1, hits.length);
    const hit = hits[position];
    if (!hit) return;
    setIndex(position);
    onGo(hit.recordId);
  };
  const replace = () => {
    const hit = hits[index];
    if (!hit) return go(0);
    replaceHits(session, notices, [hit], query.text, replacement);
    const next = hits[index + 1] ?? hits[0];
    if (next && next !== hit) onGo(next.recordId);
  };
  const replaceAll = () => {
    replaceHits(session, notices, hits, query.text, replacement);
    setIndex(-1);
  };
  const keys = (event: KeyboardEvent, enter: () => void) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") enter();
    else if (event.key === "Escape") onClose();
    else if (event.key === "ArrowDown") go(index + 1);
    else if (event.key === "ArrowUp") go(index < 0 ? -1 : index - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = query.text === "" || hits.length === 0;
  const shown = Math.min(index, hits.length - 1);
  return (
    <search className="find-bar">
      <div className="find-lines">
        <IconButton
          icon={replacing ? ChevronDown : ChevronRight}
          label={messages.showReplace}
          pressed={replacing}
          onClick={() => setReplacing(!replacing)}
        />
        <SearchFields
          label={messages.find}
          query={query}
          input={field}
          onQuery={(next) => {
            setQuery(next);
            setIndex(-1);
          }}
          onKeyDown={(event) =>
            keys(event, () => go(event.shiftKey ? (index < 0 ? -1 : index - 1) : index + 1))
          }
        >
          <output className="find-count muted">
            {query.text === ""
              ? ""
              : hits.length === 0
                ? messages.none
                : messages.count(shown + 1, hits.length)}
          </output>
          <IconButton
            icon={ArrowUp}
            label={messages.previous}
            disabled={none}
            onClick={() => go(index - 1)}
          />
          <IconButton icon={ArrowDown} label={messages.next} disabled={none} onClick={() => go(index + 1)} />
          <IconButton icon={X} label={messages.close} onClick={onClose} />
        </SearchFields>
        {replacing && (
          <ReplaceLine
            value={replacement}
            onChange={setReplacement}
            input={secondField}
            onKeyDown={(event) => keys(event, event.altKey ? replaceAll : replace)}
          >
            <Button disabled={none || session.readOnly} onClick={replace}>
              {messages.replace}
            </Button>
            <Button disabled={none || session.readOnly} onClick={replaceAll}>
              {messages.replaceAll(hits.length)}
            </Button>
          </ReplaceLine>
        )}
      </div>
      {!none && (
        <ul ref={list} className="find-hits" aria-label={messages.places}>
          {hits.slice(0, MOST_SHOWN).map((hit, position) => (
            <li key={`${hit.recordId} ${hit.path} ${hit.start}`}>
              <button type="button" aria-current={position === shown} onClick={() => go(position)}>
                <HitText hit={hit} replacement={replacing ? replacement : null} />
                <small className="muted">
                  {hit.type === "step" && hit.field === "Title"
                    ? hit.field
                    : messages.where(hit.field, nameOfRecord(session.model, hit.recordId))}
                </small>
              </button>
            </li>
          ))}
          {hits.length > MOST_SHOWN && (
            <li className="muted find-more">
              {(replacing ? searchMessages.more : searchMessages.moreOnly)(hits.length - MOST_SHOWN)}
            </li>
          )}
        </ul>
      )}
    </search>
  );
}
