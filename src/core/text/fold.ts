import { rewrite, type Rewritten } from "./rewrite.ts";

// What folding may touch, besides case: white space, doubled marks, anything outside ASCII with the marks that follow it, and capitals.
const foldable = /\s{2,}|[\t-\r]|''|``|`|--+|[^\0-\x7f]\p{M}*|[A-Za-z]\p{M}+|[A-Z]+/gu;
const doubleMark = /^(?:''|``|[\u201c-\u201f\u00ab\u00bb\u2033\u300c-\u300f\u301d-\u301f\uff02])$/;
const singleMark = /^[`\u2018-\u201b\u2032\u2039\u203a\u00b4\u02bc\uff07]$/;
const dash = /^(?:--+|[\u2010-\u2015\u2212\ufe58\ufe63\uff0d])$/;
const noWidth = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|^[\ufe00-\ufe0f]/;

/**
 * The one folding of Sayso, for comparing words: compatibility forms composed (NFKC), lower case, marks and dashes straight, an ellipsis as
 * three full stops, white space as one space, diacritics gone. `changes` leads back; use `originalSpan` of `rewrite.ts`.
 */
export const fold = (text: string): Rewritten =>
  beyondCase.test(text) ? rewrite(text, foldable, foldUnit) : { text: text.toLowerCase(), changes: [] };

// Most texts have nothing of it, and are folded ten times as fast.
const beyondCase = /[^ -~]|`| {2}|''|--/;

function foldUnit(given: string): string {
  const unit = given.normalize("NFKC");
  if (/^\s/.test(unit)) return " ";
  if (doubleMark.test(given) || doubleMark.test(unit)) return '"';
  if (singleMark.test(given) || singleMark.test(unit)) return "'";
  if (dash.test(given) || dash.test(unit)) return "-";
  if (noWidth.test(unit)) return "";
  return unit
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ς", "σ")
    .normalize("NFC");
}
