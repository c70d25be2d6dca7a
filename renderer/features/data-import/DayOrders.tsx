import type { DayOrder } from "@shared/domain/times/parse-time.ts";
import { Button } from "../../ui/Button.tsx";
import type { OpenSource } from "./open-source.ts";
import { sourceMessages } from "./source-messages.ts";
import { useAsked } from "./use-asked.ts";

interface DayOrdersProps {
  source: OpenSource;
  /** Those that are used as dates. */
  columns: readonly string[];
}

const ORDERS = ["day-month", "month-day"] as const satisfies DayOrder[];

/** Dates such as 3/4/2025 of which none tells the day from the month: how they are read, and the other way by a press. */
export function DayOrders({ source: { reader, dayOrders, setDayOrder }, columns }: DayOrdersProps) {
  const found = useAsked(JSON.stringify(columns), () =>
    columns.length === 0 ? null : reader.ask("days", { columns }),
  );
  const open = (found.value ?? []).filter(({ column }) => columns.includes(column));
  if (open.length === 0) return null;
  return (
    <ul className="import-offers import-doubts" aria-label={sourceMessages.dayOrders}>
      {open.map(({ column, text, order, readings }) => {
        const told = dayOrders.get(column);
        const read = told ?? order;
        return (
          <li key={column} data-settled={told !== undefined || undefined}>
            {sourceMessages.dayOrder(column, text, readings[read], told !== undefined)}
            <span className="import-choices">
              {ORDERS.map((one) => (
                <Button
                  key={one}
                  aria-label={sourceMessages.dayOrderOf(column, one)}
                  aria-pressed={told === one}
                  onClick={() => setDayOrder(column, one)}
                >
                  {sourceMessages.orders[one]}
                </Button>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
