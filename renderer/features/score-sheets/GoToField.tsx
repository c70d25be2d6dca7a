import { type Ref, useState } from "react";
import "./go-to.css";

interface GoToFieldProps {
  ref?: Ref<HTMLInputElement>;
  label: string;
  /** Highest number there is. */
  of: number;
  onGo(number: number): void;
  /** Escape: back to where the typing was. */
  onLeave(): void;
}

/** A number and Enter go to that touch point. A number that there is not leaves the field as it is. */
export function GoToField({ ref, label, of, onGo, onLeave }: GoToFieldProps) {
  const [text, setText] = useState("");
  const number = Number(text);
  const known = Number.isInteger(number) && number >= 1 && number <= of;
  return (
    <label className="go-to">
      <span className="muted">{label}</span>
      <input
        ref={ref}
        className="input"
        inputMode="numeric"
        value={text}
        maxLength={5}
        aria-invalid={(text !== "" && !known) || undefined}
        onChange={(event) => setText(event.target.value.replace(/\D/g, ""))}
        onBlur={() => setText("")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === "Escape") onLeave();
          else if (known) onGo(number);
        }}
      />
    </label>
  );
}
