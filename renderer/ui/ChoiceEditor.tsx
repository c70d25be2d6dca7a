// biome-ignore-all lint/a11y/noAutofocus: editing begins in the cell
import { type KeyboardEvent, useRef, useState } from "react";
import { choiceTyped, type GridColumn } from "./grid-model.ts";
import { useFinish } from "./use-finish.ts";

interface ChoiceEditorProps {
  label: string;
  choices: NonNullable<GridColumn<never>["choices"]>;
  value: string;
  start: string | null;
  /** Before the cell is left. */
  onChosen(value: string): void;
  onFinish(text: string | null, move: { row: number; column: number }): void;
}

const STAY = { row: 0, column: 0 };
/** Milliseconds: a letter that comes later than that begins another word, as in the lists of the system. */
const SAME_WORD = 1000;

/** Letters choose the entry that begins with them, the one that began the editing too; the rest is the list's own. */
export function ChoiceEditor({ label, choices, value, start, onChosen, onFinish }: ChoiceEditorProps) {
  const [chosen, setChosen] = useState(choiceTyped(choices, start ?? "", value) ?? value);
  const typed = useRef({ text: start ?? "", at: performance.now() });
  const { finish, keys } = useFinish(chosen, onFinish);
  const choose = (value: string) => {
    setChosen(value);
    onChosen(value);
  };
  const letters = (event: KeyboardEvent) => {
    const { text, at } = typed.current;
    const word = performance.now() - at < SAME_WORD ? text : "";
    // A blank of its own opens the list.
    const letter = event.key.length === 1 && (event.key !== " " || word !== "");
    if (!letter || event.ctrlKey || event.metaKey || event.altKey) return keys(event);
    typed.current = { text: word + event.key, at: performance.now() };
    choose(choiceTyped(choices, word + event.key, chosen) ?? chosen);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <select
      className="grid-input"
      aria-label={label}
      autoFocus
      value={chosen}
      onKeyDown={letters}
      onBlur={() => finish(chosen, STAY)}
      onChange={(event) => choose(event.target.value)}
    >
      {!choices.some((choice) => choice.value === chosen) && <option value={chosen}>{chosen}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
