import type { Issue } from "../../core/model/issue.ts";

/** What was met while articles were read: which file, what is wrong, what to do. */
export const IssueList = ({ issues }: { readonly issues: readonly Issue[] }) =>
  issues.length === 0 ? null : (
    <ul className="own-issues" aria-label="What was met">
      {issues.map(({ file, place, message, remedy }, index) => (
        <li key={`${file} ${index}`}>
          <bdi>
            <strong>{file}</strong>
            {place && `, line ${place.line}`}
          </bdi>
          : <bdi>{message}</bdi> <span className="quiet">{remedy}</span>
        </li>
      ))}
    </ul>
  );
