import "./notes.css";

/** What the words need on a note of that width, as it draws them; measured outside of the map, whatever its zoom. */
export function heightOfNote(text: string, width: number): number {
  const note = document.createElement("div");
  note.className = "note";
  note.style.cssText = `width: ${width}px; visibility: hidden; top: 0; left: 0; contain: layout`;
  const words = document.createElement("p");
  words.className = "note-text";
  words.style.display = "block";
  // A last line that is empty has its height too.
  words.textContent = `${text}\u200b`;
  note.append(words);
  document.body.append(note);
  const height = note.offsetHeight;
  note.remove();
  return height;
}
