import type { Loaded } from "../load-graph.ts";
import { WithCode } from "../ui/with-code.tsx";
import { OwnButton } from "../own-articles/own-button.tsx";

type Unusable = Exclude<Loaded, { readonly stage: "ready" }>;

/** The page where there is no graph to show: which line is broken, or what is missing, and what to do. */
export function NoGraph({ loaded }: { readonly loaded: Unusable }) {
  return (
    <main className="no-graph">
      <p className="brand">Sayso</p>
      <Problem loaded={loaded} />
      {loaded.stage !== "unknown" && (
        <p className="actions">
          <button type="button" className="action" onClick={() => location.reload()}>
            Try again
          </button>
          <OwnButton as="words" />
        </p>
      )}
    </main>
  );
}

function Problem({ loaded }: { readonly loaded: Unusable }) {
  switch (loaded.stage) {
    case "damaged":
      return <Damaged issues={loaded.issues} />;
    case "absent":
      return <Absent message={loaded.message} remedy={loaded.remedy} />;
    case "unknown":
      return <Unknown name={loaded.name} samples={loaded.samples} />;
  }
}

const Unknown = ({ name, samples }: Pick<Extract<Unusable, { readonly stage: "unknown" }>, "name" | "samples">) => (
  <>
    <h1>There is no such collection here</h1>
    <p className="lead">
      The address names the collection <q>{name}</q>, which this site does not hold.
    </p>
    <p className="collection-switch">
      <a href="#/">Open the collection beside this page</a>
      {samples.map((sample) => (
        <a key={sample.name} href={`#/?c=${sample.name}`}>
          {sample.title} (invented sample)
        </a>
      ))}
    </p>
  </>
);

const Absent = ({ message, remedy }: { readonly message: string; readonly remedy: string }) => (
  <>
    <h1>There is no graph to show</h1>
    <p className="lead">{message.replace(/[.!?]?$/, ".")}</p>
    <p>
      <WithCode of={remedy} />
    </p>
  </>
);

const Damaged = ({ issues }: { readonly issues: Extract<Unusable, { readonly stage: "damaged" }>["issues"] }) => (
  <>
    <h1>The graph is damaged</h1>
    <p className="lead">
      graph.json is here, but it does not hold what it should. Nothing of it is shown, since half a graph could mislead.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">What is wrong</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, index) => (
          <tr key={`${issue.rule} ${index}`}>
            <td>
              {issue.file}
              {issue.place && `, line ${issue.place.line}`}
            </td>
            <td>{issue.message}</td>
            <td>
              <WithCode of={issue.remedy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
