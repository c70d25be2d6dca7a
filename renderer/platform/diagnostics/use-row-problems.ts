import type { Id } from "@shared/base/ids.ts";
import { useMemo } from "react";
import type { RowMarks } from "../../ui/DataGrid.tsx";
import { useServices } from "../react/use-services.ts";
import { problemMark } from "./problem-mark.ts";
import { useProblemElements } from "./use-problems.ts";

/** For a table whose rows stand for records: a sign at each with something wrong, which leads to its problems. */
export function useRowProblems<Row>(idOf: (row: Row) => Id): RowMarks<Row> {
  const { commands } = useServices();
  const elements = useProblemElements();
  return useMemo(
    () => ({
      of: (row) => {
        const found = elements.get(idOf(row));
        return found && problemMark(found);
      },
      onOpen: (elementId) => void commands.run("problems.element.show", { elementId }),
    }),
    [elements, idOf, commands],
  );
}
