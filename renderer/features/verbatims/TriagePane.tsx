import type { VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { readQuery } from "@shared/domain/verbatim/search-verbatims.ts";
import type { VerbatimFigures } from "@shared/domain/verbatim/verbatim-figures.ts";
import { Check, SearchX } from "lucide-react";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { takeFocus } from "../../ui/take-focus.ts";
import { useClipboard } from "../../ui/use-clipboard.ts";
import { useStable } from "../../ui/use-stable.ts";
import { listText } from "./copy-list.ts";
import { FilterBar } from "./FilterBar.tsx";
import { Judgement } from "./Judgement.tsx";
import { messages } from "./messages.ts";
import { touchPointOptions, useSuggestion, useTouchPointNames } from "./touch-point-names.ts";
import { isPlain, readTriageKey, type TriageAct } from "./triage-keys.ts";
import { useFiltered } from "./use-filtered.ts";
import { useSay } from "./use-say.ts";
import { useTriage } from "./use-triage.ts";
import { VerbatimDetail } from "./VerbatimDetail.tsx";
import { VerbatimList } from "./VerbatimList.tsx";
import type { Wanted } from "./wanted-filter.ts";

interface TriagePaneProps {
  session: EngagementSession;
  entries: readonly VerbatimEntry[];
  figures: VerbatimFigures | null;
  shown: Wanted;
  onFilter(filter: VerbatimFilter): void;
  onSummary(): void;
}

/** The list at the left, the whole text and what is said of it at the right, all of it by keyboard. */
export function TriagePane({ session, entries, figures, shown, onFilter, onSummary }: TriagePaneProps) {
  const { filter } = shown;
  const { commands, notices, status } = useServices();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const found = useFiltered(entries, filter, kept);
  const list = found ?? NOTHING;
  const triage = useTriage(list, shown);
  const query = useMemo(
    () => readQuery(filter.search, filter.wholeWords),
    [filter.search, filter.wholeWords],
  );
  const nameOf = useTouchPointNames(session);
  const focusList = useCallback(() => scroller.current?.focus({ preventScroll: true }), []);
  const keep = (some: readonly VerbatimEntry[]) => setKept(new Set([...kept, ...some.map(({ key }) => key)]));
  const say = useSay(session, triage.chosen, keep, focusList);
  const suggestion = useSuggestion(session, triage.chosen);
  useEffect(() => takeFocus(scroller.current), []);
  useEffect(() => {
    const text = messages.shown(list.length, entries.length);
    status.set({ id: "verbatims", text, side: "right", order: 20 });
    return () => status.remove("verbatims");
  }, [status, list.length, entries.length]);
  const done = () => {
    say.done();
    triage.next();
    focusList();
  };
  const changeFilter = (next: VerbatimFilter) => {
    setKept(new Set());
    onFilter(next);
  };
  const act = (wanted: TriageAct) => {
    switch (wanted.act) {
      case "move":
        return triage.go(triage.place + wanted.by);
      case "extend":
        return triage.extendTo(triage.place + wanted.by);
      case "sentiment":
        return say.sentiment(wanted.value);
      case "kind":
        return say.kind(wanted.value);
      case "incident":
        return say.incident(wanted.value);
      case "touch-point":
      case "tags":
        return say.pick(wanted.act);
      case "take-suggestion":
        return suggestion ? say.touchPoint(suggestion.touchPointId) : undefined;
      case "pin":
        return say.pin();
      case "done":
        return done();
      case "back":
        return triage.back();
      case "toggle":
        return triage.toggle(triage.place);
      case "all":
        return triage.selectAll();
      case "one":
        return triage.selectOne();
      case "search":
        return search.current?.focus();
      case "delete":
        return say.remove();
    }
  };
  const keys = (event: KeyboardEvent) => {
    const { nativeEvent } = event;
    const target = event.target as HTMLElement;
    if (
      nativeEvent.isComposing ||
      target.closest("input, textarea, select, [role=listbox]:not(.verbatim-list)")
    )
      return;
    const wanted = readTriageKey(nativeEvent);
    if (!wanted || (isPlain(nativeEvent) && commands.bindingOf(nativeEvent))) return;
    // A button that has the focus is pressed by these.
    if (wanted.act === "done" && target.closest("button")) return;
    event.preventDefault();
    event.stopPropagation();
    act(wanted);
  };
  const copied = () => (triage.several ? triage.chosen : list);
  useClipboard(scroller, {
    copy: (event) => {
      event.clipboardData?.setData("text/plain", listText(copied(), nameOf));
      event.preventDefault();
    },
  });
  const copyAll = useStable(() => void copyList());
  const setFilter = useStable(changeFilter);
  const copyList = () =>
    navigator.clipboard.writeText(listText(list, nameOf)).then(
      () => notices.show({ kind: "done", text: messages.copied(list.length) }),
      () => notices.show({ kind: "error", text: messages.notCopied }),
    );
  const showAll = () => changeFilter({ ...filter, state: "all" });
  const allDone = figures?.whole.untriaged === 0 && filter.state === "untriaged" && list.length > 0;
  const tags = figures?.tags ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list in it has the focus and the keys
    <div className="verbatims-triage" onKeyDown={keys}>
      <FilterBar
        filter={filter}
        figures={figures}
        touchPointName={nameOf}
        field={search}
        onChange={setFilter}
        onLeave={focusList}
        onCopy={copyAll}
      />
      <div className="verbatims-work">
        <div className="verbatims-left">
          <VerbatimList
            list={list}
            triage={triage}
            query={query}
            touchPointName={nameOf}
            scroller={scroller}
          />
          {found?.length === 0 && <None filter={filter} onAll={showAll} onSummary={onSummary} />}
        </div>
        <div className="verbatims-right">
          {allDone && (
            <div className="verbatims-end" role="status">
              <Check size={20} strokeWidth={1.5} aria-hidden />
              <p>{messages.allDone(figures.whole.count)}</p>
              <Button kind="primary" onClick={onSummary}>
                {messages.toSummary}
              </Button>
              <Button onClick={showAll}>{messages.showAll}</Button>
            </div>
          )}
          {triage.current && (
            <VerbatimDetail
              session={session}
              triage={triage}
              say={say}
              query={query}
              channels={keysOf(figures?.channels)}
              segments={keysOf(figures?.segments)}
              onDone={done}
            >
              <Judgement
                chosen={triage.chosen}
                say={say}
                suggestion={suggestion}
                touchPointName={nameOf}
                touchPointOptions={
                  say.picking === "touch-point"
                    ? touchPointOptions(
                        session.model,
                        nameOf,
                        suggestion?.touchPointId ?? null,
                        say.recent,
                        triage.current.touchPointId,
                      )
                    : []
                }
                tagOptions={
                  say.picking === "tags"
                    ? tags.map(({ key }) => ({
                        id: key,
                        label: key,
                        chosen: triage.chosen.every((entry) => entry.tags.includes(key)),
                      }))
                    : []
                }
                readOnly={session.readOnly}
              />
            </VerbatimDetail>
          )}
          <Legend />
        </div>
      </div>
    </div>
  );
}

const NOTHING: readonly VerbatimEntry[] = [];
const keysOf = (groups: VerbatimFigures["channels"] | undefined) =>
  (groups ?? []).map(({ key }) => key).filter((key) => key !== "");

interface NoneProps {
  filter: VerbatimFilter;
  onAll(): void;
  onSummary(): void;
}

function None({ filter, onAll, onSummary }: NoneProps) {
  const isDone = filter.state === "untriaged" && filter.search === "" && filter.touchPointId === null;
  return (
    <EmptyState
      small
      icon={isDone ? Check : SearchX}
      title={isDone ? messages.noneLeft : messages.noneFound}
      text={isDone ? messages.noneLeftText : messages.noneFoundText}
    >
      {isDone && (
        <Button kind="primary" onClick={onSummary}>
          {messages.toSummary}
        </Button>
      )}
      {filter.state !== "all" && <Button onClick={onAll}>{messages.showAll}</Button>}
    </EmptyState>
  );
}

function Legend() {
  return (
    <dl className="verbatim-legend" aria-label={messages.legend}>
      {messages.keys.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
