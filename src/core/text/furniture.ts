import { fold } from "./fold.ts";

/** Lines that belong to the page, not to the article: they are left out of quotations and claims. Each matches a whole folded paragraph. */
const furniture: readonly RegExp[] = [
  /^(?:read more|read also|also read|more from|related|related (?:stories|articles|links|coverage)|see also|watch|listen|more|recommended|most read|trending|in case you missed it)(?: [^.]{0,30})?:.*$/,
  /^(?:share|tweet|email|print|pin|save|follow|comments?|like)(?:(?:[ ,|·•/+-]+)(?:share|tweet|email|print|pin|save|follow|comments?|like|this|on|via|us|it|article|story|post|facebook|twitter|x|linkedin|whatsapp|reddit|instagram|and|or))*[.!]?$/,
  /^(?:share|follow|like|find) (?:this|us|it|.{1,40}) (?:article |story |post )?(?:on|via) (?:facebook|twitter|x|instagram|linkedin|whatsapp|reddit|snapchat|e-?mail)\b.{0,80}$/,
  /^(?:advertisement|advertising|story continues below(?: advertisement)?|article continues below|continue reading(?: the main story)?|click here .{0,80}|sign up (?:for|to) .{0,120}|subscribe (?:to|for|now).{0,80}|load more|skip advertisement|loading\.*|all rights reserved\.?)$/,
  /^(?:\(c\)|©|copyright) .{0,120}$/,
  /^(?:photo|image|photograph|video|picture)(?: by| credit|s? courtesy of|:) .{0,120}$/,
];
const longestFurniture = 300;
const shortestRepeat = 40;

/** Tells page furniture from the article's own paragraphs; asked in order, so that it knows a paragraph that comes a second time. */
export function furnitureFinder(): (paragraph: string) => boolean {
  const seen = new Set<string>();
  return (paragraph) => {
    if (paragraph.length >= shortestRepeat && seen.has(paragraph)) return true;
    seen.add(paragraph);
    if (paragraph.length > longestFurniture) return false;
    const folded = fold(paragraph).text;
    return furniture.some((pattern) => pattern.test(folded));
  };
}
