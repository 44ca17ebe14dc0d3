import type { MatchedReview, ReviewMatch } from "../../core/model/claim-review.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { useCollection } from "../ui/use-collection.ts";
import { dateName } from "../wording/names.ts";
import { Section } from "./section.tsx";

/** Fact-checks that others published about a claim, or that name an article: in their words, under all of ours. */
export function OthersChecks({ of }: { readonly of: NodeId }) {
  const checks = (useCollection().graph.records.reviews ?? []).flatMap((review) => {
    const match = review.matches.find(({ to }) => to === of);
    return match === undefined ? [] : [{ review, match }];
  });
  if (checks.length === 0) return null;
  return (
    <Section title="Checked by others">
      <p className="quiet">What follows is theirs, in their words. Sayso gives no verdict, and nothing above rests on it.</p>
      {checks.map(({ review, match }, index) => (
        <Check key={`${review.url ?? review.checker} ${index}`} review={review} match={match} isClaim={of.startsWith("claim:")} />
      ))}
    </Section>
  );
}

type CheckProps = { readonly review: MatchedReview; readonly match: ReviewMatch; readonly isClaim: boolean };

function Check({ review, match, isClaim }: CheckProps) {
  const { claimReviewed, claimant, rating, published } = review;
  return (
    <div className="row">
      <p>
        <Checker review={review} /> checked: <bdi>“{claimReviewed}”</bdi>
        {claimant !== null && (
          <>
            , a claim it gives to <bdi>{claimant}</bdi>
          </>
        )}
        .
      </p>
      <p className="meta">
        {rating !== null && (
          <span>
            Its rating: <bdi>“{rating}”</bdi>
          </span>
        )}
        {published !== null && <span>published {dateName(published)}</span>}
        <span>{isClaim ? claimReasons[match.by] : "it names the address of this article, and not which of its statements is meant"}</span>
      </p>
    </div>
  );
}

/** Who checked, as a link to the review where its address is one. */
const Checker = ({ review: { checker, url } }: Pick<CheckProps, "review">) =>
  url !== null && /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer noopener external">
      {checker}
    </a>
  ) : (
    <bdi>{checker}</bdi>
  );

const claimReasons: Readonly<Record<ReviewMatch["by"], string>> = {
  "same-words": "shown here because it has these words",
  shortened: "shown here because it has these words, but for a piece at an edge",
  appearance: "shown here because it names the address of an article that states this, in words that are alike",
};
