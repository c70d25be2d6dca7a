/** Words on the pages of a map. */
export const pictureMessages = {
  contents: "Contents",
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  part: (number: number, of: number) => `Part ${number} of ${of}`,
  keyMap: (parts: number) => `Key map: the whole in ${parts} parts, each with the number of its page`,
  keyTitle: "Key map",
  beside: {
    left: (page: number) => `continues from page ${page}`,
    right: (page: number) => `continues on page ${page}`,
    above: (page: number) => `above: page ${page}`,
    below: (page: number) => `below: page ${page}`,
  },
  inside: (step: string) => `Inside “${step}”`,
  stages: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
};
