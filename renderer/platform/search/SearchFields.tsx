import type { TextQuery } from "@shared/domain/search/find-text.ts";
import { CaseSensitive, WholeWord } from "lucide-react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { IconButton } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import "./search.css";

interface SearchFieldsProps {
  label: string;
  query: TextQuery;
  onQuery(query: TextQuery): void;
  onKeyDown?(event: KeyboardEvent): void;
  input?: RefObject<HTMLInputElement | null> | undefined;
  /** At the right of the field. */
  children?: ReactNode;
}

/** The field of what is looked for, with the two ways of looking more exactly. */
export function SearchFields({ label, query, onQuery, onKeyDown, input, children }: SearchFieldsProps) {
  return (
    <div className="search-line">
      <div className="search-field">
        <input
          ref={input}
          className="input"
          type="search"
          aria-label={label}
          placeholder={label}
          value={query.text}
          maxLength={500}
          onChange={(event) => onQuery({ ...query, text: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <span className="search-options">
          <IconButton
            icon={CaseSensitive}
            label={messages.matchCase}
            pressed={query.matchCase}
            onClick={() => onQuery({ ...query, matchCase: !query.matchCase })}
          />
          <IconButton
            icon={WholeWord}
            label={messages.wholeWord}
            pressed={query.wholeWord}
            onClick={() => onQuery({ ...query, wholeWord: !query.wholeWord })}
          />
        </span>
      </div>
      {children}
    </div>
  );
}

interface ReplaceLineProps {
  value: string;
  onChange(value: string): void;
  onKeyDown?(event: KeyboardEvent): void;
  input?: RefObject<HTMLInputElement | null> | undefined;
  children?: ReactNode;
}

/** The field of what takes its place. */
export function ReplaceLine({ value, onChange, onKeyDown, input, children }: ReplaceLineProps) {
  return (
    <div className="search-line">
      <input
        ref={input}
        className="input"
        aria-label={messages.replaceBy}
        placeholder={messages.replaceBy}
        value={value}
        maxLength={500}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  );
}
