/** Does the work while no other process does it. */
export function oneAtATime<T>(folder: string, work: () => T, onWait?: () => void): T;
