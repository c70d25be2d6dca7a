import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { messages } from "./messages.ts";

interface CurveKeyProps {
  own: Blueprint["kind"];
  beside: Blueprint["kind"];
}

/** Which line is of which blueprint, drawn as the map draws them; the names at their ends may be out of sight. */
export function CurveKey({ own, beside }: CurveKeyProps) {
  return (
    <span className="journey-key">
      <svg width={32} height={12} viewBox="0 0 32 12" aria-hidden="true">
        <path d="M1 6H31" strokeWidth={2.5} />
        <circle className="journey-key-open" cx={16} cy={6} r={4} strokeWidth={2} />
      </svg>
      {messages.kinds[own]}
      <svg width={32} height={12} viewBox="0 0 32 12" aria-hidden="true">
        <path d="M1 6H31" strokeWidth={1.5} />
        <circle className="journey-key-full" cx={16} cy={6} r={3} strokeWidth={1} />
      </svg>
      {messages.kinds[beside]}
    </span>
  );
}
