import { queryPlaces, type VerbatimQuery } from "@shared/domain/verbatim/search-verbatims.ts";
import type { ReactNode } from "react";

interface FoundTextProps {
  text: string;
  query: VerbatimQuery;
  /** One line of a list: it begins shortly before the first word that was found. */
  short?: boolean;
}

/** Letters of a list's line, and those before what was found. */
const LINE = 200;
const BEFORE = 24;

/** A text with what was looked for marked in it. */
export function FoundText({ text, query, short }: FoundTextProps) {
  const places = queryPlaces(text, query);
  const first = places[0]?.from ?? 0;
  const begin = short && first > BEFORE ? first - BEFORE : 0;
  const end = short ? begin + LINE : text.length;
  const parts: ReactNode[] = [];
  let at = begin;
  for (const { from, to } of places) {
    if (from >= end) break;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {begin > 0 && "…"}
      {parts}
      {text.slice(at, Math.max(at, end))}
    </>
  );
}
