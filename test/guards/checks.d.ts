interface Source {
  path: string;
  text: string;
}
declare module "*/build/checks/layers.mjs" {
  export function checkLayers(sources: Source[]): string[];
}
declare module "*/build/checks/cycles.mjs" {
  export function checkCycles(sources: Source[]): string[];
}
declare module "*/build/checks/shape.mjs" {
  export function checkShape(sources: Source[]): string[];
}
declare module "*/build/checks/doors.mjs" {
  export function checkDoors(sources: Source[]): string[];
}
declare module "*/build/checks/areas.mjs" {
  export function checkAreas(sources: Source[]): string[];
}
declare module "*/build/checks/words.mjs" {
  export function checkWords(sources: Source[]): string[];
}
declare module "*/build/checks/hosts.mjs" {
  export function checkHosts(sources: Source[]): string[];
}
declare module "*/build/checks/react.mjs" {
  export function checkReact(sources: Source[]): string[];
}
declare module "*/build/checks/packages.mjs" {
  export function checkPackages(sources: Source[], dependencies: string[]): string[];
}
declare module "*/build/checks/colours.mjs" {
  export function checkColours(sources: Source[], left?: Record<string, number>): string[];
}
declare module "*/build/checks/exports.mjs" {
  export function checkExports(product: Source[], tests: Source[]): string[];
}
declare module "*/build/checks/workers.mjs" {
  export function checkWorkers(sources: Source[]): string[];
}
