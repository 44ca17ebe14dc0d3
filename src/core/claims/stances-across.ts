import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { ArticleClaim, Stance } from "../model/claim.ts";
import { textAt } from "../model/span.ts";
import { isDenied } from "./is-denied.ts";
import { disagree, quantitiesIn, quantityAt } from "./quantities.ts";
import { isNegated, shared, stemsInOrder, tellingStems } from "./telling-stems.ts";

/** A statement made somewhere in the collection, as a stance elsewhere can be about it. */
type Stated = {
  readonly claim: ArticleClaim;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  readonly quantities: readonly string[];
};

const leastShared = 3;
/** A word in more claims than this share of them, and than this many, is the collection's subject. */
const mostShare = 0.05;
const mostClaims = 8;

/**
 * Gives each stance the claims of other articles that it is about: those whose words it names, or whose quantities it gives, with some of the same things.
 * A denial is about what it denies, not about the opposite. Nothing dated later than the stance; a stance on one's own words only as a denial or a correction.
 */
export function stancesAcross(
  articles: readonly AnalysedArticle[],
  claims: readonly ArticleClaim[],
  stances: readonly Stance[],
): readonly Stance[] {
  if (articles.length < 2 || stances.length === 0) return stances;
  const stated = claims.map((claim) => statementOf(articles, claim));
  const byStem = postings(stated);
  const isRare = (stem: string): boolean => (byStem.get(stem)?.length ?? 0) <= Math.max(mostClaims, mostShare * claims.length);
  return stances.map((stance) => {
    const meant = meantBy(articles, stance);
    if (meant === null) return stance;
    const near = new Set([...meant.stems].filter(isRare).flatMap((stem) => byStem.get(stem) ?? []));
    const elsewhere = [...near].filter((index) => {
      const one = stated[index];
      return one !== undefined && names(meant, one, isRare) && mayAnswer(articles, stance, one.claim);
    });
    return elsewhere.length === 0 ? stance : { ...stance, elsewhere: elsewhere.toSorted((a, b) => a - b) };
  });
}

function statementOf(articles: readonly AnalysedArticle[], claim: ArticleClaim): Stated {
  const text = articles[claim.article]?.text;
  if (text === undefined) return { claim, words: "", stems: new Set(), quantities: [] };
  const words = textAt(text.text, claim.span);
  const quantities = claim.numbers.flatMap((number) => quantityAt(text, number) ?? []);
  return { claim, words, stems: tellingStems(words), quantities };
}

function postings(stated: readonly Stated[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { stems }] of stated.entries())
    for (const stem of stems) {
      const there = found.get(stem);
      if (there === undefined) found.set(stem, [index]);
      else there.push(index);
    }
  return found;
}

/** `exactly`: another number of the same things is another statement, as it is where the words are only reported. */
type Meant = Omit<Stated, "claim"> & { readonly negated: boolean; readonly exactly: boolean };

/** The statement that the stance is about, in its own words: what is reported as denied or confirmed, else the opposite of what the denier says. */
function meantBy(articles: readonly AnalysedArticle[], { article, attribution, kind }: Stance): Meant | null {
  const text = articles[article]?.text;
  const one: Attribution | undefined = articles[article]?.attributions[attribution];
  if (text === undefined || one === undefined) return null;
  const words = one.content.map((span) => textAt(text.text, span)).join(" ");
  const opposite = kind === "disputes" && one.type === "direct";
  return {
    words,
    stems: tellingStems(words),
    quantities: one.content.flatMap((span) => quantitiesIn(text, span)),
    negated: isNegated(words) !== opposite,
    exactly: kind === "supports" || isDenied(text, one),
  };
}

/** Half of what is meant is named in one clause, two words of it rare and two in a row; or the same quantity, with a rare word besides. */
function names(meant: Meant, { words, stems, quantities }: Stated, isRare: (stem: string) => boolean): boolean {
  if (shared(meant.stems, stems).length < 2) return false; // the most: a look at the clauses of each costs ten times as much
  if (meant.exactly && disagree(quantities, meant.quantities)) return false;
  return clausesIn(words).some((clause) => {
    if (meant.negated !== isNegated(clause)) return false;
    const both = shared(meant.stems, tellingStems(clause));
    const rare = both.filter(isRare).length;
    if (both.length >= leastShared && both.length * 2 >= meant.stems.size && rare >= 2 && shareRun(meant.words, clause)) return true;
    return both.length >= 2 && rare >= 1 && meant.quantities.some((one) => quantities.includes(one));
  });
}

/** What is denied in one half of a sentence is not denied in the other. */
const clausesIn = (words: string): readonly string[] => words.split(/[;:—–]|,(?!\d)|(?<!-)\b(?:and|but|while|although)\b(?!-)/i);

/** Whether two telling words that follow each other in one do so in the other. */
function shareRun(a: string, b: string): boolean {
  const runs = (words: string) =>
    stemsInOrder(words)
      .map((stem, at, all) => `${all[at - 1] ?? ""} ${stem}`)
      .slice(1);
  const there = new Set(runs(a));
  return runs(b).some((run) => there.has(run));
}

function mayAnswer(articles: readonly AnalysedArticle[], stance: Stance, claim: ArticleClaim): boolean {
  if (claim.article === stance.article) return false;
  const [mine, theirs] = [articles[stance.article], articles[claim.article]];
  const [now, then] = [mine?.text.article.published, theirs?.text.article.published];
  if (now !== undefined && then !== undefined && then > now) return false;
  if (stance.act === "denies" || stance.act === "corrects" || claim.attribution === null) return true;
  const speakers = namesOf(mine, stance.attribution);
  return !namesOf(theirs, claim.attribution).some((name) => speakers.some((other) => mayBeOne(name, other)));
}

function namesOf(article: AnalysedArticle | undefined, attribution: number): readonly string[] {
  const speaking = article?.actors.speakers[attribution]?.actors ?? [];
  return speaking.flatMap((actor) => article?.actors.actors[actor]?.names ?? []).map((name) => name.toLowerCase());
}

/** One name, or one the surname of the other: "Finch" may be Dolores Finch. */
const mayBeOne = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
