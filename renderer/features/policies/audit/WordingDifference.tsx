import { wordingDifference } from "@shared/domain/policy/wording-difference.ts";
import { useMemo } from "react";
import { auditMessages as messages } from "./audit-messages.ts";

/** The old wording and the new one as one text: struck what goes, underlined what comes. */
export function WordingDifference({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => wordingDifference(before, after), [before, after]);
  let at = 0;
  return (
    <figure className="wording-difference" aria-label={messages.difference}>
      <figcaption>{messages.difference}</figcaption>
      <p>
        {parts.map(({ kind, text }) => {
          const key = at;
          at += text.length;
          if (kind === "added") return <ins key={key}>{text}</ins>;
          if (kind === "removed") return <del key={key}>{text}</del>;
          return text;
        })}
      </p>
    </figure>
  );
}
