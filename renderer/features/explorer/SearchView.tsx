import { findText, type Hit, recordsOfEngagement, type TextQuery } from "@shared/domain/search/find-text.ts";
import { planReplacement } from "@shared/domain/search/plan-replacement.ts";
import { ChevronDown, ChevronRight, Replace, ReplaceAll, Search } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { groupOf, showRecord } from "../../platform/search/hit-place.ts";
import { replaceHits } from "../../platform/search/replace-hits.ts";
import { ReplaceLine, SearchFields } from "../../platform/search/SearchFields.tsx";
import { IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { findFuzzy } from "../../workbench/palette/fuzzy.ts";
import { paletteEntries } from "../../workbench/palette/palette-entries.ts";
import { messages } from "./messages.ts";
import { SearchGroups } from "./SearchGroups.tsx";
import { searchRequest } from "./show-search.ts";
import "./explorer.css";

/** Every word of the engagement; the results stay while one after the other is looked at, and can be replaced. */
export function SearchView({ session }: ViewProps) {
  const services = useServices();
  const { notices, dialogs } = services;
  const [query, setQuery] = useState<TextQuery>({ text: "", matchCase: false, wholeWord: false });
  const [replacing, setReplacing] = useState(false);
  const [replacement, setReplacement] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = () => {
      if (!searchRequest.take()) return;
      field.current?.focus();
      field.current?.select();
    };
    focus();
    return searchRequest.asked.on(focus);
  }, []);
  const wanted = useDeferredValue(query);
  const revision = useEmitted([session.onChange], () => session.revision);
  const asked = wanted.text.trim() !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const groups = useMemo(() => {
    const found = new Map<string, Hit[]>();
    if (!asked) return found;
    for (const hit of findText(recordsOfEngagement(session.model), wanted)) {
      const record = session.model.find(hit.recordId);
      const name = record ? groupOf(session.model, record) : "";
      const group = found.get(name);
      if (group) group.push(hit);
      else found.set(name, [hit]);
    }
    return found;
  }, [session, wanted, asked, revision]);
  const hits = useMemo(() => [...groups.values()].flat(), [groups]);
  const replace = (some: readonly Hit[]) => replaceHits(session, notices, some, wanted.text, replacement);
  const replaceAll = async () => {
    const { edits, count } = planReplacement(session.model, hits, replacement);
    const text = messages.replaceAllText(wanted.text, replacement, edits.length, groups.size);
    const title = messages.replaceAllTitle(count);
    // So much at once is told before; the session of then may be another engagement's.
    if (count > 0 && !(await dialogs.confirm({ title, text, confirm: messages.replaceAll }))) return;
    if (services.session() === session) replace(hits);
  };
  return (
    <div className="search-view">
      <div className="search-lines">
        <IconButton
          icon={replacing ? ChevronDown : ChevronRight}
          label={messages.showReplace}
          pressed={replacing}
          onClick={() => setReplacing(!replacing)}
        />
        <SearchFields label={messages.search} query={query} onQuery={setQuery} input={field} />
        {replacing && (
          <ReplaceLine value={replacement} onChange={setReplacement}>
            <IconButton
              icon={ReplaceAll}
              label={messages.replaceAll}
              disabled={hits.length === 0 || session.readOnly}
              onClick={() => void replaceAll()}
            />
          </ReplaceLine>
        )}
      </div>
      {!asked && (
        <EmptyState small icon={Search} title={messages.searchEmpty} text={messages.searchEmptyText} />
      )}
      {asked && (
        <p className="search-count muted" role="status">
          {hits.length === 0 ? messages.found(0) : messages.foundIn(hits.length, groups.size)}
        </p>
      )}
      <SearchGroups
        groups={groups}
        model={session.model}
        replacement={replacing ? replacement : null}
        icons={{ one: Replace, group: ReplaceAll }}
        readOnly={session.readOnly}
        onShow={(hit) => showRecord(services, hit.recordId)}
        onReplace={replace}
      />
      {asked && hits.length === 0 && <SimilarNames query={wanted.text} revision={revision} />}
    </div>
  );
}

/** Things whose names have the words in another order, or nearly. */
function SimilarNames({ query, revision }: { query: string; revision: number }) {
  const services = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says when the entries are others
  const entries = useMemo(() => paletteEntries(services, "quick"), [services, revision]);
  const found = findFuzzy(entries, (entry) => entry.text, query);
  if (found.length === 0) return null;
  return (
    <section aria-label={messages.similar}>
      <h3 className="search-head">{messages.similar}</h3>
      <ul className="list">
        {found.map(({ item }) => (
          <li key={item.id}>
            <button type="button" className="list-row search-row" onClick={() => item.run()}>
              <span>{item.text}</span>
              <small className="muted">{item.hint}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
