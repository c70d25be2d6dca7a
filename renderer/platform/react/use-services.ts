import type { ReadModel } from "@shared/domain/core/model.ts";
import type { RecordOf, RecordTypeName } from "@shared/domain/records.ts";
import { createContext, useContext, useRef, useSyncExternalStore } from "react";
import type { SettingValue } from "../registry/contribution.ts";
import type { Services } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("outside of the workbench");
  return services;
}

/** Anything that says that something changed. */
export interface Signal {
  on(listener: () => void): () => void;
}

/** Reads a value again whenever one of the emitters fires; re-renders only when it changed. */
export function useEmitted<T>(emitters: readonly Signal[], read: () => T): T {
  const held = useRef<{ value: T } | null>(null);
  const snapshot = () => {
    const value = read();
    if (held.current && sameShallow(held.current.value, value)) return held.current.value;
    held.current = { value };
    return value;
  };
  return useSyncExternalStore((notify) => {
    const disposers = emitters.map((emitter) => emitter.on(notify));
    return () => {
      for (const dispose of disposers) dispose();
    };
  }, snapshot);
}

/** The engagement of this window, or null. */
export function useOpenSession(): EngagementSession | null {
  const services = useServices();
  return useEmitted([services.onSession], () => services.session());
}

/** A value out of the open engagement's model; arrays are compared by their entries. */
export function useModel<T>(select: (model: ReadModel) => T): T;
export function useModel<T>(session: EngagementSession, select: (model: ReadModel) => T): T;
export function useModel<T>(
  ...args: [select: (model: ReadModel) => T] | [session: EngagementSession, select: (model: ReadModel) => T]
): T {
  const open = useOpenSession();
  const session = args.length === 2 ? args[0] : open;
  const select = args.length === 2 ? args[1] : args[0];
  if (!session) throw new Error("no engagement is open");
  return useEmitted([session.onChange], () => select(session.model));
}

export function useRecord<K extends RecordTypeName>(
  type: K,
  id: string | null | undefined,
): RecordOf<K> | undefined {
  return useModel((model) => model.get(type, id));
}

export function useSetting<T extends SettingValue>(id: string): T {
  const { settings } = useServices();
  return useEmitted([settings.changed], () => settings.get<T>(id));
}

export function useSelection(): readonly string[] {
  const { selection } = useServices();
  return useEmitted([selection.changed], () => selection.get());
}

export function sameShallow(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => Object.is(entry, b[index]));
  }
  return false;
}
