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
