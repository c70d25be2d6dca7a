import type { PagePlan } from "@shared/interchange/picture/page-plan.ts";
import {
  LONGEST_PNG,
  largestScale,
  PNG_SCALES,
  pngFits,
  pngSize,
} from "@shared/interchange/picture/png-plan.ts";
import { ORIENTATIONS, SHEET_NAMES, type SheetName } from "@shared/interchange/picture/sheets.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import { COLOURS, FORMATS, OVERLAPS, type PictureChoice, TILE_SCALES } from "./picture-choice.ts";

interface FieldsProps {
  choice: PictureChoice;
  onChange(choice: PictureChoice): void;
  /** What belongs to the map; null where it stands alone. */
  all: { readonly name: string } | null;
  /** Of the map, in its own pixels; null before it is drawn. */
  size: { width: number; height: number } | null;
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString("en", { maximumFractionDigits: digits });
const percent = (share: number): string =>
  share.toLocaleString("en", { style: "percent", maximumFractionDigits: 0 });
const OWN = "own";

/** What is exported, and how. Only what matters for the format is asked. */
export function PictureFields({ choice, onChange, all, size }: FieldsProps) {
  const change = (patch: Partial<PictureChoice>) => onChange({ ...choice, ...patch });
  return (
    <div className="picture-fields">
      <Select
        label={messages.format}
        value={choice.format}
        options={FORMATS.map((value) => ({ value, label: messages.formats[value] }))}
        onChange={(format) => change({ format })}
      />
      {choice.format === "pdf" && all && (
        <Select
          label={messages.what}
          value={choice.scope}
          options={[
            { value: "map", label: messages.thisMap },
            { value: "all", label: all.name },
          ]}
          onChange={(scope) => change({ scope })}
        />
      )}
      {choice.format === "png" && size && <ScaleField choice={choice} size={size} onChange={change} />}
      {choice.format === "pdf" && <PageFields choice={choice} onChange={change} />}
      <Select
        label={messages.colours}
        value={choice.colours}
        options={COLOURS.map((value) => ({ value, label: messages.colourNames[value] }))}
        onChange={(colours) => change({ colours })}
      />
    </div>
  );
}

interface PartProps {
  choice: PictureChoice;
  onChange(patch: Partial<PictureChoice>): void;
}

function ScaleField({ choice, size, onChange }: PartProps & { size: { width: number; height: number } }) {
  const best = largestScale(size, Math.max(...PNG_SCALES));
  const known: readonly number[] = PNG_SCALES;
  const scales = [...new Set([...known, choice.scale, ...(known.includes(best) ? [] : [best])])];
  const labelOf = (scale: number) => {
    const { width, height } = pngSize(size, scale);
    return messages.scaleOf(number(scale, 2), number(width), number(height));
  };
  return (
    <>
      <Select
        label={messages.scale}
        value={String(choice.scale)}
        options={scales
          .sort((a, b) => a - b)
          .map((scale) => ({ value: String(scale), label: labelOf(scale) }))}
        onChange={(scale) => onChange({ scale: Number(scale) })}
      />
      {!pngFits(size, choice.scale) && (
        <div className="picture-problem" role="alert">
          <p>{messages.scaleTooLarge(number(LONGEST_PNG), number(best, 2))}</p>
          <Button onClick={() => onChange({ scale: best })}>{messages.takeScale(number(best, 2))}</Button>
        </div>
      )}
    </>
  );
}

function PageFields({ choice, onChange }: PartProps) {
  const { pages } = choice;
  const change = (patch: Partial<PictureChoice["pages"]>) => onChange({ pages: { ...pages, ...patch } });
  const own = pages.layout === OWN;
  const sheets: readonly (typeof OWN | SheetName)[] = [OWN, ...SHEET_NAMES];
  return (
    <>
      <Select
        label={messages.page}
        value={own ? OWN : pages.sheet}
        options={sheets.map((value) => ({
          value,
          label: value === OWN ? messages.ownPage : messages.sheets[value],
        }))}
        onChange={(value) =>
          change(value === OWN ? { layout: OWN } : { sheet: value, layout: own ? "sheet" : pages.layout })
        }
      />
      {!own && (
        <>
          <Select
            label={messages.layout}
            value={pages.layout}
            options={(["sheet", "tiles"] as const).map((value) => ({
              value,
              label: messages.layouts[value],
            }))}
            onChange={(layout) => change({ layout: layout === "tiles" ? "tiles" : "sheet" })}
          />
          <Select
            label={messages.orientation}
            value={pages.orientation}
            options={ORIENTATIONS.map((value) => ({ value, label: messages.orientations[value] }))}
            onChange={(orientation) => change({ orientation })}
          />
        </>
      )}
      {pages.layout === "tiles" && (
        <>
          <Select
            label={messages.overlap}
            value={String(pages.overlap)}
            options={OVERLAPS.map((value) => ({ value: String(value), label: messages.overlapOf(value) }))}
            onChange={(overlap) => change({ overlap: Number(overlap) })}
          />
          <Select
            label={messages.tileScale}
            value={String(pages.tileScale)}
            options={TILE_SCALES.map((value) => ({
              value: String(value),
              label: messages.tileScales(value === 0 ? "" : percent(value)),
            }))}
            onChange={(tileScale) => change({ tileScale: Number(tileScale) })}
          />
        </>
      )}
    </>
  );
}

/** Points below which nobody reads a printed card. */
const READABLE = 7;

export interface PageFacts {
  readonly text: string;
  readonly warning: string | null;
  /** Cut into several pages it could be read. */
  readonly cut: boolean;
}

/** What the chosen pages come to: their number, their size, and whether they can be read. */
export function pageFacts(choice: PictureChoice, plan: PagePlan): PageFacts {
  const { pages, letters } = plan;
  const last = pages.at(-1);
  const points = number(letters, 1);
  const facts = [
    messages.pages(pages.length),
    last ? messages.pageSize(number(last.width), number(last.height)) : "",
    letters >= READABLE ? messages.letters(points) : "",
  ].filter((text) => text !== "");
  const shrunk = pages.find((page) => page.kind === "own" && page.scale < 1);
  const own = choice.pages.layout === OWN;
  const small = letters < READABLE && !own ? messages.smallLetters(points) : null;
  const warning = shrunk && "scale" in shrunk ? messages.smallOwn(percent(shrunk.scale)) : small;
  return { text: facts.join(" · "), warning, cut: small !== null && choice.pages.layout === "sheet" };
}
