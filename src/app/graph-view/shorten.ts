const least = 24; // characters that a label always keeps

/** A label cut between words to fit `room` pixels, never under 24 characters; whole where it fits. */
export function shorten(label: string, room: number, measure: (text: string) => number): string {
  if (label.length <= least || measure(label) <= room) return label;
  const words = label.split(" ");
  let kept = "";
  for (const word of words) {
    const next = kept === "" ? word : `${kept} ${word}`;
    if (next.length > least && measure(`${next} …`) > room) break;
    kept = next;
  }
  return kept === label ? label : `${(kept || label.slice(0, least)).replace(/[\s,;:.–—-]+$/, "")} …`;
}
