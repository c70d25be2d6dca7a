import { comparisonMessages } from "@shared/domain/measure/comparison-messages.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import { Select } from "../../../ui/Select.tsx";
import { differenceMessages as words } from "./difference-messages.ts";

const FIGURES = (["gap", "perception", "expectation", "importance"] as const).map((value) => ({
  value,
  label: comparisonMessages.measures[value],
}));

interface FigureSelectProps {
  value: ComparedMean;
  onChange(figure: ComparedMean): void;
}

/** Which figure of the touch points is compared. */
export const FigureSelect = ({ value, onChange }: FigureSelectProps) => (
  <Select label={words.measure} value={value} options={FIGURES} onChange={(next) => onChange(next)} />
);
