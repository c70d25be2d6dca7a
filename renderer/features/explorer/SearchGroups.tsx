import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Hit } from "@shared/domain/search/find-text.ts";
import { useState } from "react";
import { HitText } from "../../platform/search/HitText.tsx";
import { nameOfRecord } from "../../platform/search/hit-place.ts";
import { messages as searchMessages } from "../../platform/search/messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import type { Icon } from "../../ui/icon.ts";
import { messages } from "./messages.ts";

/** Rows that a part shows; the others are counted below it, and replaced with it. */
const MOST_SHOWN = 100;

interface SearchGroupsProps {
  groups: ReadonlyMap<string, readonly Hit[]>;
  model: ReadModel;
  replacement: string | null;
  icons: { readonly one: Icon; readonly group: Icon };
  readOnly: boolean;
  onShow(hit: Hit): void;
  onReplace(hits: readonly Hit[]): void;
}

/** What was found, under the blueprint or the kind of thing that it belongs to. */
export function SearchGroups(props: SearchGroupsProps) {
  const { groups, model, replacement, icons, readOnly, onShow, onReplace } = props;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string) => {
    const next = new Set(closed);
    if (!next.delete(name)) next.add(name);
    setClosed(next);
  };
  const mayReplace = replacement !== null && !readOnly;
  return (
    <div className="search-groups">
      {[...groups].map(([name, hits]) => (
        <section key={name} aria-label={name}>
          <div className="search-head">
            <button type="button" aria-expanded={!closed.has(name)} onClick={() => toggle(name)}>
              <span>{name}</span>
              <small className="muted">{hits.length}</small>
            </button>
            {mayReplace && (
              <IconButton icon={icons.group} label={messages.replaceGroup} onClick={() => onReplace(hits)} />
            )}
          </div>
          {!closed.has(name) && (
            <ul className="list">
              {hits.slice(0, MOST_SHOWN).map((hit) => (
                <li key={`${hit.recordId} ${hit.path} ${hit.start}`} className="search-hit">
                  <button type="button" className="list-row search-row" onClick={() => onShow(hit)}>
                    <HitText hit={hit} replacement={replacement} />
                    <small className="muted">{whereOf(model, hit)}</small>
                  </button>
                  {mayReplace && (
                    <IconButton
                      icon={icons.one}
                      label={messages.replaceOne}
                      onClick={() => onReplace([hit])}
                    />
                  )}
                </li>
              ))}
              {hits.length > MOST_SHOWN && (
                <li className="search-more muted">{searchMessages.moreOnly(hits.length - MOST_SHOWN)}</li>
              )}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

/** The field, and whose it is unless the text found is that name itself. */
function whereOf(model: ReadModel, hit: Hit): string {
  const name = nameOfRecord(model, hit.recordId);
  return name === hit.text ? hit.field : `${hit.field} · ${name}`;
}
