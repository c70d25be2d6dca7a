import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { sourceMessages } from "./source-messages.ts";

/** So many are seen at a glance; of more, each is found by its name. */
const AT_A_GLANCE = 40;
/** How many are drawn at once; a press draws as many again. */
const PAGE = 200;

interface AttributeFieldsProps {
  /** Every column that cases can differ by. */
  offered: readonly string[];
  chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
}

/** What cases differ by: every column can be ticked and unticked, however many a log has. */
export function AttributeFields({ offered, chosen, onChange }: AttributeFieldsProps) {
  const [wanted, setWanted] = useState("");
  const [shown, setShown] = useState(PAGE);
  const many = offered.length > AT_A_GLANCE;
  const found = offered.filter((name) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  const set = (names: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const name of names) {
      if (on) next.add(name);
      else next.delete(name);
    }
    onChange(next);
  };
  const ticked = found.filter((name) => chosen.has(name)).length;
  return (
    <fieldset className="import-attributes">
      <legend>{sourceMessages.attributes}</legend>
      {many && (
        <div className="import-attributes-find">
          <TextField
            label={sourceMessages.findAttribute}
            hideLabel
            type="search"
            placeholder={sourceMessages.findAttribute}
            value={wanted}
            onCommit={setWanted}
            onInput={setWanted}
          />
          <span className="muted" role="status">
            {sourceMessages.attributesFound(found.length, offered.length, ticked)}
          </span>
          <Button disabled={ticked === found.length} onClick={() => set(found, true)}>
            {sourceMessages.tickAll(found.length)}
          </Button>
          <Button disabled={ticked === 0} onClick={() => set(found, false)}>
            {sourceMessages.untickAll(ticked)}
          </Button>
        </div>
      )}
      <div className="import-attributes-list" data-many={many || undefined}>
        {found.slice(0, shown).map((name) => (
          <Checkbox key={name} checked={chosen.has(name)} onChange={(on) => set([name], on)}>
            {name}
          </Checkbox>
        ))}
        {found.length > shown && (
          <Button kind="link" onClick={() => setShown(shown + PAGE)}>
            {sourceMessages.moreAttributes(Math.min(PAGE, found.length - shown))}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
