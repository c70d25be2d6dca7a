/** Words of finding and replacing on a blueprint. */
export const findMessages = {
  find: "Find on this blueprint",
  showReplace: "Replace",
  none: "None",
  count: (index: number, all: number) => (index === 0 ? String(all) : `${index} / ${all}`),
  previous: "Previous place",
  next: "Next place",
  close: "Close",
  replace: "Replace",
  replaceAll: (count: number) => (count === 0 ? "All" : `All ${count}`),
  places: "Places that were found",
  where: (field: string, name: string) => `${field} · ${name}`,
};
