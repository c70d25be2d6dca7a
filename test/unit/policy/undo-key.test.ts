import { expect, it } from "vitest";
import { isUndoInList } from "../../../renderer/features/policies/bring-in/undo-key.ts";

const press = { key: "z", ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
/** An element that is, or is not, within a field. */
const at = (isField: boolean) =>
  ({ closest: () => (isField ? ({} as Element) : null) }) as Pick<Element, "closest">;

it("undo is the list's own wherever the focus is, except in a field that is typed in", () => {
  expect(isUndoInList(press, at(false))).toBe(true);
  expect(isUndoInList({ ...press, key: "Z", ctrlKey: false, metaKey: true }, at(false))).toBe(true);
  expect(isUndoInList(press, at(true))).toBe(false);
});

it("redo and other keys are not", () => {
  expect(isUndoInList({ ...press, shiftKey: true }, at(false))).toBe(false);
  expect(isUndoInList({ ...press, altKey: true }, at(false))).toBe(false);
  expect(isUndoInList({ ...press, ctrlKey: false }, at(false))).toBe(false);
  expect(isUndoInList({ ...press, key: "y" }, at(false))).toBe(false);
});
