import "./compare-voices.css";
import { NotKnown } from "../detail/section.tsx";
import { useView } from "../state/use-view.ts";
import { noFilters, outletNotKnown, type View } from "../state/view.ts";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { nameApart } from "../wording/name-apart.ts";
import { counted } from "../wording/phrase.ts";
import { voicesByOutlet, width, type VoiceRow, type Voices } from "./voices.ts";

const mostRows = 60; // more speakers are better searched than scrolled

/** Who is quoted where: a row for each speaker, a column for each outlet, each number leading to the quotations it counts. */
export function CompareVoices() {
  const collection = useCollection();
  const { view } = useView();
  const voices = voicesByOutlet(collection, view);
  const { outlets, rows } = voices;
  return (
    <article className="about compare">
      <header className="page-head">
        <h1 tabIndex={-1} data-title="">
          Who is quoted where
        </h1>
        <p className="lead">{voicesSentence(voices)}</p>
      </header>
      {rows.length > 0 && (
        <div className="voices-scroll">
          <table className="voices-table">
            <thead>
              <tr>
                <th scope="col">Speaker</th>
                {outlets.map((outlet) => (
                  <th key={outlet} scope="col" className="number-cell">
                    {outlet === outletNotKnown ? "outlet not known" : outlet}
                  </th>
                ))}
                <th scope="col" className="number-cell">
                  Outlets
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostRows).map((row) => (
                <Row key={row.actor?.id ?? "unnamed"} row={row} outlets={outlets} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > mostRows && (
        <p>
          <ViewLink change={{ place: { at: "search" }, list: "actors", text: null }}>
            {rows.length - mostRows} more speakers, in the list
          </ViewLink>
        </p>
      )}
      <NotKnown
        lines={[
          "Why an outlet does not quote somebody: an empty place says that no article here does, and nothing more.",
          "Whether the unnamed sources of two articles are one person: each belongs to its article alone.",
        ]}
      />
    </article>
  );
}

/** "19 speakers in 5 outlets, 6 of them in more than one."; an outlet that is not known is none. */
function voicesSentence({ outlets, rows }: Voices): string {
  const speakers = counted(rows.filter(({ actor }) => actor !== null).length, "speaker");
  const shared = rows.filter((row) => row.actor !== null && width(row) > 1).length;
  const known = outlets.filter((outlet) => outlet !== outletNotKnown).length;
  const where =
    known === 0
      ? ", whose articles do not give their outlet"
      : ` in ${counted(known, "outlet")}${known < outlets.length ? " and articles whose outlet is not known" : ""}`;
  const several = outlets.length < 2 ? "" : shared === 0 ? ", none of them in more than one" : `, ${shared} of them in more than one`;
  return `${speakers}${where}${several}. Each number counts quotations and leads to them.`;
}

function Row({ row, outlets }: { readonly row: VoiceRow; readonly outlets: readonly string[] }) {
  const collection = useCollection();
  const { actor, counts } = row;
  const name = actor === null ? "sources not named" : nameApart(collection, actor);
  const list: Partial<View> = { place: { at: "search" }, list: "quotes", query: "", text: null, part: null };
  const filters = actor === null ? { ...noFilters, kinds: ["unnamed"] as const } : { ...noFilters, speakers: [actor.id] };
  return (
    <tr data-card={actor?.id}>
      <th scope="row">
        <KindGlyph kind={actor === null ? "unnamed" : glyphOf(actor)} />{" "}
        {actor === null ? (
          <ViewLink change={{ place: { at: "unnamed" }, text: null, part: null }}>{name}</ViewLink>
        ) : (
          <NodeLink to={actor.id} data-open="">
            {name}
          </NodeLink>
        )}
      </th>
      {counts.map((count, index) => (
        <td key={outlets[index]} className="number-cell">
          {count === 0 ? (
            <span className="quiet">–</span>
          ) : (
            <ViewLink
              className="voices-count"
              change={{ ...list, filters: { ...filters, outlets: [outlets[index] ?? ""] } }}
              aria-label={`${counted(count, "quotation")}: ${name} in ${outlets[index]}`}
            >
              {count}
            </ViewLink>
          )}
        </td>
      ))}
      <td className="number-cell">{width(row)}</td>
    </tr>
  );
}
