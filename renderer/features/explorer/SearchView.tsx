import { Search } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { findFuzzy } from "../../workbench/palette/fuzzy.ts";
import { paletteEntries } from "../../workbench/palette/palette-entries.ts";
import { messages } from "./messages.ts";
import "./explorer.css";

/** Everything with a name in the engagement; the results stay while one after the other is looked at. */
export function SearchView({ session }: ViewProps) {
  const services = useServices();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const revision = useEmitted([session.onChange], () => session.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says when the entries are others
  const entries = useMemo(() => paletteEntries(services, "quick"), [services, revision]);
  const found = wanted.trim() === "" ? [] : findFuzzy(entries, (entry) => entry.text, wanted);
  return (
    <div className="search-view">
      <input
        className="input"
        type="search"
        aria-label={messages.search}
        placeholder={messages.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {wanted.trim() === "" && (
        <EmptyState small icon={Search} title={messages.searchEmpty} text={messages.searchEmptyText} />
      )}
      {wanted.trim() !== "" && (
        <p className="search-count muted" role="status">
          {messages.found(found.length)}
        </p>
      )}
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
    </div>
  );
}
