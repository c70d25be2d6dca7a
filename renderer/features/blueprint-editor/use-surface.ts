import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { takeFocus } from "../../ui/take-focus.ts";
import { useClipboard } from "../../ui/use-clipboard.ts";
import { copyInto, pasteFrom } from "./clipboard.ts";
import { removeSelected } from "./commands/step-commands.ts";
import { type BlueprintHandle, selectedSteps } from "./handle.ts";
import { messages } from "./messages.ts";
import type { PutPictures } from "./pictures.ts";
import { showMenuAt } from "./show-menu.ts";

interface SurfaceOptions {
  handle: BlueprintHandle;
  active: boolean;
  /** Something is being typed on the map. */
  busy: boolean;
}

const inField = (event: { target: EventTarget }) =>
  event.target instanceof Element && event.target.closest("input, textarea") !== null;

/** The focus of the map, and what comes to it that is no shortcut: letters, the clipboard, the other mouse button. */
export function useSurface({ handle, active, busy }: SurfaceOptions) {
  const services = useServices();
  const { commands, context, notices } = services;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active && !busy) takeFocus(ref.current);
  }, [active, busy]);
  // The map is one application: the library's frame inside of it would be a second one, without a name.
  useEffect(() => ref.current?.querySelector(".react-flow")?.setAttribute("role", "presentation"), []);
  // Told by who gets the focus, not by who loses it: an element that is hidden loses it without a word.
  useEffect(() => {
    if (!active) return;
    const follow = () => context.set("canvasFocus", ref.current?.contains(document.activeElement) === true);
    follow();
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("focusin", follow);
      context.set("canvasFocus", false);
    };
  }, [active, context]);
  /** A copied picture goes onto the selected steps. Where there is text too (cells of a sheet), that came first. */
  const pastePictures = (data: DataTransfer): boolean => {
    const files = [...data.files];
    if (files.length === 0) return false;
    const stepIds = selectedSteps(handle).map((box) => box.step.id);
    const args: PutPictures = { files, target: { stepIds } };
    if (stepIds.length > 0) void commands.run("blueprint.picture.put", args);
    else notices.show({ kind: "info", text: messages.pasteOnSteps });
    return true;
  };
  useClipboard(ref, {
    copy: (event) => {
      if (event.clipboardData && copyInto(handle, event.clipboardData)) event.preventDefault();
    },
    cut: (event) => {
      if (handle.session.readOnly || !event.clipboardData) return;
      if (!copyInto(handle, event.clipboardData)) return;
      event.preventDefault();
      removeSelected(handle);
    },
    paste: (event) => {
      const data = event.clipboardData;
      if (!data) return;
      if (pasteFrom(handle, notices, data) || pastePictures(data)) event.preventDefault();
    },
  });
  return {
    ref,
    onPointerDown: () => {
      if (!busy) ref.current?.focus({ preventScroll: true });
    },
    /** A letter that no shortcut takes is the beginning of a title. */
    onKeyDown: (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
      const types = key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
      if (!types || inField(event) || nativeEvent.isComposing || commands.bindingOf(nativeEvent)) return;
      event.preventDefault();
      event.stopPropagation();
      const index = indexOf(handle.layout);
      const onStep = handle.selected.some((id) => index.step(id) !== undefined);
      handle.type(onStep ? "after" : "at", key);
    },
    onContextMenu: (event: MouseEvent) => {
      if (inField(event)) return;
      event.preventDefault();
      // The keyboard's own context-menu key is a command; the browser's event for it has no button and no place.
      if (event.button === 2) showMenuAt(handle, services, event);
    },
  };
}
