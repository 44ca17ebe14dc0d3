import type { Correction } from "../../core/model/correction.ts";

// Kept as the text of a corrections file, so that one reader reads both, and in local storage, since it is small.

const keyOf = (shelf: string): string => `sayso.corrections.${shelf}`;

/** Keeps corrections in this browser; `false` where it does not let the page, or where `corrections` gives none by the time they can be written. */
export async function keepText(shelf: string, corrections: () => readonly Correction[] | null): Promise<boolean> {
  const { writeCorrections } = await import("../../core/corrections/write-corrections.ts");
  const now = corrections();
  if (now === null) return false;
  try {
    localStorage.setItem(keyOf(shelf), writeCorrections(now));
    return true;
  } catch {
    return false; // storage is switched off or full
  }
}

/** What is kept, or `null`. */
export function keptText(shelf: string): string | null {
  try {
    return localStorage.getItem(keyOf(shelf));
  } catch {
    return null;
  }
}

/** Deletes what is kept. */
export function forgetText(shelf: string): void {
  try {
    localStorage.removeItem(keyOf(shelf));
  } catch {
    // storage is switched off, so nothing was kept
  }
}
